import type { ComponentSpec, Key } from '../api/types'
import { t } from '../strings'
import type { FieldSpec } from './field'
import { valueAt } from './pointer'

/** Keys in question: how long a lever holds and how it grows is heeded by every lever. */
const KEYS: Readonly<Record<'lever' | 'shock', readonly Key[]>> = {
  lever: ['where', 'for', 'fidelity', 'budget'],
  shock: ['where', 'months', 'ramp'],
}

/** The inputs that make a difference, and what is so in spite of those left out. */
export interface Heeded {
  readonly fields: readonly FieldSpec[]
  readonly notes: readonly string[]
}

/**
 * Leaves out the inputs of keys that a lever or shock does not heed. What the scenario says all the same stays, so that it
 * can be seen and taken back.
 */
export function heeded(
  kind: 'lever' | 'shock', spec: ComponentSpec | undefined, pointer: string, fields: readonly FieldSpec[], scenario: unknown,
): Heeded {
  if (spec === undefined) return { fields, notes: [] }
  const keyOf = (field: FieldSpec) => KEYS[kind].find(key => field.pointer.slice(pointer.length + 1).split('/')[0] === key)
  const asked = KEYS[kind].filter(key => fields.some(field => keyOf(field) === key))
  const without = asked.filter(key => !spec.heeds.includes(key) && !spec.heedsInPart.includes(key))
  const notes = without.filter(key => key !== 'ramp' || !without.includes('months')).map(key => t.fields.unheeded[key])
  const isInPart = asked.some(key => spec.heedsInPart.includes(key))
  return {
    fields: fields.filter(field => {
      const key = keyOf(field)
      return key === undefined || !without.includes(key) || isSaid(valueAt(scenario, field.pointer), field)
    }),
    notes: isInPart && spec.but !== '' ? [...notes, t.fields.but(spec.but)] : notes,
  }
}

/** Whether a scenario says anything but what holds anyway; a ramp of one month is none. */
function isSaid(value: unknown, { pointer, standard }: FieldSpec): boolean {
  return value !== undefined && value !== null && value !== standard && !(value === 1 && pointer.endsWith('/ramp'))
}
