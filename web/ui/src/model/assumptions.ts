import type { Look } from '../api/look'
import type { Catalogue, Scenario } from '../api/types'
import { t } from '../strings'
import { humanised } from '../strings/named'
import { number, percent } from './format'
import { monthName } from './months'
import type { Fact } from './provenance-view'

/** What a what-if takes for granted. */
export function assumptionFacts(scenario: Scenario, look: Look, catalogue: Catalogue): Fact[] {
  const shocks = (scenario.shocks ?? []).map(({ shock, chance }) => {
    const title = catalogue.shocks.find(({ id }) => id === shock)?.title ?? humanised(String(shock))
    return typeof chance === 'number' ? `${title} (${t.inSentence(t.fields.chance)}: ${percent(chance, 1)})` : title
  })
  const sets = t.fields.parameterSets
  const facts: [string, string][] = [
    [t.facts.represented, number(look.representedPopulation)],
    [t.facts.residents, number(look.residents)],
    [t.fields.start, monthName(scenario.start)],
    [t.facts.months, number(scenario.months)],
    [t.fields.warmUp, number(scenario.warmUp ?? 0)],
    [t.facts.replications, `${number(look.replications)} / ${number(look.replicationsAsked)}`],
    [t.facts.seed, String(scenario.seed)],
    [t.fields.parameters, scenario.parameters === 'ensemble' ? sets.ensemble : sets.defaults],
    [t.editor.shocks, shocks.length === 0 ? t.editor.noShocks : shocks.join(', ')],
    [t.facts.engine, catalogue.engineVersion],
    [t.whatIf.assumptions.model, catalogue.modelRevision],
  ]
  return facts.map(([label, value]) => ({ label, value }))
}
