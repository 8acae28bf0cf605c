import type { Report } from '../api/lab'
import type { Indicator } from '../api/types'
import { level } from '../model/format'
import { monthName } from '../model/months'
import { t } from '../strings'
import type { ChartView } from './fan-view'
import { monthTable } from './month-table'
import { lastDefined, plotView } from './plot'

/** What the measurement found at the pilot's sites and in the comparison, wave by wave. */
export function measuredView(report: Report, { title, unit }: Indicator, width: number): ChartView {
  const months = report.measured.map(({ month }) => month)
  const lines = [
    { position: 0, title: t.lab.atComparison, middle: report.measured.map(({ comparison }) => comparison) },
    { position: 1, title: t.lab.atSites, middle: report.measured.map(({ sites }) => sites) },
  ].filter(({ middle }) => lastDefined(middle) !== undefined)
  const series = lines.map(line => ({ ...line, low: line.middle, high: line.middle, last: level(lastDefined(line.middle), unit) }))
  const ends = series.map(line => `${line.title} ${line.last}`).join('; ')
  const marks = months.includes(report.from)
    ? [{ month: report.from, arm: '', component: 'pilot', label: t.lab.begins }]
    : []
  return {
    plot: plotView(series, months, marks, { width, unit, isDifference: false }),
    arms: series.map(({ position, title: name }) => ({ position, title: name })),
    isEmpty: series.length === 0,
    sentence: `${title}, ${monthName(months.at(-1) ?? '')}: ${ends}.`,
    caption: t.lab.measuredHelp,
    table: monthTable(months, series.map(line => ({ head: line.title, cell: at => level(line.middle[at], unit) }))),
  }
}
