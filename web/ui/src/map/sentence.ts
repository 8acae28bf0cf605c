import type { Indicator } from '../api/types'
import { amount, counted, difference, level, number } from '../model/format'
import { monthName } from '../model/months'
import { t } from '../strings'
import { differenceClass, differenceStep } from './classes'
import { figure, largestDifference, meanFigure } from './figures'
import type { Drawing } from './map-view'

const HALF = 0.5
const FEW = 0.2

/** What the map says in this month, in words. */
export function sentenceOf(drawing: Drawing, settlements: readonly number[], indicator: Indicator, arm: string): string {
  return drawing.show === 'difference' ? differenceSentence(drawing, settlements, indicator, arm) : levelSentence(drawing, settlements, indicator, arm)
}

function levelSentence(drawing: Drawing, settlements: readonly number[], { title, unit }: Indicator, arm: string): string {
  const known = settlements
    .flatMap(at => {
      const value = figure(drawing.map, drawing.series, drawing.show, at, drawing.month)
      return value === null ? [] : [{ value, name: drawing.map.settlements[at]?.name ?? '' }]
    })
    .sort((one, other) => one.value - other.value)
  const mean = meanFigure(drawing.map, drawing.series, drawing.show, settlements, drawing.month)
  const first = [
    t.map.level(monthOf(drawing), arm, t.inSentence(title), level(mean, unit)),
    t.map.halves(
      number(known.filter(({ value }) => value >= HALF).length), counted('settlements', known.length), number(known.filter(({ value }) => value < FEW).length)),
  ].join(' ')
  const [low, high] = [known[0], known.at(-1)]
  if (low === undefined || high === undefined || known.length < 2) return first
  return `${first} ${t.map.ends(level(low.value, unit), low.name, level(high.value, unit), high.name)}`
}

function differenceSentence(drawing: Drawing, settlements: readonly number[], { title, unit, better }: Indicator, arm: string): string {
  const step = differenceStep(largestDifference(drawing.map, drawing.series))
  const classes = settlements.flatMap(at => {
    const value = figure(drawing.map, drawing.series, 'difference', at, drawing.month)
    return value === null ? [] : [differenceClass(value, step, better)]
  })
  const mean = meanFigure(drawing.map, drawing.series, 'difference', settlements, drawing.month)
  return [
    t.map.difference(monthOf(drawing), arm, t.inSentence(title), difference(mean, unit)),
    t.map.parted(
      number(classes.filter(known => known > 0).length), number(classes.filter(known => known < 0).length), counted('settlements', classes.length),
      amount(step, unit, step < 0.01 ? 1 : 0)),
  ].join(' ')
}

/** What of networks is out, and what has been added, in the first of the futures. */
export function networkSentence({ history, month }: Drawing, settlements: readonly number[]): string {
  const standing = settlements.map(at => history.at(at, month))
  const out = standing.filter(({ isOut }) => isOut).length
  const added = standing.filter(({ added: sites, improved }) => improved || Math.round(sites) > 0).length
  return t.map.network(counted('settlements', out), counted('settlements', added))
}

function monthOf({ map, month }: Drawing): string {
  return monthName(map.months[month] ?? '')
}
