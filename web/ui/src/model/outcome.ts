import type { Indicator, Scenario } from '../api/types'

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

/** What a question is about that does not say so, of what it measures. */
export function usualOutcome(measured: readonly Indicator[]): Indicator | undefined {
  const find = (id: string) => measured.find(known => known.id === id)
  return find('internet-use') ?? find('needs-forgone') ?? measured[0]
}

/** All there is, unless a scenario asks for some. */
export function measuredBy({ indicators: asked = [] }: Scenario, all: readonly Indicator[]): readonly Indicator[] {
  return asked.length === 0 ? all : all.filter(({ id }) => asked.includes(id))
}
