import { sayExactly } from '../api/exact'
import type { Scenario } from '../api/types'
import { t } from '../strings'
import type { Change } from './changes'
import { placeTitle } from './finding-title'

/** A change in words: "Skills first, skills training, seats per month: 500". */
export function changeLine(change: Change, scenario: Scenario): string {
  const value = 'value' in change ? shown(change.value) : t.whatIf.link.removed
  return `${placeTitle(change.pointer, change.pointer, scenario)}: ${value}`
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : sayExactly(value)
}
