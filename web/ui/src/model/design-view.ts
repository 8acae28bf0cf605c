import type { DesignRow } from '../api/lab'
import type { Unit } from '../api/types'
import { t } from '../strings'
import { choiceLabel } from '../strings/named'
import { amount, difference, level, number, percent } from './format'

/** What is told of a design over all countries, what matters most first. */
export interface DesignFacts {
  readonly name: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

/** So many of them say how well it decides and what that takes; the others how far it is off and what that leads to. */
const DECIDING = 6

export function designFacts(row: DesignRow, unit: Unit): DesignFacts {
  const c = t.lab.columns
  const facts = [
    { label: c.right, value: share(row.right) },
    { label: c.power, value: share(row.power) },
    { label: c.alarms, value: share(row.falseAlarms) },
    { label: c.coverage, value: share(row.coverage) },
    { label: c.months, value: row.months === null ? t.units.unknown : number(row.months, 1) },
    { label: c.cost, value: level(row.costUsd, 'usd') },
    { label: c.bias, value: difference(row.bias, unit) },
    { label: c.error, value: row.rootMeanSquare === null ? t.units.unknown : amount(row.rootMeanSquare, unit) },
    { label: c.stops, value: share(row.falseStops) },
    { label: c.scales, value: share(row.falseScales) },
    { label: c.early, value: share(row.stoppedEarly) },
  ]
  return { name: `${choiceLabel(row.design)}${row.claimsValidity ? '' : ' *'}`, facts }
}

export function decided({ name, facts }: DesignFacts): DesignFacts {
  return { name, facts: facts.slice(0, DECIDING) }
}

export function farOff({ name, facts }: DesignFacts): DesignFacts {
  return { name, facts: facts.slice(DECIDING) }
}

function share(value: number | null): string {
  return value === null ? t.units.unknown : percent(value)
}
