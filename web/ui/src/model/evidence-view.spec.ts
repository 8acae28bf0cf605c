import { expect, test } from 'vitest'
import type { Catalogue } from '../api/types'
import type { Evidence } from '../api/why'
import { evidenceView } from './evidence-view'

const catalogue = {
  levers: [{ id: 'skills', title: 'Skills', says: '', parameters: [] }],
  indicators: [{ id: 'internet-use', title: 'Internet use', unit: 'share' }],
} as unknown as Catalogue

const claim = (low: number | null, high: number | null, value: number): Evidence['claims'][number] => ({
  id: String(value), pattern: '', says: '', figure: '', source: '', url: '', min: low, max: high, value, low: value, high: value,
  outcome: 'unmet',
})

const evidence = (reach: 'moves' | 'none' | 'undecided'): Evidence => ({
  coverage: {
    revision: '1', domains: [{ id: 'use', title: 'Use', indicator: 'internet-use' }],
    effects: [{ lever: 'skills', domain: 'use', effect: 0.03, low: 0.02, high: 0.04, reach }],
  },
  claims: [claim(0.06, 0.1, 0.00912), claim(null, 0, -70.4)],
})

test('an effect is said with its interval, none as nought and one lost in luck as a dot', () => {
  const cell = (reach: 'moves' | 'none' | 'undecided') => evidenceView(evidence(reach), catalogue).coverage.rows[0]?.cells[0]
  expect(cell('moves')).toEqual({ said: '+3.0 points', interval: '+2.0 to +4.0' })
  expect(cell('none')?.said).toBe('0')
  expect(cell('undecided')?.said).toBe('·')
})

test('a claim is held against what is expected to two digits that count, met or not', () => {
  const [rebate, phones] = evidenceView(evidence('none'), catalogue).claims
  expect([rebate?.expected, rebate?.model, rebate?.isMet]).toEqual(['0.06 to 0.1', '0.0091 (0.0091 to 0.0091)', false])
  expect([phones?.expected, phones?.model]).toEqual(['at most 0', '−70 (−70 to −70)'])
})
