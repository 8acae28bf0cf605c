import type { Catalogue, ComponentSpec } from '../api/types'
import { parameterField, type FieldSpec } from './field'
import { t } from '../strings'

const INDICATORS = ['indicator', 'metric']

/** The inputs of a section of a sandbox; indicators and groups are chosen from those there are. */
export function sectionFields(spec: ComponentSpec, pointer: string, catalogue: Catalogue): FieldSpec[] {
  return spec.parameters.map(parameter => {
    const field = parameterField(parameter, pointer)
    if (parameter.type !== 'TEXT') return field
    if (INDICATORS.includes(parameter.name)) return chosen(field, indicatorChoices(parameter.name, catalogue))
    return parameter.name === 'group' ? chosen(field, groupChoices(catalogue)) : field
  })
}

function chosen(field: FieldSpec, choices: NonNullable<FieldSpec['choices']>): FieldSpec {
  return { ...field, kind: 'choice', choices, optional: false }
}

function indicatorChoices(name: string, { indicators }: Catalogue) {
  const all = indicators.map(({ id, title }) => ({ value: id, label: title }))
  return name === 'metric' ? [...all, { value: 'spend', label: t.units.usd }] : all
}

function groupChoices({ groups }: Catalogue) {
  return groups.map(({ id, title }) => ({ value: id, label: title }))
}
