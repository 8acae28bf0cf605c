import type { Figure, Look } from '../api/look'
import type { Catalogue, Comparison, Summary, Unit } from '../api/types'

/** Columns named as in the tables of a run; what the figures rest on stands in every row, so that none is taken for another's. */
const HEAD = [
  'status', 'replications', 'residents', 'seed', 'version', 'model', 'run', 'shown', 'indicator', 'group', 'arm', 'month', 'unit',
  'p10', 'p50', 'p90', 'difference', 'low', 'high', 'level', 'pairs',
]

type Cell = string | number | bigint | null | undefined

/** A level of an arm in a month, with its 8 of 10 futures, and the paired difference to the baseline with its interval. */
interface Row {
  readonly shown: 'figure' | 'chart'
  readonly indicator: string
  readonly group: string
  readonly arm: string
  readonly month: string
  readonly unit: Unit
  readonly levels: readonly Cell[]
  readonly change: readonly Cell[]
}

/** Numbers of a run, once all its replications are there. */
export function isRun({ isQuick, replications, replicationsAsked }: Look): boolean {
  return !isQuick && replications >= replicationsAsked
}

/** What a page shows of what happens if: its figures, and its charts month by month, as one table (RFC 4180). */
export function lookCsv(look: Look, seed: number | bigint, { engineVersion, modelRevision }: Catalogue): string {
  const about = [isRun(look) ? 'run' : 'preview', look.replications, look.residents, seed, engineVersion, modelRevision, look.run]
  const rows = [...look.figures.flatMap(rowsOfFigure), ...look.charts.flatMap(rowsOfChart)]
  const lines = rows.map(({ shown, indicator, group, arm, month, unit, levels, change }) =>
    [...about, shown, indicator, group, arm, month, unit, ...levels, ...change])
  return [HEAD, ...lines].map(line => `${line.map(cell).join(',')}\r\n`).join('')
}

/** A name that says what the numbers are, for files are sent on without the page. */
export function lookFile(id: string, look: Look, seed: number | bigint): string {
  return `${id}-${isRun(look) ? 'run' : 'preview'}-n${look.replications}-seed${seed}.csv`
}

function rowsOfFigure({ indicator, group, unit, month, levels, changes }: Figure): Row[] {
  return levels.map(({ arm, low, median, high }) => {
    const change = changes.find(({ arm: id }) => id === arm)
    return {
      shown: 'figure', indicator, group, arm, month, unit, levels: [low, median, high],
      change: [change?.estimate, change?.low, change?.high, change?.level, change?.pairs],
    }
  })
}

function rowsOfChart({ summary, comparisons }: { readonly summary: Summary; readonly comparisons: readonly Comparison[] }): Row[] {
  const { indicator, group, unit } = summary
  return summary.arms.flatMap(({ arm, p10, p50, p90 }) => {
    const change = comparisons.find(({ arm: id }) => id === arm)
    return summary.months.map((month, at): Row => ({
      shown: 'chart', indicator, group, arm, month, unit, levels: [p10[at], p50[at], p90[at]],
      change: [change?.difference[at], change?.low[at], change?.high[at], change?.level, change?.pairs],
    }))
  })
}

function cell(value: Cell): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
