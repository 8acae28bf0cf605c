import type { ArmName, Catalogue, Headline, Indicator, Run } from '../api/types'

/** An arm with its place in the scenario: 0 is the baseline, and the place fixes colour and dash everywhere. */
export interface PlacedArm {
  readonly id: string
  readonly title: string
  readonly position: number
}

export function placedArms(arms: readonly ArmName[]): PlacedArm[] {
  return arms.map(({ id, title }, position) => ({ id, title: title === '' ? id : title, position }))
}

/** The indicators a run measured, in the order of the catalogue. */
export function measuredIndicators(run: Run, catalogue: Catalogue): readonly Indicator[] {
  const named = run.scenario?.indicators ?? []
  const known = catalogue.indicators.filter(({ id }) => named.includes(id))
  return known.length === 0 ? catalogue.indicators : known
}

/** What a page shows first: who is online, which most questions are about; else the first that was measured. */
const FIRST_INDICATOR = 'internet-use'

export function firstIndicator(indicators: readonly Indicator[]): Indicator | undefined {
  return indicators.find(({ id }) => id === FIRST_INDICATOR) ?? indicators[0]
}

/** The sentence that stands for a whole run in a list. */
export function mainHeadline(headlines: readonly Headline[]): Headline | undefined {
  return headlines.find(({ indicator }) => indicator === FIRST_INDICATOR) ?? headlines[0]
}
