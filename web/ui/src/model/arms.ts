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

/** What a page shows first: who is online, else who goes unserved, which most questions are about; else the first that was measured. */
const FIRST_INDICATORS = ['internet-use', 'needs-forgone']

export function firstIndicator(indicators: readonly Indicator[]): Indicator | undefined {
  return firstOf(indicators, ({ id }) => id)
}

/** The sentence that stands for a whole run in a list. */
export function mainHeadline(headlines: readonly Headline[]): Headline | undefined {
  return firstOf(headlines, ({ indicator }) => indicator)
}

function firstOf<T>(all: readonly T[], id: (one: T) => string): T | undefined {
  return FIRST_INDICATORS.flatMap((first) => all.find((one) => id(one) === first) ?? []).at(0) ?? all[0]
}
