import { describe, expect, it } from 'vitest'
import type { SettlementMap } from '../api/map'
import type { Indicator } from '../api/types'
import { figure, meanFigure, regionsOf, settlementsOf } from './figures'
import { History } from './history'
import { radii, spread } from './layout'
import { groundOf, marksOf, nearest, type Drawing } from './map-view'
import { networkSentence, sentenceOf } from './sentence'
import { MOST_ROWS, settlementRows } from './table-view'
import { mapText, wishOfMap } from './wish'

const spot = (id: string, region: string, latitude: number, longitude: number, standsFor: number) =>
  ({ id, name: id.toUpperCase(), region, latitude, longitude, urban: false, real: true, residents: standsFor / 10, standsFor })

const MAP: SettlementMap = {
  arm: 'skills', baseline: 'baseline', futures: 3, replications: 8, fewest: 30, figures: 36, tooFew: 2, steps: 100,
  months: ['2026-01', '2026-02'],
  settlements: [spot('a', 'North', 25, 89, 3000), spot('b', 'North', 25.1, 89.1, 1000), spot('c', 'South', 23, 90, 9000)],
  series: [{ indicator: 'internet-use', baseline: [[10, 12], [-1, -1], [60, 62]], arm: [[10, 30], [50, 50], [60, 60]] }],
  baselineSites: { standing: [[0, 0, 0, 0], [1, 0, 3, 10], [2, 0, 4, 22]], outages: [] },
  armSites: { standing: [[0, 0, 0, 0], [0, 1, 4, 10], [1, 0, 3, 10], [2, 0, 4, 22]], outages: [[2, 1, 1]] },
}
const [SERIES] = MAP.series
const USE = { id: 'internet-use', title: 'Internet use', unit: 'share', better: 'higher' } as Indicator

function drawing(show: Drawing['show'], month = 1): Drawing {
  if (SERIES === undefined) throw new Error('no series')
  return { map: MAP, series: SERIES, show, month, better: 'higher', history: new History(MAP.armSites, 3) }
}

describe('the map', () => {
  it('knows shares, differences, and what is left out', () => {
    const { map, series } = drawing('arm')
    expect(figure(map, series, 'arm', 0, 1)).toBe(0.3)
    expect(figure(map, series, 'difference', 0, 1)).toBeCloseTo(0.18)
    expect(figure(map, series, 'baseline', 1, 1)).toBeNull()
    expect(figure(map, series, 'difference', 1, 1)).toBeNull()
    expect(meanFigure(map, series, 'baseline', [0, 1, 2], 0)).toBeCloseTo((3000 * 0.1 + 9000 * 0.6) / 12000)
    expect(regionsOf(map)).toEqual(['North', 'South'])
    expect(settlementsOf(map, 'North')).toEqual([0, 1])
  })

  it('draws every settlement by class, filling and shape', () => {
    const ground = groundOf(MAP.settlements, [0, 1, 2], 600)
    const level = marksOf(drawing('arm'), ground)
    expect(level.map(({ colour }) => colour)).toEqual(['level-1', 'level-2', 'level-3'])
    expect(level[0]?.filled).toBeCloseTo((level[0]?.radius ?? 0) * Math.sqrt(0.3))
    expect(level.map(({ isOut }) => isOut)).toEqual([false, false, true])
    expect(level.map(({ ticks }) => ticks.length)).toEqual([1, 0, 0])
    const change = marksOf(drawing('difference'), ground)
    expect(change.map(({ colour }) => colour)).toEqual(['better-2', 'unknown', 'same'])
    expect(change.map(({ shape }) => shape !== '')).toEqual([true, false, false])
    expect(nearest(level, (level[2]?.x ?? 0) + 3, level[2]?.y ?? 0)?.at).toBe(2)
    expect(nearest(level, -500, -500)).toBeUndefined()
  })

  it('says what it shows', () => {
    expect(sentenceOf(drawing('arm'), [0, 1, 2], USE, 'Skills')).toBe(
      'In Feb 2026, with Skills: Internet use is 52.3\u202f% over all. It is 50 % or more in 2 of 3 settlements, and below 20 % in 0. '
      + 'Lowest: A (30.0\u202f%). Highest: C (60.0\u202f%).')
    expect(sentenceOf(drawing('difference'), [0, 1, 2], USE, 'Skills')).toContain('It is better by 5 points or more in 1 of 2 settlements, and worse by as much in 0.')
    expect(networkSentence(drawing('arm'), [0, 1, 2])).toContain('1 settlement have no working network this month; sites were added in 1 settlement')
  })

  it('lists settlements, of many the most changed', () => {
    const rows = settlementRows(drawing('arm'), [0, 1, 2], 'share')
    expect(rows.map(({ baseline }) => baseline)).toEqual(['12.0\u202f%', '–', '62.0\u202f%'])
    const many: SettlementMap = {
      ...MAP,
      settlements: Array.from({ length: 200 }, (_, at) => spot(`s${at}`, '', 24, 90, 100)),
      series: [{ indicator: 'internet-use', baseline: Array.from({ length: 200 }, () => [0, 0]), arm: Array.from({ length: 200 }, (_, at) => [0, at % 100]) }],
    }
    const [series] = many.series
    const shown = settlementRows({ ...drawing('arm'), map: many, series: series ?? MAP.series[0]! }, settlementsOf(many, ''), 'share')
    expect(shown).toHaveLength(MOST_ROWS)
    expect(shown.every(({ id }) => Number(id.slice(1)) % 100 >= 75)).toBe(true)
  })

  it('moves circles apart and keeps them near their place, always the same way', () => {
    const crowd = radii(Array.from({ length: 40 }, () => 100), 20_000).map(radius => ({ x: 100, y: 100, radius }))
    const apart = spread(crowd)
    expect(spread(crowd)).toEqual(apart)
    apart.forEach((one, at) => apart.slice(at + 1).forEach(other => {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan((one.radius + other.radius) * 0.8)
    }))
    expect(Math.max(...apart.map(({ x, y }) => Math.hypot(x - 100, y - 100)))).toBeLessThan(80)
  })

  it('draws areas in proportion, few or many, and the smallest still to be seen', () => {
    for (const area of [4_000, 400_000]) {
      const [small = 0, large = 0] = radii([1_000, 4_000], area)
      expect(large / small).toBeCloseTo(2)
      expect(large).toBeLessThanOrEqual(24)
    }
    expect(Math.min(...radii([1, 100_000], 10_000))).toBe(2.5)
  })

  it('stands in the address', () => {
    const wish = { indicator: 'usage-gap', show: 'difference', month: '2031-12', region: 'Cox’s Bazar' } as const
    expect(wishOfMap(mapText(wish))).toEqual(wish)
    expect(wishOfMap('nonsense')).toEqual({ indicator: 'nonsense', show: 'arm', month: '', region: '' })
  })
})
