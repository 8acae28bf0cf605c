import type { JsonObject, Scenario, ScenarioArm } from '../api/types'
import { t } from '../strings'
import { armTitle, freshArm } from './scenario-form'

/** An alternative like another, under a name of its own. */
export function duplicated(arms: readonly ScenarioArm[], arm: ScenarioArm): ScenarioArm {
  const titles = arms.map(armTitle)
  const plain = t.whatIf.copyOf(armTitle(arm))
  let title = plain
  for (let number = 2; titles.includes(title); number++) title = `${plain} ${number}`
  return { ...arm, id: freshArm(arms).id, title }
}

/** The lever of an earlier scenario that stands for one of now: of the same arm, kind and rank among its kind. */
export function earlierLever(before: Scenario, now: Scenario, arm: string, at: number): JsonObject | undefined {
  const here = leversOf(now, arm)
  const kind = here[at]?.lever
  const rank = here.slice(0, at).filter(({ lever }) => lever === kind).length
  return leversOf(before, arm).filter(({ lever }) => lever === kind)[rank]
}

function leversOf({ arms }: Scenario, arm: string): readonly JsonObject[] {
  return arms.find(({ id }) => id === arm)?.levers ?? []
}
