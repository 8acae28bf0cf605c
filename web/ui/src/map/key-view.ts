import type { Indicator } from '../api/types'
import { amount, percent } from '../model/format'
import { t } from '../strings'
import { differenceBars, LEVELS } from './classes'
import { differenceColour, triangle } from './map-view'

/** One class of the map's key, drawn as on the map. */
export interface KeyView {
  readonly colour: string
  readonly shape: string
  readonly filled: number
  readonly label: string
}

export const KEY_RADIUS = 8

export function levelKey(): KeyView[] {
  const bars = [0, ...LEVELS, 1]
  return bars.slice(0, -1).map((from, at) => {
    const to = bars[at + 1] ?? 1
    return {
      colour: `level-${at}`,
      shape: '',
      filled: KEY_RADIUS * Math.sqrt((from + to) / 2),
      label: at === 0 ? t.map.under(percent(to)) : to === 1 ? t.map.over(percent(from)) : t.range(percent(from), percent(to)),
    }
  })
}

export function differenceKey(step: number, { unit }: Indicator): KeyView[] {
  const [near, far] = differenceBars(step).map(bar => amount(bar, unit, step < 0.01 ? 1 : 0))
  const between = t.range((near ?? '').replace(` ${t.units.points}`, ''), far ?? '')
  const labels: readonly (readonly [number, string])[] = [
    [-2, t.map.worse(t.map.much(far ?? ''))], [-1, t.map.worse(between)], [0, t.map.within(near ?? '')],
    [1, t.map.better(between)], [2, t.map.better(t.map.much(far ?? ''))],
  ]
  return labels.map(([known, label]) => ({
    colour: differenceColour(known), shape: triangle(known, KEY_RADIUS), filled: known === 0 ? KEY_RADIUS : 0, label,
  }))
}
