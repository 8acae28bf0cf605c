import { describe, expect, it } from 'vitest'
import { put, remove, valueAt } from './pointer'

const scenario = { place: { population: 10 }, arms: [{ id: 'a' }, { id: 'b', levers: [{ lever: 'x' }, { lever: 'y' }] }] }

describe('places in a scenario', () => {
  it('reads what was put, and leaves the original as it was', () => {
    const changed = put(scenario, '/arms/1/levers/0/sites', 12)
    expect(valueAt(changed, '/arms/1/levers/0/sites')).toBe(12)
    expect(valueAt(scenario, '/arms/1/levers/0/sites')).toBeUndefined()
    expect(changed.arms[0]).toBe(scenario.arms[0])
  })

  it('makes what is missing on the way', () => {
    expect(valueAt(put(scenario, '/arms/0/where/rural', true), '/arms/0/where')).toEqual({ rural: true })
  })

  it('closes the gap when an entry of a list goes', () => {
    expect(valueAt(remove(scenario, '/arms/1/levers/0'), '/arms/1/levers')).toEqual([{ lever: 'y' }])
    expect(remove(scenario, '/arms/0').arms.map(({ id }) => id)).toEqual(['b'])
  })

  it('takes a key out of an object', () => {
    expect(remove(scenario, '/place/population').place).toEqual({})
  })

  it('reads names that hold a slash', () => {
    expect(valueAt({ 'a/b': { '~': 1 } }, '/a~1b/~0')).toBe(1)
  })
})
