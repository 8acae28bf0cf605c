import { describe, expect, it } from 'vitest'
import type { ComponentSpec } from '../api/types'
import { beginFields, onsetField, onsetOf, withOnset } from './onset'
import { scheduleFields } from './scenario-form'
import { sliderFields } from './slider-fields'

const flood = { shock: 'flood', severity: 0.5 }
const spec: ComponentSpec = { id: 'flood', title: 'Flood', says: 'Water', parameters: [], heeds: [], heedsInPart: [], but: '' }
const pointers = (fields: readonly { pointer: string }[]) => fields.map(({ pointer }) => pointer)

describe('how a shock begins', () => {
  it('is read off the keys that it has', () => {
    expect(onsetOf({ ...flood, at: '2027-01' })).toBe('at')
    expect(onsetOf({ ...flood, from: '2027-01' })).toBe('from')
    expect(onsetOf({ ...flood, chance: 0.3 })).toBe('chance')
    expect(onsetOf({ ...flood, chance: 0.3, from: '2027-01' })).toBe('chance')
  })

  it('is never by chance for a lever, whose own chance is another thing', () => {
    const outreach = { lever: 'service-outreach', chance: 0.1, from: '2026-07' }
    const chance = { name: 'chance', type: 'SHARE', unit: 'share', min: 0, max: 1, standard: 0.1, choices: [], says: 'Told' } as const
    const at = pointers(sliderFields({ ...spec, id: 'service-outreach', parameters: [chance] }, '/l', outreach, outreach, '2026-01'))
    expect(onsetOf(outreach)).toBe('from')
    expect(at).toEqual([...new Set(at)])
  })

  it('can be changed, and the month stays', () => {
    const scripted = { ...flood, at: '2027-01', months: 2 }
    const drawn = withOnset(scripted, 'chance', '2026-01')
    expect(drawn).toEqual({ ...flood, months: 2, chance: 0.1, from: '2027-01' })
    expect(withOnset(drawn, 'at', '2026-01')).toEqual(scripted)
    expect(withOnset(drawn, 'from', '2026-01')).toEqual({ ...flood, months: 2, from: '2027-01' })
    expect(withOnset({ ...flood, chance: 0.3 }, 'at', '2026-01')).toEqual({ ...flood, at: '2026-01' })
  })

  it('never leaves two keys that contradict each other', () => {
    for (const from of ['at', 'from', 'chance'] as const) {
      for (const to of ['at', 'from', 'chance'] as const) {
        const changed = withOnset(withOnset(flood, from, '2026-01'), to, '2026-01')
        expect(onsetOf(changed)).toBe(to)
        expect('at' in changed && 'chance' in changed).toBe(false)
        expect('at' in changed && 'from' in changed).toBe(false)
      }
    }
  })

  it('is chosen in words, and shows what holds', () => {
    const field = onsetField('/shocks/0', 'chance')
    expect(field.standard).toBe('chance')
    expect(field.choices?.map(({ value }) => value)).toEqual(['at', 'from', 'chance'])
  })

  it('asks for a month, or for a chance and from when on', () => {
    expect(beginFields('/shocks/0', 'at', '2026-01')).toMatchObject([{ pointer: '/shocks/0/at', label: 'In month' }])
    expect(beginFields('/arms/1/levers/0', 'from', '2026-01')).toMatchObject([{ label: 'From' }])
    expect(beginFields('/shocks/0', 'chance', '2026-01')).toMatchObject([
      { pointer: '/shocks/0/chance', kind: 'share', min: 0, max: 1 }, { pointer: '/shocks/0/from', optional: true }])
  })

  it('lasts a month by chance, as the engine has it', () => {
    const standard = (onset: 'at' | 'from' | 'chance') => scheduleFields('/s', onset)[0]?.standard
    expect([standard('at'), standard('from'), standard('chance')]).toEqual([1, 0, 1])
  })

  it('has its chance among the sliders of a what-if', () => {
    expect(pointers(sliderFields(spec, '/s', { ...flood, chance: 0.3 }, undefined, '2026-01')))
      .toEqual(['/s/chance', '/s/from', '/s/months', '/s/strength'])
    expect(pointers(sliderFields(spec, '/s', { ...flood, at: '2027-01' }, undefined, '2026-01')))
      .toEqual(['/s/at', '/s/months', '/s/strength'])
  })
})
