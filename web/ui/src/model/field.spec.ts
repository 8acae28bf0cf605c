import { describe, expect, it } from 'vitest'
import type { Finding, Parameter } from '../api/types'
import { humanised } from '../strings/named'
import { fieldView, parameterField, shownText, typedValue } from './field'

const finding = (pointer: string, message: string, hint: string | null = null): Finding =>
  ({ severity: 'error', line: 1, column: 1, path: '', pointer, message, hint })

const parameter = (change: Partial<Parameter>): Parameter =>
  ({ name: 'poorest', type: 'SHARE', unit: '', min: 0, max: 1, standard: 0.4, choices: [], says: 'Who may claim it', ...change })

describe('what is typed', () => {
  it('comes back as it was shown, for every tenth of a percent', () => {
    for (let tenth = 0; tenth <= 1000; tenth++) {
      const value = Number((tenth / 1000).toPrecision(12))
      expect(typedValue(shownText(value, 'share'), 'share')).toBe(value)
    }
  })

  it('is a number where one is meant, and stays text where it is none', () => {
    expect(typedValue('1200.5', 'number')).toBe(1200.5)
    expect(typedValue('\u22123', 'number')).toBe(-3)
    expect(typedValue('1,200', 'number')).toBe('1,200')
    expect(typedValue('many', 'share')).toBe('many')
    expect(typedValue('  ', 'number')).toBeNull()
    expect(typedValue('9007199254740993', 'number')).toBe(9007199254740993n)
    expect(shownText(9007199254740993n, 'number')).toBe('9007199254740993')
  })

  it('keeps words as they are', () => {
    expect(typedValue(' 12 monkeys ', 'text')).toBe(' 12 monkeys ')
    expect(typedValue(' 2026-07 ', 'month')).toBe('2026-07')
  })
})

describe('the field of a parameter', () => {
  it('is a share in percent, with its range', () => {
    const spec = parameterField(parameter({}), '/arms/1/levers/0')
    expect(spec).toMatchObject({ pointer: '/arms/1/levers/0/poorest', kind: 'share', unit: '%', label: 'Poorest' })
    expect(fieldView(spec, {}, [])).toMatchObject({ value: 0.4, hint: 'Who may claim it (0\u202f% to 100\u202f%)' })
  })

  it('says money in the unit the engine gives, and choices in words', () => {
    expect(parameterField(parameter({ type: 'MONEY', max: null, unit: '' }), '').unit).toBe('USD')
    expect(parameterField(parameter({ type: 'CHOICE', choices: ['fixed-wireless'] }), '').choices)
      .toEqual([{ value: 'fixed-wireless', label: 'Fixed wireless' }])
  })

  it('shows the findings that point at it or inside it, and no others', () => {
    const spec = parameterField(parameter({ name: 'sites' }), '/arms/1/levers/0')
    const view = fieldView(spec, { arms: [] }, [
      finding('/arms/1/levers/0/sites', 'must lie between 0 and 10', 'Maybe you meant 5?'),
      finding('/arms/1/levers/0/sitesPerYear', 'of another field'),
      finding('/arms/0/levers/0/sites', 'of another arm'),
    ])
    expect(view.errors).toEqual(['must lie between 0 and 10. Maybe you meant 5?'])
  })
})

describe('names as words', () => {
  it('splits what is written together', () => {
    expect(humanised('sitesPerYear')).toBe('Sites per year')
    expect(humanised('device-subsidy')).toBe('Device subsidy')
    expect(humanised('usdPerMonth')).toBe('USD per month')
  })
})
