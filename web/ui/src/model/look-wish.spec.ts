import { describe, expect, it } from 'vitest'
import type { Catalogue, Scenario } from '../api/types'
import { shownOf } from './look-wish'
import { NO_VIEW } from './scenario-link'

const indicator = (id: string, byGroup = true) => ({ id, title: id, byGroup })
const catalogue = {
  indicators: ['internet-use', 'needs-forgone', 'gender-gap', 'trust', 'public-cost', 'other'].map(id => indicator(id, id !== 'public-cost')),
} as unknown as Catalogue
const scenario = (changes: Partial<Scenario> = {}) =>
  ({ arms: [{ id: 'baseline' }, { id: 'a' }, { id: 'b' }], ...changes }) as unknown as Scenario

describe('what is shown', () => {
  it('is the outcome first, for everybody and those left behind, and money last, six at most', () => {
    expect(shownOf(scenario(), NO_VIEW, catalogue).figures)
      .toEqual(['internet-use', 'internet-use:rural-female', 'internet-use:income-1', 'needs-forgone', 'gender-gap', 'public-cost'])
    expect(shownOf(scenario({ outcome: 'public-cost' }), NO_VIEW, catalogue).figures[0]).not.toBe('public-cost')
    expect(shownOf(scenario({ outcome: 'trust' }), NO_VIEW, catalogue).figures[0]).toBe('trust')
  })

  it('is the group that is asked about first, then everybody', () => {
    const rural = scenario({ outcome: { indicator: 'internet-use', group: 'rural' } })
    expect(shownOf(rural, NO_VIEW, catalogue).figures)
      .toEqual(['internet-use:rural', 'internet-use', 'internet-use:rural-female', 'internet-use:income-1', 'needs-forgone', 'public-cost'])
    expect(shownOf(rural, NO_VIEW, catalogue)).toMatchObject({ group: 'rural', indicators: ['internet-use', 'needs-forgone'] })
    expect(shownOf(rural, { ...NO_VIEW, group: 'all' }, catalogue).group).toBe('all')
    const women = scenario({ outcome: { group: 'rural-female' } })
    expect(shownOf(women, NO_VIEW, catalogue).figures.slice(0, 3)).toEqual(['internet-use:rural-female', 'internet-use', 'internet-use:income-1'])
  })

  it('is only what is measured, and two charts of it', () => {
    const shown = shownOf(scenario({ indicators: ['trust', 'other'] }), NO_VIEW, catalogue)
    expect(shown.figures.every(figure => figure.startsWith('trust'))).toBe(true)
    expect(shown.indicators).toEqual(['trust', 'other'])
    expect(shownOf(scenario({ indicators: ['trust'] }), NO_VIEW, catalogue).indicators).toEqual(['trust'])
  })

  it('is what a link asks for, if that is there', () => {
    const view = { ...NO_VIEW, arm: 'b', indicators: ['other', 'gone'], group: 'female' }
    expect(shownOf(scenario(), view, catalogue)).toMatchObject({ arm: 'b', indicators: ['other', 'internet-use'], group: 'female' })
    expect(shownOf(scenario(), { ...view, arm: 'gone' }, catalogue).arm).toBe('a')
  })
})
