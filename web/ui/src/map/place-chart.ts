import type { MapSeries, SettlementMap } from '../api/map'
import type { Indicator, Mark } from '../api/types'
import type { ChartView } from '../charts/fan-view'
import { monthTable } from '../charts/month-table'
import { lastDefined, plotView } from '../charts/plot'
import { counted, level, number } from '../model/format'
import { monthName } from '../model/months'
import { t } from '../strings'
import { meanFigure } from './figures'
import type { History } from './history'

/** Who is drawn: the two worlds with their place in the scenario. */
export interface Worlds {
  readonly titles: readonly [string, string]
  readonly position: number
}

const SHOWN = ['baseline', 'arm'] as const

/** An indicator of some settlements over time, in the baseline and an arm. */
export function placeChart(
  map: SettlementMap, series: MapSeries, settlements: readonly number[], { title, unit }: Indicator, worlds: Worlds, marks: readonly Mark[], width: number,
): ChartView {
  const values = SHOWN.map(show => map.months.map((_, month) => meanFigure(map, series, show, settlements, month)))
  const nothing = map.months.map(() => null)
  const lasts = values.map(all => level(lastDefined(all), unit))
  const drawn = map.arm === map.baseline ? values.slice(0, 1) : values
  const lines = drawn.map((middle, at) => ({
    position: at === 0 ? 0 : worlds.position, title: worlds.titles[at] ?? '', last: lasts[at] ?? '', middle, low: nothing, high: nothing,
  }))
  const last = monthName(map.months.at(-1) ?? '')
  return {
    plot: plotView(lines, map.months, marks, { width, unit, isDifference: false }),
    arms: lines.map(({ position, title: name }) => ({ position, title: name })),
    isEmpty: values.every(all => lastDefined(all) === undefined),
    sentence: t.chart.fanSentence(title, last, lines.map(line => t.chart.column(line.title, line.last)).join('; ')),
    caption: t.map.rests(number(map.futures), counted('futures', map.replications)),
    table: monthTable(map.months, drawn.map((all, at) => ({ head: worlds.titles[at] ?? '', cell: month => level(all[month], unit) }))),
  }
}

/** The beginnings of outages of one settlement, as marks on its chart. */
export function outageMarks({ months }: SettlementMap, history: History, settlement: number, arm: string): Mark[] {
  return history.outages(settlement).map(({ from }) => ({ arm, month: months[from] ?? '', component: 'outage', label: t.map.place.outage }))
}
