import { describe, expect, it } from 'vitest'
import type { Summary } from '../api/types'
import { endView, knownUntil } from './end-view'

const values = [0.2, 0.3, null, null]
const summary = {
  indicator: 'internet-use', unit: 'share', months: ['2026-01', '2026-02', '2026-03', '2026-04'], marks: [],
  arms: [{ arm: 'baseline', title: 'Nothing new', p10: values, p50: values, p90: values }],
} as unknown as Summary

describe('a curve to be guessed', () => {
  it('has no number at the edge where its end is asked for', () => {
    expect(endView(summary, null, 900).bands.map(({ label }) => label)).toEqual([null])
    expect(knownUntil(summary)).toEqual({ at: 1, month: '2026-02', value: 0.3 })
  })

  it('leads to the guess, whose label is the only one', () => {
    const [, guess] = endView(summary, 0.8, 900).bands
    expect(guess?.label?.lines.at(-1)).toBe('80.0\u202f%')
  })
})
