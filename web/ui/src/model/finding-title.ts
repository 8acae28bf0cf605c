import type { Finding, Scenario } from '../api/types'
import { t } from '../strings'
import { humanised, named } from '../strings/named'
import { partsOf } from './pointer'
import { armTitle } from './scenario-form'

/** Where a finding lies, in the words of the form: "Skills first, skills training: Seats per month". */
export function findingTitle({ pointer, path }: Finding, scenario: Scenario): string {
  return placeTitle(pointer, path, scenario)
}

/** A place of a scenario in the words of the form. @param otherwise what the whole is called */
export function placeTitle(pointer: string, otherwise: string, scenario: Scenario): string {
  const parts = partsOf(pointer)
  if (parts.length === 0) return otherwise
  const arm = parts[0] === 'arms' ? scenario.arms[Number(parts[1])] : undefined
  const key = componentKey(parts, scenario)
  const component = key === undefined ? undefined : t.inSentence(named(key, humanised(key.slice(key.indexOf('.') + 1))))
  const where = [arm && armTitle(arm), component].filter(part => part !== undefined).join(', ')
  const last = parts.at(-1) ?? ''
  const what = /^\d+$/.test(last) ? '' : named(`${key}.${last}`, humanised(last))
  return [where, what].filter(part => part !== '').join(': ')
}

/** What the words of the lever or shock around a place are kept under. */
function componentKey(parts: readonly string[], { arms, shocks }: Scenario): string | undefined {
  if (parts[0] === 'shocks') return keyOf('shock', shocks?.[Number(parts[1])]?.shock)
  return parts[2] === 'levers' ? keyOf('lever', arms[Number(parts[1])]?.levers?.[Number(parts[3])]?.lever) : undefined
}

function keyOf(kind: string, id: unknown): string | undefined {
  return typeof id === 'string' ? `${kind}.${id}` : undefined
}
