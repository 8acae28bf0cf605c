import type { Indicator } from '../api/types'

/** Shares fall into five classes of equal width, the same in every month, so that colours mean the same all the time. */
export const LEVELS = [0.2, 0.4, 0.6, 0.8] as const

export function levelClass(share: number): number {
  return LEVELS.filter(bar => share >= bar).length
}

/** Differences in points, of which some steps make up the width of a class. */
const STEPS = [0.005, 0.01, 0.02, 0.05, 0.1]
const WIDE = 3

/** The half width of the neutral middle: such that the largest difference lies within some widths of it. */
export function differenceStep(largest: number): number {
  return STEPS.find(step => largest <= 2 * WIDE * step) ?? 0.1
}

/** -2 much worse, -1 worse, 0 about the same, 1 better, 2 much better. */
export function differenceClass(difference: number, step: number, better: Indicator['better']): number {
  const turned = better === 'lower' ? -difference : difference
  const size = Math.abs(turned) >= WIDE * step ? 2 : Math.abs(turned) >= step ? 1 : 0
  return size === 0 ? 0 : Math.sign(turned) * size
}

/** Where one class of differences ends and the next begins, in shares and without sign. */
export function differenceBars(step: number): readonly [number, number] {
  return [step, WIDE * step]
}
