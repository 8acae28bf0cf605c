import type { ArmName, Catalogue, Indicator, Run } from '../api/types'

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

/** What a page shows first: the outcome the question is about, else the first that was measured. */
export function firstIndicator(indicators: readonly Indicator[], outcome: string | undefined): Indicator | undefined {
  return indicators.find(({ id }) => id === outcome) ?? indicators[0]
}
