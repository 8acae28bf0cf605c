import type { LocalComparison, LocalRow } from '../api/types'
import { t } from '../strings'
import { groupView, type DimensionView, type GroupRowView } from './group-view'

/** More rows than these nobody reads; the table of all can be downloaded. */
const MOST = 50

/** Regions, or settlements under the names of their regions. */
export interface PlaceView {
  readonly regions: readonly DimensionView[]
  readonly shown: number
  readonly all: number
}

/** The rows of a run's localities; of many, those with the largest differences, in their own order. */
export function placeView(comparison: LocalComparison): PlaceView {
  const rows = largest(comparison.rows)
  const left = new Set(rows.filter(leftOut).map(row => row.locality))
  const regions = groupView({
    ...comparison,
    rows: rows.map(row => ({ ...row, group: row.locality, title: row.name, dimension: heading(row) })),
  })
  return {
    regions: regions.map(region => ({ ...region, rows: region.rows.map(row => told(row, left)) })),
    shown: rows.length,
    all: comparison.rows.length,
  }
}

function largest(rows: readonly LocalRow[]): readonly LocalRow[] {
  if (rows.length <= MOST) return rows
  const size = (row: LocalRow) => Math.abs(row.difference ?? 0)
  const bar = rows.map(size).sort((one, other) => other - one)[MOST - 1] ?? 0
  return rows.filter(row => size(row) >= bar).slice(0, MOST)
}

function heading({ name, region }: LocalRow): string {
  if (region === '') return 'settlement'
  return region === name ? 'region' : region
}

function leftOut({ pairs, tooFew }: LocalRow): boolean {
  return pairs === 0 && tooFew > 0
}

function told(row: GroupRowView, left: ReadonlySet<string>): GroupRowView {
  return left.has(row.id) ? { ...row, verdict: t.run.tooFew, sign: '' } : row
}
