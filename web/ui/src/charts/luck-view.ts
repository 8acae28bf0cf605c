import { scaleLinear } from 'd3-scale'
import type { Luck, Mean } from '../api/lesson'
import type { Values } from '../api/types'
import { tick } from '../model/format'

/** Single comparisons as dots, and their mean with its interval below. */
export interface LuckRow {
  readonly y: number
  readonly dots: readonly number[]
  readonly mean: number
  readonly low: number
  readonly high: number
}

export interface LuckView {
  readonly width: number
  readonly height: number
  readonly bottom: number
  readonly zero: number
  readonly shared: LuckRow
  readonly own: LuckRow
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

const ROW = 72

/** Both rows on one scale, which is the point of the picture. */
export function luckView({ sharedPairs, ownPairs, shared, own, unit }: Luck, width: number): LuckView {
  const ends = [...sharedPairs, ...ownPairs, shared.low, shared.high, own.low, own.high, 0].filter(value => value !== null)
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const x = scaleLinear(least < most ? [least, most] : [-0.01, 0.01], [16, width - 16]).nice(5)
  const ticks = x.ticks(5)
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0)
  const largest = Math.max(...ticks.map(Math.abs))
  const row = (at: number, pairs: Values, mean: Mean): LuckRow => ({
    y: 34 + at * ROW,
    dots: pairs.filter(value => value !== null).map(x),
    mean: x(mean.difference ?? 0), low: x(mean.low ?? 0), high: x(mean.high ?? 0),
  })
  return {
    width,
    height: 2 * ROW + 44,
    bottom: 2 * ROW + 14,
    zero: x(0),
    shared: row(0, sharedPairs, shared),
    own: row(1, ownPairs, own),
    ticks: ticks.map(value => ({ x: x(value), label: tick(value, unit, step, largest) })),
  }
}
