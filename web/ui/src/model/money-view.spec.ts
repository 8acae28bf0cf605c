import { describe, expect, it } from 'vitest'
import { moneyView } from './money-view'

const flow = { item: 'training', from: 'national-government', to: 'others', unit: 'usd' as const, baseline: 0, arm: 12000, difference: 12000, low: 11000, high: 13000 }

describe('the accounts of a run', () => {
  it('names who pays whom for what, and how much more than in the baseline', () => {
    expect(moneyView({ arm: 'skills', from: '2026-01', to: '2030-12', level: 0.95, rows: [flow] })).toEqual([
      expect.objectContaining({
        title: 'Training', from: 'National government', to: 'Others', baseline: 'USD 0', arm: 'USD 12,000',
        difference: '+USD 12,000', interval: '+USD 11,000 to +USD 13,000',
      }),
    ])
  })

  it('says what it has no word for as the server does', () => {
    const [row] = moneyView({ arm: 'a', from: '', to: '', level: 0.95, rows: [{ ...flow, item: 'new-line', to: 'abroad' }] })
    expect(row).toMatchObject({ title: 'new-line', to: 'abroad' })
  })
})
