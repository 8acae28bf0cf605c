import { describe, expect, it } from 'vitest'
import type { ArmSummary, Comparison, Summary, Values } from '../api/types'
import { differenceView } from './difference-view'
import { fanView } from './fan-view'
import { spreadLabels, wrap } from './labels'

const MONTHS = Array.from({ length: 25 }, (_, at) => `${2026 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)

function arm(id: string, level: (at: number) => number | null): ArmSummary {
  const p50: Values = MONTHS.map((_, at) => level(at))
  const moved = (by: number) => p50.map(value => (value === null ? null : value + by))
  return { arm: id, title: id, mean: p50, sd: p50, p05: moved(-0.03), p10: moved(-0.02), p50, p90: moved(0.02), p95: moved(0.03) }
}

function summary(...arms: ArmSummary[]): Summary {
  const marks = [
    { arm: 'skills', month: '2026-07', component: 'skills-training', label: 'Skills training' },
    { arm: '', month: '2027-02', component: 'flood', label: 'Flood' },
    { arm: 'reach', month: '2026-07', component: 'rural-broadband', label: 'Rural broadband' },
  ]
  return { indicator: 'use', group: 'all', unit: 'share', shown: '%', better: 'higher', n: 32, months: MONTHS, arms, marks }
}

const baseline = arm('baseline', at => 0.3 + at / 500)
const skills = arm('skills', at => 0.3 + at / 250)

function numbersOf(path: string): number[] {
  return [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text))
}

describe('the setting before', () => {
  it('is a thin line without band or label, where it was otherwise, and the caption says so', () => {
    const before = summary(baseline, arm('skills', at => 0.3 + at / 300))
    const { plot, caption } = fanView('Internet use', summary(baseline, skills), 800, before)
    const ghosts = plot.bands.filter(({ isGhost }) => isGhost)

    expect(ghosts).toMatchObject([{ position: 1, area: '', label: null }])
    expect(plot.bands.filter(({ isGhost }) => !isGhost).every(({ label }) => label !== null)).toBe(true)
    expect(caption).toContain('setting before')
  })

  it('is not there where nothing moved, or where another thing was shown', () => {
    const now = summary(baseline, skills)
    for (const before of [undefined, now, { ...summary(baseline, baseline), indicator: 'other' }, { ...summary(baseline, baseline), group: 'female' }]) {
      const { plot, caption } = fanView('Internet use', now, 800, before)
      expect(plot.bands.some(({ isGhost }) => isGhost)).toBe(false)
      expect(caption).not.toContain('before')
    }
  })
})

describe('the fan of all arms', () => {
  it('says in words what the lines show at the end', () => {
    const view = fanView('Internet use', summary(baseline, skills), 800)
    expect(view.sentence).toBe(
      'Internet use. In Jan 2028: baseline 34.8\u202f% (8 of 10 futures: 32.8\u202f% to 36.8\u202f%); '
      + 'skills 39.6\u202f% (8 of 10 futures: 37.6\u202f% to 41.6\u202f%).')
  })

  it('keeps every point inside the plot', () => {
    const { plot } = fanView('Internet use', summary(baseline, skills), 800)
    for (const band of plot.bands) {
      const numbers = numbersOf(band.area)
      const xs = numbers.filter((_, at) => at % 2 === 0)
      const ys = numbers.filter((_, at) => at % 2 === 1)
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(plot.left)
      expect(Math.max(...xs)).toBeLessThanOrEqual(plot.right)
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(plot.top)
      expect(Math.max(...ys)).toBeLessThanOrEqual(plot.bottom)
    }
  })

  it('gives the baseline place 0 and each alternative its own, in the order of the scenario', () => {
    expect(fanView('Use', summary(baseline, skills), 800).arms).toEqual([
      { position: 0, title: 'baseline' }, { position: 1, title: 'skills' }])
  })

  it('says when an alternative changes nothing at all', () => {
    const view = fanView('Use', summary(baseline, { ...baseline, arm: 'idle', title: 'idle' }), 800)
    expect(view.arms[1]?.title).toBe('idle (same as baseline)')
  })

  it('breaks the line where a month has no value', () => {
    const gap = arm('gap', at => (at === 10 ? null : 0.4))
    const view = fanView('Use', summary(gap), 800)
    expect(view.plot.bands[0]?.line.match(/M/g)).toHaveLength(2)
  })

  it('is empty, and says so, when there is no value at all', () => {
    const view = fanView('Use', summary(arm('none', () => null)), 800)
    expect(view.isEmpty).toBe(true)
    expect(view.sentence).toContain('no values')
  })

  it('marks what begins in the same month under one letter', () => {
    const { marks } = fanView('Use', summary(baseline, skills), 800).plot
    expect(marks.map(({ letter, labels }) => [letter, labels.length])).toEqual([['a', 2], ['b', 1]])
  })

  it('leaves the names to the key on a phone', () => {
    expect(fanView('Use', summary(baseline, skills), 340).plot.bands.every(({ label }) => label === null)).toBe(true)
  })
})

describe('the difference to the baseline', () => {
  const comparison = (level: number): Comparison => ({
    arm: 'skills', baseline: 'baseline', indicator: 'use', group: 'all', unit: 'share', shown: '%', level: 0.95,
    method: 'paired t', pairs: 32, months: MONTHS,
    difference: MONTHS.map(() => level), low: MONTHS.map(() => level - 0.01), high: MONTHS.map(() => level + 0.01),
    probabilityBetter: MONTHS.map(() => 1), verdict: MONTHS.map(() => 'better'),
  })

  it('always shows the zero line, even when all values lie far from it', () => {
    for (const level of [0.2, -0.2]) {
      const { plot } = differenceView('Use', [{ position: 1, title: 'Skills', comparison: comparison(level) }], [], 800)
      expect(plot.zero).toBeGreaterThanOrEqual(plot.top)
      expect(plot.zero).toBeLessThanOrEqual(plot.bottom)
    }
  })

  it('says each difference with its sign and interval', () => {
    const view = differenceView('internet use', [{ position: 1, title: 'Skills', comparison: comparison(0.041) }], [], 800)
    expect(view.sentence).toContain('Skills +4.1 points (+3.1 to +5.1)')
    expect(view.caption).toContain('95\u202f% interval')
  })
})

describe('labels at the ends of lines', () => {
  it('never overlap and stay in order, wherever the lines end', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const wanted = Array.from({ length: 5 }, (_, at) => ({
        lines: wrap('Hardened masts along the whole coast'.slice(0, 6 + ((seed * (at + 3)) % 30)), 22),
        y: 34 + ((seed * 7919 * (at + 1)) % 200),
      }))
      const placed = spreadLabels(wanted, { top: 34, bottom: 240 })
        .map((label, at) => ({ ...label, wanted: wanted[at]?.y ?? 0 }))
        .sort((a, b) => a.y - b.y)
      for (let at = 1; at < placed.length; at++) {
        const [above, below] = [placed[at - 1], placed[at]]
        if (above === undefined || below === undefined) continue
        expect(below.y - above.y).toBeGreaterThanOrEqual(16 * above.lines.length)
        expect(below.wanted).toBeGreaterThanOrEqual(above.wanted)
      }
    }
  })

  it('break a long name into two lines', () => {
    expect(wrap('Skills first', 22)).toEqual(['Skills first'])
    expect(wrap('Hardened masts along the whole coast of the bay', 22)).toEqual(['Hardened masts along', 'the whole coast of the …'])
  })
})
