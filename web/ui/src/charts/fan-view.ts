import type { ArmSummary, Summary } from '../api/types'
import { counted, level } from '../model/format'
import { monthName } from '../model/months'
import { t } from '../strings'
import { lastDefined, plotView, type PlotView, type Series } from './plot'
import { monthTable, type TableView } from './month-table'

/** A chart with the sentence that says the same, the caption that says how to read it, and its table. */
export interface ChartView {
  readonly plot: PlotView
  readonly arms: readonly { readonly position: number; readonly title: string }[]
  readonly isEmpty: boolean
  readonly sentence: string
  readonly caption: string
  readonly table: TableView
}

/**
 * All arms over time: the median, and the band that holds 8 of 10 futures.
 *
 * @param ghost the same of an earlier setting, drawn faintly where it was otherwise
 * @param same what is said of an alternative that is as the baseline
 */
export function fanView(title: string, summary: Summary, width: number, ghost?: Summary, same: string = t.chart.same): ChartView {
  const { months, unit } = summary
  const series = summary.arms.map((arm, position) => seriesOf(arm, position, summary, same))
  const last = monthName(months.at(-1) ?? '')
  const parts = summary.arms.map(arm => partOf(arm, summary)).join('; ')
  const ghosts = ghostsOf(summary, ghost)
  const caption = t.chart.fanCaption(counted('futures', summary.n))
  return {
    plot: plotView([...ghosts, ...series], months, summary.marks, { width, unit, isDifference: false }),
    arms: series.map(({ position, title: name, note }) => ({ position, title: note ? `${name} ${note}` : name })),
    isEmpty: series.every(({ middle }) => lastDefined(middle) === undefined),
    sentence: t.chart.fanSentence(title, last, parts),
    caption: ghosts.length === 0 ? caption : `${caption} ${t.chart.ghost}`,
    table: monthTable(months, summary.arms.flatMap(arm => [
      { head: t.chart.column(nameOf(arm), t.chart.median), cell: at => level(arm.p50[at], unit) },
      { head: t.chart.column(nameOf(arm), t.chart.low), cell: at => level(arm.p10[at], unit) },
      { head: t.chart.column(nameOf(arm), t.chart.high), cell: at => level(arm.p90[at], unit) },
    ])),
  }
}

/** Lines of arms that were otherwise before; months that the horizon no longer has are left out. */
function ghostsOf(now: Summary, before: Summary | undefined): Series[] {
  if (before?.indicator !== now.indicator || before.group !== now.group || before.months[0] !== now.months[0]) return []
  return now.arms.flatMap((arm, position) => {
    const was = before.arms.find(({ arm: id }) => id === arm.arm)
    if (position === 0 || was === undefined || isSame(was, arm)) return []
    const middle = was.p50.slice(0, now.months.length)
    return [{ position, title: '', last: '', middle, low: [], high: [], isGhost: true }]
  })
}

export function nameOf(arm: { readonly arm: string; readonly title: string }): string {
  return arm.title === '' ? arm.arm : arm.title
}

function seriesOf(arm: ArmSummary, position: number, { arms, unit }: Summary, note: string): Series {
  const baseline = arms[0]
  const isAsBaseline = position > 0 && baseline !== undefined && isSame(arm, baseline)
  const name = nameOf(arm)
  return {
    position,
    title: name,
    ...(isAsBaseline ? { note: `(${note})` } : {}),
    last: level(lastDefined(arm.p50), unit),
    middle: arm.p50,
    low: arm.p10,
    high: arm.p90,
  }
}

function isSame(arm: ArmSummary, baseline: ArmSummary): boolean {
  return arm.p50.every((value, at) => value === baseline.p50[at])
    && arm.p90.every((value, at) => value === baseline.p90[at])
}

function partOf(arm: ArmSummary, { unit }: Summary): string {
  const [middle, low, high] = [arm.p50, arm.p10, arm.p90].map(lastDefined)
  if (middle === undefined) return `${nameOf(arm)} ${t.chart.nothing}`
  return t.chart.fanPart(nameOf(arm), level(middle, unit), level(low, unit), level(high, unit))
}
