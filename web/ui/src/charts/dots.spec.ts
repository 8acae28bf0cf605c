import { describe, expect, it } from 'vitest'
import type { OtherCountry } from '../api/lab'
import { dotsView } from './dots-view'

const country = (estimate: number | null, right = true): OtherCountry =>
  ({ estimate, low: null, high: null, atScale: 0, rule: 'stop', right })

describe('the dots of countries', () => {
  it('stand one above the other where pilots found the same', () => {
    const { dots } = dotsView([country(0.02), country(0.02, false), country(0.9)], 0.03, 'share', 400)

    expect(dots).toHaveLength(3)
    expect(dots[0]?.x).toBe(dots[1]?.x)
    expect(dots[0]?.y).toBeGreaterThan(dots[1]?.y ?? Infinity)
    expect(dots[2]?.x).toBeGreaterThan(dots[0]?.x ?? Infinity)
    expect(dots.filter(({ right }) => !right)).toHaveLength(1)
  })

  it('leave out countries whose pilot found nothing to say, and never overlap the axis', () => {
    const view = dotsView([country(null), ...Array.from({ length: 200 }, (_, at) => country(at % 7))], 3, 'count', 400)

    expect(view.dots).toHaveLength(200)
    expect(Math.max(...view.dots.map(({ y }) => y))).toBeLessThanOrEqual(view.bottom)
    expect(Math.min(...view.dots.map(({ y }) => y))).toBeGreaterThan(0)
  })
})
