import type { ComponentSpec, Parameter, Scalar } from '../api/types'
import { t } from '../strings'
import { number, percent } from './format'
import { choiceLabel } from '../strings/named'

/** A lever or shock as the reference page lists it. */
export interface ComponentView {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly parameters: readonly ParameterRow[]
}

export interface ParameterRow {
  readonly name: string
  readonly label: string
  readonly says: string
  readonly unit: string
  readonly allowed: string
  readonly standard: string
}

export function parameterRows({ id, title, says, parameters }: ComponentSpec): ComponentView {
  return {
    id, title, says,
    parameters: parameters.map(parameter => ({
      name: parameter.name,
      label: parameter.label ?? parameter.name,
      says: parameter.says,
      unit: unitOf(parameter),
      allowed: allowedOf(parameter),
      standard: shown(parameter.standard, parameter),
    })),
  }
}

function unitOf({ type, unit }: Parameter): string {
  if (unit !== '') return unit
  if (type === 'SHARE') return t.reference.units.share
  return type === 'MONEY' ? t.units.usd : ''
}

function allowedOf(parameter: Parameter): string {
  const { type, min, max, choices } = parameter
  if (type === 'CHOICE') return choices.map(choiceLabel).join(', ')
  if (type === 'FLAG') return `${t.reference.yes}, ${t.reference.no}`
  if (min !== null && max !== null) return t.fields.range(shown(min, parameter), shown(max, parameter))
  return min === null ? t.reference.anyNumber : t.fields.atLeast(shown(min, parameter))
}

function shown(value: Scalar, { type }: Parameter): string {
  if (typeof value === 'boolean') return value ? t.reference.yes : t.reference.no
  if (typeof value === 'string') return choiceLabel(value)
  if (type === 'SHARE') return percent(value, (value * 100) % 1 === 0 ? 0 : 1)
  return number(value, value % 1 === 0 ? 0 : 2)
}
