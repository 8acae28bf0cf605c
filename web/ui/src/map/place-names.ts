import type { Spot } from '../api/map'
import type { Ground } from './map-view'

/** The name of a place beside its circle; `x` and `y` are where its text begins, on its base line. */
export interface PlaceName {
  readonly at: number
  readonly name: string
  readonly x: number
  readonly y: number
}

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Measures of the letters as the style sheet sets them, rather too wide than too narrow. */
const LETTER = 7.2
const ASCENT = 11
const DESCENT = 3
const GAP = 3
/** One name for so much of the width: few, to find one's way by. */
const WIDTH_EACH = 75
const MOST = 9
/** Of more places than these the largest are not meant any more. */
const CANDIDATES = 30
/** Where the bar of the scale stands: so far from the left and from below. */
const CORNER = { width: 190, height: 36 }

/** The town that a settlement is a ward of or lies near, as the engine names those it makes up: nobody finds their way by "Village 62". */
export function townOf(name: string): string {
  const [, near, town] = /^Village \d+ near (.+)$|^(.+) ward \d+$/.exec(name) ?? []
  return near ?? town ?? name
}

/** Names at the larger settlements, where they lie on no circle, on no other name and wholly in the picture. */
export function placeNames(all: readonly Spot[], { settlements, discs, projection }: Ground): PlaceName[] {
  const { width, height } = projection
  const taken: Rectangle[] = [
    { left: 0, right: CORNER.width, top: height - CORNER.height, bottom: height },
    ...discs.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
  ]
  const most = Math.min(MOST, Math.max(3, Math.floor(width / WIDTH_EACH)))
  const size = (index: number) => all[settlements[index] ?? -1]?.standsFor ?? 0
  const largest = settlements.map((_, index) => index).sort((a, b) => size(b) - size(a)).slice(0, CANDIDATES)
  const names: PlaceName[] = []
  for (const index of largest) {
    const [at, disc] = [settlements[index] ?? -1, discs[index]]
    const name = townOf(all[at]?.name ?? '')
    // The same name twice tells nobody where they are.
    if (names.length === most || disc === undefined || name === '' || names.some(known => known.name === name)) continue
    const long = name.length * LETTER
    const high = ASCENT + DESCENT
    const { x, y } = disc
    const away = disc.radius + GAP
    const free = [
      [x + away, y - high / 2], [x - away - long, y - high / 2], [x - long / 2, y - away - high], [x - long / 2, y + away],
      [x + away * 0.7, y - away * 0.7 - high], [x + away * 0.7, y + away * 0.7],
      [x - away * 0.7 - long, y - away * 0.7 - high], [x - away * 0.7 - long, y + away * 0.7],
    ].map(([left = 0, top = 0]): Rectangle => ({ left, top, right: left + long, bottom: top + high }))
      .find(box => box.left > 2 && box.right < width - 2 && box.top > 2 && box.bottom < height - 2 && !taken.some(other => meet(box, other)))
    if (free === undefined) continue
    taken.push(free)
    names.push({ at, name, x: free.left, y: free.top + ASCENT })
  }
  return names
}

function meet(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
