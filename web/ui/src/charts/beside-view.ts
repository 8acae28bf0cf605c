import { scaleLinear } from 'd3-scale'
import type { Unit } from '../api/types'
import { tick } from '../model/format'

/** A guess beside the answer and its range, on one line. */
export interface BesideView {
  readonly width: number
  readonly low: number
  readonly high: number
  readonly answer: number
  readonly guess: number
  readonly zero: number | null
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

export function besideView(
  guess: number, answer: number, range: readonly [number, number], unit: Unit, isDifference: boolean, width: number,
): BesideView {
  const all = [guess, answer, ...range, ...(isDifference ? [0] : [])]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const room = (most - least) * 0.1 || Math.abs(most) * 0.1 || 0.01
  const x = scaleLinear([least - room, most + room], [24, width - 24]).nice(5)
  const ticks = x.ticks(5)
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0)
  const largest = Math.max(...ticks.map(Math.abs))
  return {
    width,
    low: x(range[0]),
    high: x(range[1]),
    answer: x(answer),
    guess: x(guess),
    zero: isDifference ? x(0) : null,
    ticks: ticks.map(value => ({ x: x(value), label: tick(value, unit, step, largest) })),
  }
}
