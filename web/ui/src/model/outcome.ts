import type { Scenario } from '../api/types'

/** What a question is about, and in whom. */
export interface Outcome {
  readonly indicator: string | undefined
  readonly group: string
}

/** A file that names an indicator alone means everybody; one that names none means the usual. */
export function outcomeOf(scenario: Pick<Scenario, 'outcome'> | null | undefined): Outcome {
  const said = scenario?.outcome
  return typeof said === 'object' ? { indicator: said.indicator, group: said.group ?? 'all' } : { indicator: said, group: 'all' }
}
