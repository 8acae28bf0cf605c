import type { GroupComparison, Headline, Indicator } from '../api/types'
import type { PlacedArm } from './arms'
import { finding, level } from './format'
import { saidOf } from './verdict'

/** One indicator at the end: the baseline's level, and what each alternative changes. */
export interface OverviewRow {
  readonly id: string
  readonly title: string
  readonly baseline: string
  readonly cells: readonly { readonly difference: string; readonly interval: string; readonly verdict: string }[]
}

/** At most this many numbers are shown before the reader asks for more. */
export const MOST_INDICATORS = 6

/** The indicators of the first glance: the one of the page, then those that some alternative moves. */
export function overviewIndicators(
  all: readonly Indicator[], headlines: readonly Headline[], first: string,
): Indicator[] {
  const moved = headlines.filter(({ verdict: said }) => said !== 'indistinguishable').map(({ indicator }) => indicator)
  const rank = ({ id }: Indicator) => (id === first ? 0 : moved.includes(id) ? 1 : 2)
  return [...all].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_INDICATORS)
}

export function overviewRow(
  indicator: Indicator, arms: readonly PlacedArm[], comparisons: readonly GroupComparison[],
): OverviewRow {
  const everybody = arms.map(({ id }) => {
    const comparison = comparisons.find(({ arm }) => arm === id)
    return comparison?.rows.find(({ group }) => group === 'all') ?? comparison?.rows[0]
  })
  return {
    id: indicator.id,
    title: indicator.title,
    baseline: level(everybody[0]?.baselineMean, indicator.unit),
    cells: everybody.map(row => ({
      ...finding(row?.difference, row?.low, row?.high, indicator.unit),
      verdict: saidOf(row?.verdict, row?.difference, row?.baselineMean, indicator.unit).verdict,
    })),
  }
}
