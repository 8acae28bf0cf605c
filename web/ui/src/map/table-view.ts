import type { Unit } from '../api/types'
import { difference, level, mean, people } from '../model/format'
import { t } from '../strings'
import { figure } from './figures'
import type { Standing } from './history'
import type { Drawing } from './map-view'

/** A settlement in the month that is shown, as text. */
export interface SettlementRow {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly residents: string
  readonly baseline: string
  readonly arm: string
  readonly difference: string
  readonly network: string
  readonly sites: string
  readonly service: string
}

/** More rows than these nobody reads. */
export const MOST_ROWS = 50

/** Settlements in their order; of many, those with the largest differences. */
export function settlementRows(drawing: Drawing, settlements: readonly number[], unit: Unit): SettlementRow[] {
  return largest(drawing, settlements).map(at => settlementRow(drawing, at, unit))
}

function largest(drawing: Drawing, settlements: readonly number[]): readonly number[] {
  if (settlements.length <= MOST_ROWS) return settlements
  const size = (at: number) => Math.abs(figure(drawing.map, drawing.series, 'difference', at, drawing.month) ?? 0)
  const chosen = new Set([...settlements].sort((one, other) => size(other) - size(one)).slice(0, MOST_ROWS))
  return settlements.filter(at => chosen.has(at))
}

export function settlementRow({ map, series, month, history }: Drawing, at: number, unit: Unit): SettlementRow {
  const spot = map.settlements[at]
  const standing = history.at(at, month)
  const said = (show: 'baseline' | 'arm') => level(figure(map, series, show, at, month), unit)
  return {
    id: spot?.id ?? '',
    name: spot?.name ?? '',
    region: spot?.region ?? '',
    residents: people(spot?.standsFor ?? 0),
    baseline: said('baseline'),
    arm: said('arm'),
    difference: difference(figure(map, series, 'difference', at, month), unit),
    network: technologyOf(standing),
    sites: mean(standing.sites),
    service: standing.isOut ? t.map.out : t.map.works,
  }
}

export function technologyOf({ generation }: Standing): string {
  return t.map.technology[generation] ?? ''
}
