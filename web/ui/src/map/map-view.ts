import type { MapSeries, SettlementMap, Spot } from '../api/map'
import type { Indicator } from '../api/types'
import { differenceClass, differenceStep, levelClass } from './classes'
import { figure, largestDifference } from './figures'
import type { History, Standing } from './history'
import { radii, spread, type Disc } from './layout'
import { boxOf, project, type Projection } from './projection'
import type { Show } from './wish'

/** Where the circles of some settlements stand; it stays as it is while months pass. */
export interface Ground {
  readonly settlements: readonly number[]
  readonly discs: readonly Disc[]
  readonly projection: Projection
}

/** @param settlements numbers of those shown */
export function groundOf(all: readonly Spot[], settlements: readonly number[], width: number): Ground {
  const spots = settlements.flatMap(at => all[at] ?? [])
  const projection = project(boxOf(spots), width)
  const sizes = radii(spots.map(({ standsFor }) => standsFor), projection.area)
  const discs = spots.map((spot, at) => ({
    x: projection.x(spot.longitude),
    y: projection.y(spot.latitude),
    radius: sizes[at] ?? 0,
  }))
  return { settlements, discs: spread(discs).map(disc => inside(disc, projection)), projection }
}

function inside({ x, y, radius }: Disc, { width, height }: Projection): Disc {
  const within = (at: number, most: number) => Math.min(most - radius - 1, Math.max(radius + 1, at))
  return { x: within(x, width), y: within(y, height), radius }
}

/** What of a map is drawn. */
export interface Drawing {
  readonly map: SettlementMap
  readonly series: MapSeries
  readonly show: Show
  readonly month: number
  readonly better: Indicator['better']
  readonly history: History
}

/** One settlement as it is drawn: its class by colour, and by filling or shape, so that colour is not needed. */
export interface SignView extends Disc {
  readonly at: number
  readonly colour: string
  /** The path of what is no circle; empty for a circle. */
  readonly shape: string
  /** Radius of the filled part of a circle. */
  readonly filled: number
  readonly ticks: readonly number[]
  readonly isOut: boolean
}

export interface MarkView extends SignView {
  readonly value: number | null
}

const MOST_TICKS = 3
const TRIANGLE = 1.3

export function marksOf(drawing: Drawing, ground: Ground): MarkView[] {
  const step = drawing.show === 'difference' ? differenceStep(largestDifference(drawing.map, drawing.series)) : 0
  return ground.settlements.map((at, index) => {
    const disc = ground.discs[index] ?? { x: 0, y: 0, radius: 0 }
    const value = figure(drawing.map, drawing.series, drawing.show, at, drawing.month)
    const standing = drawing.history.at(at, drawing.month)
    return { ...disc, at, value, isOut: standing.isOut, ticks: ticks(standing), ...look(drawing, value, disc.radius, step) }
  })
}

function look({ show, better }: Drawing, value: number | null, radius: number, step: number) {
  if (value === null) return { colour: 'unknown', shape: '', filled: 0 }
  if (show !== 'difference') return { colour: `level-${levelClass(value)}`, shape: '', filled: radius * Math.sqrt(value) }
  const known = differenceClass(value, step, better)
  return { colour: differenceColour(known), shape: triangle(known, radius), filled: known === 0 ? radius : 0 }
}

export function differenceColour(known: number): string {
  if (known === 0) return 'same'
  return `${known < 0 ? 'worse' : 'better'}-${Math.abs(known)}`
}

/** Points up for the better and down for the worse; "" for neither. */
export function triangle(known: number, radius: number): string {
  if (known === 0) return ''
  const tip = radius * TRIANGLE * (known < 0 ? 1 : -1)
  const [side, base] = [tip * 0.95, -tip * 0.65].map(length => length.toFixed(1))
  return `M0,${tip.toFixed(1)}L${side},${base}L${(-Number(side)).toFixed(1)},${base}Z`
}

/** One for each site more than at the start, or for a better network, up to three: where they stand on the circle's top. */
function ticks({ added, improved }: Standing): readonly number[] {
  const count = Math.min(MOST_TICKS, Math.max(improved ? 1 : 0, Math.round(added)))
  return Array.from({ length: count }, (_, at) => (at - (count - 1) / 2) * 3)
}

/** The mark nearest to a point, if it is near. */
export function nearest(marks: readonly SignView[], x: number, y: number): SignView | undefined {
  const REACH = 10
  const away = (mark: SignView) => Math.hypot(mark.x - x, mark.y - y) - mark.radius
  const first = marks.reduce<SignView | undefined>((best, mark) => (best === undefined || away(mark) < away(best) ? mark : best), undefined)
  return first !== undefined && away(first) <= REACH ? first : undefined
}
