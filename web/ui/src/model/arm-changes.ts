import type { JsonObject, Scenario, ScenarioArm } from '../api/types'
import { t } from '../strings'
import { armTitle, freshArm } from './scenario-form'

/** An alternative like another, under a name of its own. */
export function duplicated(arms: readonly ScenarioArm[], arm: ScenarioArm): ScenarioArm {
  const titles = arms.map(armTitle)
  const plain = t.whatIf.copyOf(original(armTitle(arm)))
  let title = plain
  for (let number = 2; titles.includes(title); number++) title = `${plain} ${number}`
  return { ...arm, id: freshArm(arms).id, title }
}

/** The title without what earlier copies have put behind it. */
function original(title: string): string {
  const suffix = t.whatIf.copyOf('')
  const numberless = title.replace(/ \d+$/, '')
  const copy = [title, numberless].find(one => one.endsWith(suffix))
  return copy === undefined ? title : copy.slice(0, -suffix.length)
}

/** The lever of an earlier scenario that stands for one of now: of the same arm, kind and rank among its kind. */
export function earlierLever(before: Scenario, now: Scenario, arm: string, at: number): JsonObject | undefined {
  return ofSameRank(leversOf(before, arm), leversOf(now, arm), 'lever', at)
}

/** The shock of an earlier scenario that stands for one of now. */
export function earlierShock(before: Scenario, now: Scenario, at: number): JsonObject | undefined {
  return ofSameRank(before.shocks ?? [], now.shocks ?? [], 'shock', at)
}

function ofSameRank(before: readonly JsonObject[], now: readonly JsonObject[], kind: 'lever' | 'shock', at: number): JsonObject | undefined {
  const isAlike = (component: JsonObject) => component[kind] === now[at]?.[kind]
  return before.filter(isAlike)[now.slice(0, at).filter(isAlike).length]
}

function leversOf({ arms }: Scenario, arm: string): readonly JsonObject[] {
  return arms.find(({ id }) => id === arm)?.levers ?? []
}
