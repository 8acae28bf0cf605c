import type { MapSeries, SettlementMap } from '../api/map'
import type { Indicator } from '../api/types'
import type { Show } from './wish'

/** The share, or the difference of shares, of a settlement in a month; null where it is unknown or left out. */
export function figure(map: SettlementMap, series: MapSeries, show: Show, settlement: number, month: number): number | null {
  const baseline = series.baseline[settlement]?.[month] ?? -1
  const arm = series.arm[settlement]?.[month] ?? -1
  switch (show) {
    case 'baseline': return baseline < 0 ? null : baseline / map.steps
    case 'arm': return arm < 0 ? null : arm / map.steps
    case 'difference': return arm < 0 || baseline < 0 ? null : (arm - baseline) / map.steps
  }
}

/** The largest difference of any settlement in any month: what classes are made for. */
export function largestDifference(map: SettlementMap, series: MapSeries): number {
  let largest = 0
  series.arm.forEach((months, settlement) => months.forEach((_, month) => {
    largest = Math.max(largest, Math.abs(figure(map, series, 'difference', settlement, month) ?? 0))
  }))
  return largest
}

/** The mean of several settlements, weighted by the residents they stand for; null if none is known. */
export function meanFigure(map: SettlementMap, series: MapSeries, show: Show, settlements: readonly number[], month: number): number | null {
  let sum = 0
  let people = 0
  for (const at of settlements) {
    const value = figure(map, series, show, at, month)
    if (value === null) continue
    const weight = map.settlements[at]?.standsFor ?? 0
    sum += weight * value
    people += weight
  }
  return people === 0 ? null : sum / people
}

/** Numbers of the settlements of a region; of all of them for none. */
export function settlementsOf(map: SettlementMap, region: string): readonly number[] {
  return map.settlements.flatMap((spot, at) => (region === '' || spot.region === region ? [at] : []))
}

export function regionsOf(map: SettlementMap): readonly string[] {
  return [...new Set(map.settlements.map(({ region }) => region))].filter(region => region !== '').sort()
}

/** The indicators that a map tells, in its order. */
export function toldIndicators(map: SettlementMap, indicators: readonly Indicator[]): readonly Indicator[] {
  return map.series.flatMap(({ indicator }) => indicators.find(({ id }) => id === indicator) ?? [])
}
