import type { GroupComparison, GroupRow } from '../api/types'
import { t } from '../strings'
import { named } from '../strings/named'
import { finding, level, number } from './format'
import { saidOf } from './verdict'

/** Ends of a bar on a scale from 0 to 100, with the zero line. */
export interface IntervalBar {
  readonly zero: number
  readonly low: number
  readonly middle: number
  readonly high: number
}

export interface GroupRowView {
  readonly id: string
  readonly title: string
  readonly baseline: string
  readonly arm: string
  readonly difference: string
  readonly interval: string
  readonly verdict: string
  readonly sign: string
  readonly futures: string
  readonly bar: IntervalBar | null
}

/** The groups of one dimension, under its name. */
export interface DimensionView {
  readonly title: string
  readonly rows: readonly GroupRowView[]
}

export function groupView(comparison: GroupComparison): DimensionView[] {
  const place = scaleOf(comparison.rows)
  const dimensions = [...new Set(comparison.rows.map(row => row.dimension))]
  return dimensions.map(dimension => ({
    title: t.table.dimensions[dimension] ?? dimension,
    rows: comparison.rows.filter(row => row.dimension === dimension).map(row => rowView(row, comparison, place)),
  }))
}

type Placing = (value: number) => number

/** One scale for all rows, so that their bars can be compared; the zero line is always on it. */
function scaleOf(rows: readonly GroupRow[]): Placing {
  const ends = rows.flatMap(({ low, high }) => [low, high]).filter(end => end !== null)
  const low = Math.min(0, ...ends)
  const high = Math.max(0, ...ends)
  const span = high - low
  return span === 0 ? () => 50 : value => 4 + (92 * (value - low)) / span
}

function rowView(row: GroupRow, { unit }: GroupComparison, place: Placing): GroupRowView {
  const futures = row.probabilityBetter
  return {
    id: row.group,
    title: named(`group.${row.group}`, row.title),
    baseline: level(row.baselineMean, unit),
    arm: level(row.armMean, unit),
    ...finding(row.difference, row.low, row.high, unit),
    ...saidOf(row.verdict, row.difference, row.baselineMean, unit),
    futures: futures === null ? t.units.unknown : t.table.futuresValue(number(Math.round(futures * 100))),
    bar: barOf(row, place),
  }
}

function barOf({ low, high, difference: middle }: GroupRow, place: Placing): IntervalBar | null {
  if (low === null || high === null || middle === null) return null
  return { zero: place(0), low: place(low), middle: place(middle), high: place(high) }
}
