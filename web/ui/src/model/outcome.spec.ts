import { describe, expect, it } from 'vitest'
import { outcomeOf } from './outcome'

describe('what a question is about', () => {
  it('is an indicator for everybody, or in a group', () => {
    expect(outcomeOf({ outcome: 'trust' })).toEqual({ indicator: 'trust', group: 'all' })
    expect(outcomeOf({ outcome: { indicator: 'trust', group: 'rural' } })).toEqual({ indicator: 'trust', group: 'rural' })
    expect(outcomeOf({ outcome: { group: 'rural' } })).toEqual({ indicator: undefined, group: 'rural' })
  })

  it('is the usual for everybody where nothing is said', () => {
    expect(outcomeOf({})).toEqual({ indicator: undefined, group: 'all' })
    expect(outcomeOf(undefined)).toEqual({ indicator: undefined, group: 'all' })
  })
})
