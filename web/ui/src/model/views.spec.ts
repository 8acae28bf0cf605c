import { describe, expect, it } from 'vitest'
import type { GroupComparison, GroupRow, Headline, LocalComparison, LocalRow, Progress, ScenarioCard, Verdict } from '../api/types'
import { cardView } from './card-view'
import { groupView } from './group-view'
import { placeView } from './place-view'
import { monthName, yearTicks } from './months'
import { overviewIndicators, overviewRow } from './overview-view'
import { progressView } from './progress-view'
import { transitionView } from './transition-view'

const row = (change: Partial<GroupRow>): GroupRow => ({
  group: 'all', title: 'Everybody', dimension: 'all', baselineMean: 0.342, armMean: 0.384, difference: 0.042, low: 0.031,
  high: 0.053, pairs: 32, monteCarloError: 0.001, varianceSaved: 0.9, probabilityBetter: 0.97, verdict: 'better', ...change,
})

const comparison = (...rows: GroupRow[]): GroupComparison =>
  ({ arm: 'skills', baseline: 'baseline', indicator: 'use', at: '2030-12', unit: 'share', shown: '%', level: 0.95, rows })

describe('the table by group', () => {
  it('stands under the names of the dimensions, in the order of the server', () => {
    const view = groupView(comparison(row({}), row({ group: 'female', dimension: 'sex' }), row({ group: 'male', dimension: 'sex' })))
    expect(view.map(({ title, rows }) => [title, rows.length])).toEqual([['All', 1], ['Sex', 2]])
  })

  it('says difference, interval, verdict and futures', () => {
    expect(groupView(comparison(row({})))[0]?.rows[0]).toMatchObject({
      baseline: '34.2\u202f%', arm: '38.4\u202f%', difference: '+4.2 points', interval: '+3.1 to +5.3',
      verdict: 'Better', futures: '97 of 100 futures',
    })
  })

  it('draws all bars on one scale that holds the zero line', () => {
    const rows = groupView(comparison(row({}), row({ group: 'b', low: -0.01, high: 0.01, difference: 0 }))).flatMap(({ rows: all }) => all)
    const bars = rows.map(({ bar }) => bar)
    expect(new Set(bars.map(bar => bar?.zero)).size).toBe(1)
    for (const bar of bars) {
      expect(bar?.low).toBeGreaterThanOrEqual(0)
      expect(bar?.high).toBeLessThanOrEqual(100)
    }
  })

  it('draws no bar and no numbers where nothing is defined', () => {
    const bare = row({ baselineMean: null, difference: null, low: null, high: null, probabilityBetter: null })
    expect(groupView(comparison(bare))[0]?.rows[0]).toMatchObject({ difference: '–', interval: '–', futures: '–', bar: null })
  })

  it('centres a lever of no strength on zero with no width', () => {
    const idle = row({ difference: 0, low: 0, high: 0, verdict: 'indistinguishable' })
    expect(groupView(comparison(idle))[0]?.rows[0]?.bar).toEqual({ zero: 50, low: 50, middle: 50, high: 50 })
  })
})

const local = (change: Partial<LocalRow>): LocalRow => {
  const { group: _group, title: _title, dimension: _dimension, ...numbers } = row({})
  return { ...numbers, locality: 'north', name: 'North', region: 'North', residents: 900, tooFew: 0, ...change }
}

const localities = (...rows: LocalRow[]): LocalComparison =>
  ({ ...comparison(), group: 'all', fewest: 30, figures: 32 * rows.length, tooFew: 0, rows })

describe('the table by place', () => {
  it('puts regions together and settlements under their regions', () => {
    expect(placeView(localities(local({}), local({ locality: 'south', name: 'South', region: 'South' }))).regions
      .map(({ title, rows }) => [title, rows.map(({ title: name }) => name)])).toEqual([['Regions', ['North', 'South']]])
    const hamlets = ['A', 'B'].map(name => local({ locality: name, name }))
    expect(placeView(localities(...hamlets)).regions.map(({ title, rows }) => [title, rows.length])).toEqual([['North', 2]])
  })

  it('says so where too few live for any figure', () => {
    const few = local({ pairs: 0, tooFew: 32, baselineMean: null, armMean: null, difference: null, low: null, high: null, probabilityBetter: null })
    expect(placeView(localities(few)).regions[0]?.rows[0]).toMatchObject({ verdict: 'Too few residents', difference: '–', bar: null })
  })

  it('shows of many places those with the largest differences, in their own order', () => {
    const many = Array.from({ length: 80 }, (_, i) => local({ locality: `s${i}`, name: `S${i}`, difference: i % 2 === 0 ? i / 1000 : -i / 1000 }))
    const view = placeView(localities(...many))
    expect([view.shown, view.all]).toEqual([50, 80])
    expect(view.regions[0]?.rows.map(({ id }) => id)).toEqual(many.slice(30).map(({ locality }) => locality))
  })
})

