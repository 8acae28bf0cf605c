import type { JsonObject } from '../api/types'
import { t } from '../strings'
import type { FieldSpec } from './field'

const f = t.fields

/** How a lever or shock begins: "from" a month on, "at" one, or by chance. */
export type Onset = 'at' | 'from' | 'chance'

/** The chance per year of a shock that was just left to luck. */
const FIRST_CHANCE = 0.1

export function onsetOf(component: JsonObject): Onset {
  if (component.shock !== undefined && component.chance !== undefined) return 'chance'
  return component.at === undefined ? 'from' : 'at'
}

/** The same shock beginning otherwise; a month it had stays, if only as the first in which it may come. */
export function withOnset(shock: JsonObject, onset: Onset, start: string): JsonObject {
  const { at, from, chance, ...rest } = shock
  const month = at ?? from ?? start
  switch (onset) {
    case 'at': return { ...rest, at: month }
    case 'from': return { ...rest, from: month }
    case 'chance': return { ...rest, chance: chance ?? FIRST_CHANCE, from: month }
  }
}

/** The choice how a shock begins; what is chosen is no entry of the scenario, but changes which entries there are. */
export function onsetField(pointer: string, onset: Onset): FieldSpec {
  const choices = (['at', 'from', 'chance'] as const).map(value => ({ value, label: f.onsets[value] }))
  return { pointer: `${pointer}/onset`, label: f.onset, kind: 'choice', choices, standard: onset }
}

/** When a lever or shock begins. */
export function beginFields(pointer: string, onset: Onset, start: string): FieldSpec[] {
  if (onset !== 'chance') return [{ pointer: `${pointer}/${onset}`, label: f[onset], kind: 'month', standard: start, help: f.month }]
  return [
    { pointer: `${pointer}/chance`, label: f.chance, kind: 'share', unit: t.units.percent, min: 0, max: 1, help: f.chanceHelp },
    { pointer: `${pointer}/from`, label: f.mayComeFrom, kind: 'month', standard: start, help: f.month, optional: true },
  ]
}
