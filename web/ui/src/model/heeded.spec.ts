import { describe, expect, it } from 'vitest'
import type { ComponentSpec, Key } from '../api/types'
import { heeded } from './heeded'
import { deliveryFields, scheduleFields, whereFields, whomFields } from './scenario-form'

const spec = (heeds: Key[], heedsInPart: Key[] = [], but = ''): ComponentSpec =>
  ({ id: 'x', title: 'X', says: '', parameters: [], heeds, heedsInPart, but })
const reach = [...scheduleFields('/l', 'from'), ...whereFields('/l', undefined), ...whomFields('/l')]

function shown(kind: 'lever' | 'shock', of: ComponentSpec, fields = reach, scenario: unknown = {}) {
  const { fields: left, notes } = heeded(kind, of, '/l', fields, scenario)
  return { keys: [...new Set(left.map(({ pointer }) => pointer.split('/')[2]))], notes }
}

describe('the inputs of a lever or shock', () => {
  it('are those it heeds, with what is so in spite of the others', () => {
    expect(shown('lever', spec(['where']))).toEqual({
      keys: ['months', 'ramp', 'strength', 'where'], notes: ['It holds for everybody, and cannot be narrowed to some.'],
    })
    expect(shown('lever', spec(['where', 'for']))).toEqual({ keys: ['months', 'ramp', 'strength', 'where', 'for'], notes: [] })
    expect(shown('lever', spec([]), deliveryFields('/l', [], false)).keys).toEqual(['feedback'])
  })

  it('say once of a shock that strikes in one month that it does', () => {
    const { keys, notes } = shown('shock', spec(['where']), [...scheduleFields('/l', 'at'), ...whereFields('/l', undefined)])
    expect(keys).toEqual(['strength', 'where'])
    expect(notes).toEqual(['It strikes in its first month only.'])
  })

  it('say what is so whatever they say that are heeded in part', () => {
    expect(shown('lever', spec(['for'], ['where'], 'data become dearer everywhere'))).toMatchObject({
      notes: ['But: data become dearer everywhere.'],
    })
    expect(shown('lever', spec(['where', 'for'], ['fidelity'], 'that')).notes).toEqual([])
  })

  it('stay where the scenario says something all the same, to be taken back', () => {
    const said = { l: { where: { rural: true, urban: false }, ramp: 1 } }
    expect(heeded('lever', spec(['for']), '/l', reach, said).fields.map(({ pointer }) => pointer)).toContain('/l/where/rural')
    expect(heeded('lever', spec(['for']), '/l', reach, said).fields.map(({ pointer }) => pointer)).not.toContain('/l/where/urban')
    expect(shown('shock', spec([]), scheduleFields('/l', 'at'), said).keys).toEqual(['strength'])
  })

  it('are all there for what this server does not know', () => {
    expect(heeded('lever', undefined, '/l', reach, {})).toEqual({ fields: reach, notes: [] })
  })
})
