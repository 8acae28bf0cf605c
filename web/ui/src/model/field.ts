import { needsAllDigits } from '../api/exact'
import type { Finding, Json, Parameter } from '../api/types'
import { t } from '../strings'
import { choiceLabel, humanised } from '../strings/named'
import { number, percent } from './format'
import { valueAt } from './pointer'
import { exactly, type Slider } from './slider'

export type FieldKind = 'text' | 'long' | 'number' | 'share' | 'month' | 'flag' | 'choice'

/** One input of a form: the place it edits and what may be put there. */
export interface FieldSpec {
  readonly pointer: string
  readonly label: string
  readonly kind: FieldKind
  readonly unit?: string
  readonly min?: number | null
  readonly max?: number | null
  readonly help?: string
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** From where to where a slider beside the input goes; a share has one of itself. */
  readonly slider?: Slider | undefined
  /** What holds while the scenario says nothing. */
  readonly standard?: Json
  /** An empty input takes the entry out of the scenario. */
  readonly optional?: boolean
  /** The group that an empty input takes out, and whose findings stand at it; itself alone unless said. */
  readonly clears?: string
}

/** An input as it is now. */
export interface FieldView extends FieldSpec {
  readonly id: string
  /** In what is typed: shares in percent. */
  readonly range: Slider | undefined
  readonly value: Json
  readonly hint: string
  readonly errors: readonly string[]
}

export function fieldView(spec: FieldSpec, scenario: unknown, findings: readonly Finding[]): FieldView {
  const value = valueAt(scenario, spec.pointer)
  return {
    ...spec,
    id: domId(spec.pointer),
    range: rangeOf(spec),
    value: value ?? spec.standard ?? null,
    hint: [spec.help ?? '', allowedText(spec)].filter(part => part !== '').join(' '),
    errors: findings.filter(finding => isAbout(finding, spec)).map(sentence),
  }
}

function rangeOf({ slider, kind, min, max }: FieldSpec): Slider | undefined {
  const stored = slider ?? (kind === 'share' ? { min: min ?? 0, max: max ?? 1, step: 0.01 } : undefined)
  const scale = kind === 'share' ? 100 : 1
  return stored && { min: exactly(stored.min * scale), max: exactly(stored.max * scale), step: exactly(stored.step * scale) }
}

/** Whether a finding is to be shown at a field. */
export function isAbout({ pointer }: Finding, field: FieldSpec): boolean {
  return isAt(pointer, field.pointer) || pointer === field.clears
}

/** A finding belongs to the field it names, or to the field around what it names. */
export function isAt(finding: string, field: string): boolean {
  return finding === field || finding.startsWith(`${field}/`)
}

export function sentence({ message, hint }: Finding): string {
  return hint === null || hint === '' ? message : `${message}. ${hint}`
}

export function domId(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`
}

/** What stands in the input for a value; shares are typed in percent. */
export function shownText(value: Json, kind: FieldKind): string {
  if (value === null) return ''
  if (kind === 'share' && typeof value === 'number') return String(Number((value * 100).toPrecision(12)))
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The value for what was typed; text that is no number stays text, so that the server can say what it is. */
export function typedValue(text: string, kind: FieldKind): Json {
  const bare = text.trim()
  if (kind !== 'number' && kind !== 'share') return kind === 'month' ? bare : text
  if (bare === '') return null
  if (!/^[-+\u2212]?(\d+\.?\d*|\.\d+)$/.test(bare)) return bare
  const plain = bare.replace('\u2212', '-')
  if (kind === 'number' && needsAllDigits(plain)) return BigInt(plain)
  const value = Number(plain)
  return kind === 'share' ? Number((value / 100).toPrecision(12)) : value
}

/** The field of a component's parameter, as its record header in the engine declares it. */
export function parameterField(parameter: Parameter, pointer: string): FieldSpec {
  const { name, label = humanised(name), type, unit, min, max, standard, choices, says } = parameter
  const common = { pointer: `${pointer}/${name}`, label, help: says, standard }
  switch (type) {
    case 'SHARE': return { ...common, kind: 'share', unit: t.units.percent, min: min ?? 0, max: max ?? 1 }
    case 'MONEY': return { ...common, kind: 'number', unit: unit === '' ? t.units.usd : unit, min, max }
    case 'FLAG': return { ...common, kind: 'flag' }
    case 'TEXT': return { ...common, kind: 'text', optional: true }
    case 'CHOICE': return { ...common, kind: 'choice', choices: choices.map(value => ({ value, label: choiceLabel(value) })) }
    default: return { ...common, kind: 'number', unit, min, max }
  }
}

function allowedText({ kind, min, max }: FieldSpec): string {
  if (kind !== 'number' && kind !== 'share') return ''
  const shown = (value: number) => (kind === 'share' ? percent(value, value * 100 % 1 === 0 ? 0 : 1) : number(value, value % 1 === 0 ? 0 : 2))
  if (typeof min === 'number' && typeof max === 'number') return `(${t.fields.range(shown(min), shown(max))})`
  return typeof min === 'number' ? `(${t.fields.atLeast(shown(min))})` : ''
}
