import type { Comparison, Mark } from '../api/types'
import { counted, finding, percent } from '../model/format'
import { monthName } from '../model/months'
import { t } from '../strings'
import type { ChartView } from './fan-view'
import { monthTable } from './month-table'
import { lastDefined, plotView } from './plot'

/** A comparison with the name and place of its arm. */
export interface Compared {
  readonly position: number
  readonly title: string
  readonly comparison: Comparison
}

/**
 * What each alternative changes over time: the mean paired difference and its interval, around a zero line.
 *
 * @param isFlat whether it stands below the chart that it explains
 */
export function differenceView(
  title: string, all: readonly Compared[], marks: readonly Mark[], width: number, isFlat = false,
): ChartView {
  const first = all[0]?.comparison
  const months = first?.months ?? []
  const unit = first?.unit ?? 'ratio'
  const series = all.map(({ position, title: name, comparison }) => ({
    position,
    title: name,
    last: finding(...lastOf(comparison), unit).difference,
    middle: comparison.difference,
    low: comparison.low,
    high: comparison.high,
  }))
  return {
    plot: plotView(series, months, marks, { width, unit, isDifference: true, isFlat }),
    arms: series.map(({ position, title: name }) => ({ position, title: name })),
    isEmpty: series.every(({ middle }) => lastDefined(middle) === undefined),
    sentence: t.chart.differenceSentence(title, monthName(months.at(-1) ?? ''), all.map(partOf).join('; ')),
    caption: t.chart.differenceCaption(percent(first?.level ?? 0.95), counted('differences', first?.pairs ?? 0)),
    table: monthTable(months, all.flatMap(({ title: name, comparison }) => {
      const { difference, low, high } = comparison
      const said = (at: number) => finding(difference[at], low[at], high[at], unit)
      return [
        { head: t.chart.column(name, t.chart.difference), cell: at => said(at).difference },
        { head: t.chart.column(name, t.table.interval(percent(comparison.level))), cell: at => said(at).interval },
      ]
    })),
  }
}

function lastOf({ difference, low, high }: Comparison) {
  return [lastDefined(difference), lastDefined(low), lastDefined(high)] as const
}

function partOf({ title, comparison }: Compared): string {
  const [middle, low, high] = lastOf(comparison)
  if (middle === undefined) return `${title} ${t.chart.nothing}`
  const said = finding(middle, low, high, comparison.unit)
  return t.chart.differencePart(title, said.difference, said.interval)
}
