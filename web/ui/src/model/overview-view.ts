import type { GroupComparison, Indicator } from '../api/types'
import type { PlacedArm } from './arms'
import { difference, interval, level, verdict } from './format'

/** One indicator at the end: the baseline's level, and what each alternative changes. */
export interface OverviewRow {
  readonly id: string
  readonly title: string
  readonly baseline: string
  readonly cells: readonly { readonly difference: string; readonly interval: string; readonly verdict: string }[]
}

/** At most this many numbers are shown before the reader asks for more. */
export const MOST_INDICATORS = 6

/** The indicators of the first glance: those the findings speak of, then the others in order. */
export function overviewIndicators(all: readonly Indicator[], found: readonly string[]): Indicator[] {
  const named = all.filter(({ id }) => found.includes(id))
  const others = all.filter(({ id }) => !found.includes(id))
  return [...named, ...others].slice(0, MOST_INDICATORS)
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
      difference: difference(row?.difference, indicator.unit),
      interval: interval(row?.low ?? null, row?.high ?? null, indicator.unit),
      verdict: verdict(row?.verdict),
    })),
  }
}
