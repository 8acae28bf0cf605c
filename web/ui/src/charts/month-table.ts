import { monthName } from '../model/months'

/** A table as text, ready to be shown. */
export interface TableView {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[]
}

export interface Column {
  readonly head: string
  readonly cell: (at: number) => string
}

/** The numbers of a chart over time: the first month, each January and the last; every month is in the CSV. */
export function monthTable(months: readonly string[], columns: readonly Column[]): TableView {
  const last = months.length - 1
  const shown = months.map((_, at) => at).filter(at => at === 0 || at === last || months[at]?.endsWith('-01'))
  return {
    columns: columns.map(column => column.head),
    rows: shown.map(at => ({ head: monthName(months[at] ?? ''), cells: columns.map(column => column.cell(at)) })),
  }
}