describe('progress', () => {
  const running: Progress = { state: 'running', done: 12, total: 32, rate: 3.21, etaSeconds: { low: 5, high: 8 }, failures: [] }

  it('says what is done, how fast and what range of time is left', () => {
    expect(progressView(running)).toEqual({ share: 0.375, text: '12 of 32 replications', detail: '3.2 a second, 5 s to 8 s left' })
  })

  it('claims nothing it does not know', () => {
    expect(progressView({ ...running, rate: null, etaSeconds: null }).detail).toBe('')
    const failures = [{ replication: -1, stage: 'reading', cause: 'manifest.json is damaged' }]
    expect(progressView({ ...running, state: 'damaged', failures }).text).toBe('manifest.json is damaged')
    expect(progressView({ ...running, state: 'queued', done: 0, total: 0 })).toMatchObject({ share: 0, detail: 'Waiting for its turn.' })
  })
})

describe('transitions', () => {
  it('scale their bars by the share of the group, so that a small group is seen', () => {
    const [large, small] = transitionView({ arm: 'skills', rows: [
      { group: 'all', title: 'Everybody', onlineInBoth: 500, cameOnline: 100, droppedOut: 0, offlineInBoth: 400 },
      { group: 'x', title: 'Few', onlineInBoth: 5, cameOnline: 2, droppedOut: 1, offlineInBoth: 2 },
    ] })
    expect(large).toMatchObject({ came: '100', net: '+100', droppedWidth: 0 })
    expect(small?.cameWidth).toBe(48)
    expect(large?.cameWidth).toBeCloseTo(24)
  })
})

const headline = (indicator: string, verdict: Verdict): Headline => ({
  kind: 'raises', arm: 'x', armTitle: 'X', indicator, per: '', group: 'all', month: '2030-12', estimate: 0.041, low: 0.03,
  high: 0.05, level: 0.95, pairs: 32, morePairs: null, verdict, sentence: 'Skills, by 4.1 points.',
})

const indicator = (id: string) =>
  ({ id, title: id, says: '', unit: 'share', shown: '%', better: 'higher', code: '', byGroup: true, local: true }) as const

describe('cards', () => {
  const card: ScenarioCard = {
    id: 'b', title: 'Broadband or skills', question: 'Which?', expected: 'Skills', country: 'BGD', countryName: 'Bangladesh',
    place: { region: 'Rangpur', population: 100_000 }, start: '2026-01', months: 120, warmUp: 12, replications: 32,
    arms: [{ id: 'baseline', title: '', levers: [] }], runId: null, state: null, headline: null,
  }

  it('tell the setting, and what the author expects until there is an answer', () => {
    expect(cardView(card, { indicators: [], groups: [] })).toMatchObject({
      setting: 'Bangladesh · Rangpur · 100,000 residents · 10 years',
      note: { label: 'Expected by its author', text: 'Skills' }, answer: null, open: '#/scenario/b',
    })
  })

  it('tell the known answer and lead to it', () => {
    expect(cardView({ ...card, runId: 'ab12', state: 'done', headline: headline('internet-use', 'better') }, { indicators: [indicator('internet-use')], groups: [] }))
      .toMatchObject({ note: { label: 'Answer', text: 'By Dec 2030, X raises internet-use by 4.1 points (95\u202f% interval +3.0 to +5.0; 32 pairs).' }, answer: '#/run/ab12' })
  })
})

describe('the first glance', () => {
  it('begins with the indicator of the page, then with what moves, and stops at six', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(indicator)
    const headlines = [headline('a', 'indistinguishable'), headline('d', 'better')]
    expect(overviewIndicators(all, headlines, 'f').map(({ id }) => id)).toEqual(['f', 'd', 'a', 'b', 'c', 'e'])
  })

  it('shows a dash where an alternative has no comparison', () => {
    const arms = [{ id: 'skills', title: 'Skills', position: 1 }, { id: 'other', title: 'Other', position: 2 }]
    const view = overviewRow(indicator('use'), arms, [comparison(row({}))])
    expect(view.baseline).toBe('34.2\u202f%')
    expect(view.cells.map(({ difference }) => difference)).toEqual(['+4.2 points', '–'])
  })
})

describe('months', () => {
  it('are named in the language of the page', () => {
    expect(monthName('2026-07')).toBe('Jul 2026')
    expect(monthName('soon')).toBe('soon')
  })

  it('are thinned on the axis to what fits', () => {
    const months = Array.from({ length: 120 }, (_, at) =>
      `${2026 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
    expect(yearTicks(months, 5).map(({ label }) => label)).toEqual(['2026', '2028', '2030', '2032', '2034'])
  })
})
