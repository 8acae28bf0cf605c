import type { Projection } from './projection'

/** The outline of a country: rings of points, each as a step from the one before, in parts of a degree. */
export interface Outline {
  readonly source: string
  readonly parts: number
  readonly rings: readonly (readonly number[])[]
}

const FILES = import.meta.glob<Outline>('./outlines/*.json', { import: 'default' })

/** Read only when a map opens; none for a country that the library does not have. */
export async function outlineOf(iso3: string): Promise<Outline | undefined> {
  return FILES[`./outlines/${iso3}.json`]?.()
}

export function outlinePath({ parts, rings }: Outline, { x, y }: Projection): string {
  return rings.map(ring => ringPath(ring, parts, x, y)).join('')
}

function ringPath(ring: readonly number[], parts: number, x: (degrees: number) => number, y: (degrees: number) => number): string {
  let [longitude, latitude] = [0, 0]
  const points: string[] = []
  for (let at = 0; at + 1 < ring.length; at += 2) {
    longitude += ring[at] ?? 0
    latitude += ring[at + 1] ?? 0
    points.push(`${x(longitude / parts).toFixed(1)},${y(latitude / parts).toFixed(1)}`)
  }
  return `M${points.join('L')}Z`
}
