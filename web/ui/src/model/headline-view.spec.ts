import { describe, expect, it } from 'vitest'
import type { Headline, Indicator } from '../api/types'
import { headlineView } from './headline-view'

const use: Indicator =
  { id: 'internet-use', title: 'Internet use', says: '', unit: 'share', shown: '%', better: 'higher', code: '', byGroup: true, local: true }
const cost: Indicator = { ...use, id: 'public-cost', title: 'Public cost', unit: 'usd', better: 'lower' }

const headline = (change: Partial<Headline>): Headline => ({
  kind: 'raises', arm: 'skills', armTitle: 'Skills first', indicator: 'internet-use', per: '', group: 'all', month: '2030-12',
  estimate: 0.041, low: 0.03, high: 0.052, level: 0.95, pairs: 32, morePairs: null, verdict: 'better',
  sentence: 'In English.', ...change,
})
const said = (change: Partial<Headline>) => headlineView(headline(change), { indicators: [use, cost], groups: [{ id: 'rural-female', title: 'Rural women', dimension: 'area and sex' }] })

describe('a headline', () => {
  it('says what an alternative changes, and how surely', () => {
    expect(said({})).toEqual({
      sentence: 'By Dec 2030, Skills first raises Internet use by 4.1 points',
      evidence: '(95\u202f% interval +3.0 to +5.2; 32 pairs)',
      verdict: 'better',
    })
  })

  it('keeps names large and words small inside the sentence, also of groups', () => {
    expect(said({ kind: 'lowers', indicator: 'public-cost', group: 'rural-female', estimate: -1.2e6, low: -2e6, high: -1e6 }).sentence)
      .toBe('By Dec 2030, Skills first lowers public cost (rural women) by USD 1.2 m')
  })

  it('gives no verdict on nobody', () => {
    const { sentence, evidence } = said({ kind: 'untold', group: 'rural-female', estimate: null, low: null, high: null, pairs: 0 })
    expect(sentence).toBe('In Dec 2030, there is nobody in whom Internet use (rural women) could be measured, so nothing can be said of Skills first')
    expect(evidence).toBe('(0 pairs)')
  })

  it('says what would settle an open question', () => {
    const open = said({ kind: 'undecided', estimate: 0.001, low: -0.01, high: 0.012, morePairs: 1 })
    expect(open.sentence).toBe('By Dec 2030, Skills first makes no distinguishable difference to Internet use')
    expect(open.evidence).toContain('about 1 more replication would settle the sign')
  })

  it('says that no run could settle it where a run may not have so many replications', () => {
    const open = headline({ kind: 'undecided', estimate: 0.001, low: -0.01, high: 0.012, morePairs: 524 })
    const beyond = (most?: number) => headlineView(open, { indicators: [use], groups: [] }, most).evidence.includes('the most replications a run may have')
    expect([beyond(), beyond(556), beyond(555)]).toEqual([false, false, true])
  })

  it('claims no interval of one pair, nor of worlds that are the same', () => {
    expect(said({ kind: 'undecided', pairs: 1, low: null, high: null }).evidence).toBe('(1 pair; an interval needs two pairs)')
    expect(said({ kind: 'identical', estimate: 0, low: 0, high: 0 }).evidence).toBe('(32 pairs)')
  })

  it('says what one more costs, or why that cannot be said', () => {
    const cents = { indicator: 'public-cost', per: 'internet-use', estimate: 12_345.6, low: 10_000, high: 15_000 } as const
    expect(said({ ...cents, kind: 'costs' })).toMatchObject({
      sentence: 'By Dec 2030, Skills first adds USD 12,346 to public cost for each point added to Internet use',
      evidence: '(95\u202f% interval USD 10,000 to USD 15,000; 32 pairs)',
    })
    expect(said({ ...cents, kind: 'saves', estimate: -5 }).sentence).toContain('takes USD 5 off public cost')
    const none = said({ ...cents, kind: 'gain_undecided', estimate: null, low: null, high: null, morePairs: 12 })
    expect(none.sentence).toContain('cannot be given: the effect is not distinguishable')
    expect(none.evidence).toBe('(32 pairs; about 12 more replications would settle the sign)')
    expect(said({ ...cents, kind: 'no_gain', estimate: null, low: null, high: null }).sentence).toContain('goes the other way')
  })

  it('leaves to the server what this page does not know', () => {
    expect(said({ indicator: 'new-thing' })).toMatchObject({ sentence: 'In English.', evidence: '' })
    expect(said({ per: 'new-thing' })).toMatchObject({ sentence: 'In English.' })
  })
})
