import type { Account } from '../api/types'
import { t } from '../strings'
import { finding, level } from './format'

/** A flow of an account in the words of the page. */
export interface MoneyRow {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
  readonly baseline: string
  readonly arm: string
  readonly difference: string
  readonly interval: string
}

export function moneyView({ rows }: Account): MoneyRow[] {
  const sector = (id: string) => t.money.sector[id] ?? id
  return rows.map(row => ({
    id: `${row.from} ${row.item}`,
    title: t.money.item[row.item] ?? row.item,
    from: sector(row.from),
    to: sector(row.to),
    baseline: level(row.baseline, row.unit),
    arm: level(row.arm, row.unit),
    ...finding(row.difference, row.low, row.high, row.unit),
  }))
}
