import { describe, expect, it } from 'vitest'
import type { Indicator, Scenario } from '../api/types'
import { changesBetween } from './changes'
import { outcomeFields, withOutcome } from './outcome-form'

const use: Indicator =
  { id: 'internet-use', title: 'Internet use', says: '', unit: 'share', shown: '%', better: 'higher', code: '', byGroup: true, local: true }
const trust: Indicator = { ...use, id: 'trust', title: 'Trust' }
const cost: Indicator = { ...use, id: 'public-cost', title: 'Public cost', unit: 'usd', byGroup: false }
const indicators = [trust, use, cost]
const groups = [{ id: 'all', title: 'Everybody', dimension: '' }, { id: 'rural', title: 'Rural', dimension: 'area' }]
const asking = (change: Partial<Scenario>) => ({ id: 'x', country: 'MDV', arms: [{ id: 'baseline' }], ...change }) as Scenario
const choices = (change: Partial<Scenario>) => outcomeFields(asking(change), { indicators, groups }).map(field => field.choices?.map(({ label }) => label))

describe('the choice of what a question is about', () => {
  it('begins with not saying it, and says what is meant then', () => {
    expect(choices({})).toEqual([['Not said: Internet use', 'Trust', 'Internet use', 'Public cost'], ['Everybody', 'Rural']])
  })

  it('is among what is measured, and keeps what the scenario says', () => {
    expect(choices({ indicators: ['trust'] })[0]).toEqual(['Not said: Trust', 'Trust'])
    expect(choices({ indicators: ['trust'], outcome: 'public-cost' })[0]).toEqual(['Not said: Trust', 'Trust', 'Public cost'])
    expect(choices({ outcome: { group: 'martians' } })[1]).toEqual(['Everybody', 'Rural', 'martians'])
  })

  it('asks in whom only where groups are told apart', () => {
    expect(choices({ outcome: 'public-cost' })).toHaveLength(1)
    expect(choices({ outcome: { indicator: 'public-cost', group: 'rural' } })).toHaveLength(2)
  })
})

describe('what a scenario says after a choice', () => {
  const after = (outcome: Scenario['outcome'], change: object) => withOutcome(asking(outcome === undefined ? {} : { outcome }), change, indicators)

  it('is as short as can be', () => {
    expect(after(undefined, { indicator: 'trust' })).toBe('trust')
    expect(after('trust', { group: 'rural' })).toEqual({ indicator: 'trust', group: 'rural' })
    expect(after({ indicator: 'trust', group: 'rural' }, { group: 'all' })).toBe('trust')
    expect(after({ indicator: 'trust', group: 'rural' }, { indicator: undefined })).toEqual({ group: 'rural' })
    expect(after('trust', { indicator: undefined })).toBeUndefined()
  })

  it('names no group for what is not told by group', () => {
    expect(after({ indicator: 'trust', group: 'rural' }, { indicator: 'public-cost' })).toBe('public-cost')
  })

  it('is one change of a link', () => {
    const changes = (outcome: Scenario['outcome']) => changesBetween(asking({ outcome: 'trust' }), asking(outcome === undefined ? {} : { outcome }))
    expect(changes({ indicator: 'trust', group: 'rural' })).toEqual([{ pointer: '/outcome', value: { indicator: 'trust', group: 'rural' } }])
    expect(changes(undefined)).toEqual([{ pointer: '/outcome' }])
  })
})
