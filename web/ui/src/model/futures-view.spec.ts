import { describe, expect, it } from 'vitest'
import { futuresView, quantiles } from './futures-view'

describe('futures as dots', () => {
  it('are as many as are easily counted, and share out what was found', () => {
    const found = Array.from({ length: 200 }, (_, at) => at / 100)
    const { dots, sentence } = futuresView(found, 0.5, { unit: 'share' }, 'Skills first', 'Internet use')

    expect(dots).toHaveLength(20)
    expect(dots.filter(({ right }) => right)).toHaveLength(15)
    expect(sentence).toContain('15 of 20')
    expect(sentence).toContain('+50.0 points')
  })

  it('count what changes nothing where less would do', () => {
    expect(futuresView([-0.2, 0, 0.1], -0.1, { unit: 'share' }, 'Skills first', 'Internet use').sentence).toContain('13 of 20')
  })

  it('say that nothing changes rather than that it changes by nothing', () => {
    const { dots, sentence } = futuresView([0, 0, 0], 0, { unit: 'share' }, 'Broadband first', 'Internet use')

    expect(dots.every(({ right }) => !right)).toBe(true)
    expect(sentence).toBe('Broadband first changes Internet use in none of these futures.')
  })

  it('lie within what was found, in order, and are none where nothing was', () => {
    for (const count of [1, 2, 3, 7, 32]) {
      const sorted = Array.from({ length: count }, (_, at) => at)
      const places = quantiles(sorted, 20)
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...places)).toBeLessThanOrEqual(count - 1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
    expect(quantiles([], 20)).toEqual([])
  })
})
