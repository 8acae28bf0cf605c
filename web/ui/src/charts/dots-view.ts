import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { Unit } from '../api/types'
import { tick } from '../model/format'

/** What was found once, and whether it is on the right side. */
export interface Found {
  readonly estimate: number | null
  readonly right: boolean
}

/** One dot for each finding (a country, a future), side by side by size, and one above the other where they meet. */
export interface DotsView {
  readonly width: number
  readonly height: number
  readonly bottom: number
  readonly radius: number
  /** Where the threshold lies, such as the smallest effect worth having. */
  readonly bar: number
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  readonly dots: readonly { readonly x: number; readonly y: number; readonly right: boolean }[]
}

export function dotsView(
  all: readonly Found[], threshold: number, unit: Unit, width: number,
): DotsView {
  const known = all.flatMap(({ estimate, right }) => (estimate === null ? [] : [{ estimate, right }]))
  const radius = known.length > 150 ? 3 : 5
  const [low = 0, high = 1] = extent([...known.map(({ estimate }) => estimate), 0, threshold])
  const x = scaleLinear([low, high], [3 * radius, width - 3 * radius]).nice(5)
  const column = (estimate: number) => Math.round(x(estimate) / (2 * radius))
  const heights = new Map<number, number>()
  const stacked = [...known].sort((one, other) => one.estimate - other.estimate).map(({ estimate, right }) => {
    const place = column(estimate)
    const below = heights.get(place) ?? 0
    heights.set(place, below + 1)
    return { x: place * 2 * radius, below, right }
  })
  const tallest = Math.max(1, ...heights.values())
  const bottom = Math.max(60, tallest * 2 * radius + 12)
  const ticks = x.ticks(5)
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0)
  const most = Math.max(...ticks.map(Math.abs))
  return {
    width,
    height: bottom + 28,
    bottom,
    radius: radius - 0.5,
    bar: x(threshold),
    ticks: ticks.map(value => ({ x: x(value), label: tick(value, unit, step, most) })),
    dots: stacked.map(({ x: at, below, right }) => ({ x: at, y: bottom - radius - below * 2 * radius, right })),
  }
}
