import type { Figure } from '../api/look'
import type { Catalogue, JsonObject, Scenario, ScenarioArm } from '../api/types'
import { t } from '../strings'
import { humanised } from '../strings/named'
import { monthAfter } from './months'

/** Whether an alternative is the baseline's equal in every number shown, in every replication. */
export function isIdentical(figures: readonly Figure[], arm: string): boolean {
  const changes = figures.flatMap(({ changes }) => changes.filter(change => change.arm === arm))
  return changes.length > 0 && changes.every(change => change.isIdentical)
}

/** Why an alternative makes no difference at all: for each lever, the first reason that can be seen from here. */
export function reasonsForNone(scenario: Scenario, arm: ScenarioArm, catalogue: Catalogue): string[] {
  const levers = arm.levers ?? []
  if (levers.length === 0) return [t.whatIf.none.noLevers]
  return levers.map(lever => {
    const spec = catalogue.levers.find(({ id }) => id === lever.lever)
    const title = spec?.title ?? humanised(String(lever.lever))
    return t.whatIf.none.lever(title, reasonOf(scenario, lever, spec?.parameters.map(({ name }) => name) ?? []))
  })
}

function reasonOf(scenario: Scenario, lever: JsonObject, parameters: readonly string[]): string {
  const end = monthAfter(scenario.start, scenario.months)
  const where = lever.where as JsonObject | undefined
  const place = scenario.place?.region
  if (lever.strength === 0) return t.whatIf.none.strength
  if (typeof lever.from === 'string' && lever.from >= end) return t.whatIf.none.late
  if (typeof where?.region === 'string' && where.region !== '' && place && where.region !== place) return t.whatIf.none.elsewhere
  const zero = parameters.find(name => lever[name] === 0)
  if (zero !== undefined) return t.whatIf.none.zero(t.inSentence(humanised(zero)))
  return t.whatIf.none.nobody
}
