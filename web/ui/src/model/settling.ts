import type { Estimate } from '../api/types'
import { t } from '../strings'
import { counted, number } from './format'

/** What a scenario may ask for, whatever a server lets a run be. */
export const MOST_REPLICATIONS = 10_000

/** More replications than a run may have settle nothing: the most there may be, by what a server lets a run be. */
export function mostReplications(estimate: Estimate | null | undefined, replications: number, limit: number): number {
  if (!estimate || estimate.residentMonths <= 0) return MOST_REPLICATIONS
  return Math.min(MOST_REPLICATIONS, Math.floor((limit * replications) / estimate.residentMonths))
}

/** What it takes to know the sign, or that no run could tell it. */
export function settlingWords(pairs: number, morePairs: number, most: number): string {
  return pairs + morePairs > most ? t.headline.beyond(number(most)) : counted('morePairs', morePairs)
}
