import type { Finding, Scenario } from '../api/types'
import { humanised } from './field'
import { partsOf } from './pointer'
import { armTitle } from './scenario-form'

/** Where a finding lies, in the words of the form: "Skills first, skills training: Seats per month". */
export function findingTitle({ pointer, path }: Finding, scenario: Scenario): string {
  const parts = partsOf(pointer)
  if (parts.length === 0) return path
  const arm = parts[0] === 'arms' ? scenario.arms[Number(parts[1])] : undefined
  const component = parts[0] === 'shocks'
    ? scenario.shocks?.[Number(parts[1])]?.shock
    : parts[2] === 'levers' ? arm?.levers?.[Number(parts[3])]?.lever : undefined
  const where = [arm && armTitle(arm), typeof component === 'string' ? humanised(component).toLowerCase() : undefined]
    .filter(part => part !== undefined).join(', ')
  const last = parts.at(-1) ?? ''
  const what = /^\d+$/.test(last) ? '' : humanised(last)
  return [where, what].filter(part => part !== '').join(': ')
}
