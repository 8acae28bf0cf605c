import type { Catalogue, Indicator, Scenario } from '../api/types'
import { t } from '../strings'
import type { FieldSpec } from './field'
import { groupTitle } from './figure-view'
import { measuredBy, outcomeOf, usualOutcome, type Outcome } from './outcome'

const f = t.fields
const AT = '/outcome'

/** What a question is about, and in whom, as two inputs; in whom only where that makes a difference. */
export function outcomeFields(scenario: Scenario, catalogue: Pick<Catalogue, 'indicators' | 'groups'>): FieldSpec[] {
  const { indicator, group } = outcomeOf(scenario)
  const measured = measuredBy(scenario, catalogue.indicators)
  const usual = usualOutcome(measured)
  const about = indicator === undefined ? usual : catalogue.indicators.find(({ id }) => id === indicator)
  const indicators = [...measured.map(({ id, title }) => ({ value: id, label: title })), ...strange(indicator, measured, about?.title)]
  const groups = [...catalogue.groups.map(({ id, title }) => ({ value: id, label: title })), ...strange(group, catalogue.groups, groupTitle(group, catalogue))]
  const choices = [{ value: '', label: f.usualOutcome(usual?.title ?? '') }, ...indicators]
  const what: FieldSpec = { pointer: `${AT}/indicator`, label: f.outcome, kind: 'choice', choices, standard: '', optional: true, clears: AT, help: f.outcomeHelp }
  const whom: FieldSpec = { pointer: `${AT}/group`, label: f.outcomeGroup, kind: 'choice', choices: groups, standard: 'all' }
  return about?.byGroup === false && group === 'all' ? [what] : [what, whom]
}

/** The same scenario about something else: with an indicator alone for everybody, and with nothing for the usual. */
export function withOutcome(scenario: Scenario, change: Partial<Outcome>, indicators: readonly Indicator[]): Scenario['outcome'] {
  const { indicator, group } = { ...outcomeOf(scenario), ...change }
  const isByGroup = indicators.find(({ id }) => id === indicator)?.byGroup ?? true
  if (group === 'all' || !isByGroup) return indicator
  return indicator === undefined ? { group } : { indicator, group }
}

/** What a scenario says stays to be seen, though nothing here knows or measures it. */
function strange(said: string | undefined, known: readonly { readonly id: string }[], title: string | undefined) {
  return said === undefined || known.some(({ id }) => id === said) ? [] : [{ value: said, label: title ?? said }]
}
