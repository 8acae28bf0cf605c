import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Mark, Unit, Values } from '../api/types'
import { axisUnit, tick } from '../model/format'
import { yearTicks } from '../model/months'
import { named } from '../strings/named'
import { spreadLabels, wrap, type EndLabel } from './labels'

/** One arm's line and band; `position` is its place in the scenario (0 is the baseline) and fixes its colour. */
export interface Series {
  readonly position: number
  /** At the end of the line; none has no label there. */
  readonly title: string
  /** The last value, for the end of the line. */
  readonly last: string
  readonly middle: Values
  readonly low: Values
  readonly high: Values
  /** Said below the title. */
  readonly note?: string
  /** Of an earlier setting: a faint line without band or label. */
  readonly isGhost?: boolean
}

export interface Frame {
  readonly width: number
  readonly unit: Unit
  /** Differences are drawn around a zero line and never hide it. */
  readonly isDifference: boolean
  /** Low, to stand below another chart. */
  readonly isFlat?: boolean
  /** Ends of the scale where they must not follow from the values. */
  readonly domain?: readonly [number, number]
}

export interface BandView {
  readonly position: number
  readonly area: string
  readonly line: string
  readonly label: EndLabel | null
  readonly isGhost: boolean
}

/** Months at which something begins, under one letter that the list below the chart explains. */
export interface MarkView {
  readonly x: number
  readonly letter: string
  readonly month: string
  readonly labels: readonly { readonly arm: string; readonly label: string }[]
}

/** Everything an axis chart shows, as plain data. */
export interface PlotView {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly unit: string
  readonly zero: number | null
  readonly bands: readonly BandView[]
  readonly xTicks: readonly { readonly x: number; readonly label: string }[]
  readonly yTicks: readonly { readonly y: number; readonly label: string }[]
  readonly marks: readonly MarkView[]
}

/** Below this width the names of the arms stand in a key above the chart instead of at the ends of the lines. */
export const NARROW = 560

const FLAT = 190

export function plotView(
  series: readonly Series[], months: readonly string[], marks: readonly Mark[], frame: Frame,
): PlotView {
  const labelled = frame.width >= NARROW
  const height = Math.round(frame.isFlat ? FLAT : Math.min(380, Math.max(230, frame.width * 0.45)))
  const box = { left: 52, right: frame.width - (labelled ? 176 : 12), top: 34, bottom: height - 28 }
  const x = scaleLinear([0, Math.max(1, months.length - 1)], [box.left, box.right])
  const y = scaleLinear(frame.domain ?? rangeOf(series, frame.isDifference), [box.bottom, box.top]).nice(5)
  const yTicks = y.ticks(5)
  const step = (yTicks[1] ?? 1) - (yTicks[0] ?? 0)
  const most = Math.max(...yTicks.map(Math.abs))
  return {
    ...box,
    width: frame.width,
    height,
    unit: axisUnit(frame.unit, frame.isDifference),
    zero: frame.isDifference ? y(0) : null,
    bands: bandViews(series, x, y, labelled ? box : null),
    xTicks: yearTicks(months, (box.right - box.left) / 64).map(({ index, label }) => ({ x: x(index), label })),
    yTicks: yTicks.map(value => ({ y: y(value), label: tick(value, frame.unit, step, most) })),
    marks: markViews(marks, months, x),
  }
}

type Scale = (value: number) => number
type Point = readonly [number, number | null, number | null, number | null]

function rangeOf(series: readonly Series[], withZero: boolean): [number, number] {
  const values = series.flatMap(({ middle, low, high, isGhost }) => (isGhost ? middle : [...middle, ...low, ...high]))
  const [least, most] = extent(values.filter(value => value !== null))
  const low = Math.min(least ?? 0, withZero ? 0 : Infinity)
  const high = Math.max(most ?? 1, withZero ? 0 : -Infinity)
  if (low < high) return [low, high]
  const room = Math.abs(low) * 0.1 || 0.01
  return [low - room, high + room]
}

function bandViews(
  series: readonly Series[], x: Scale, y: Scale, box: { right: number; top: number; bottom: number } | null,
): BandView[] {
  const titled = series.filter(({ title }) => title !== '')
  const labels = box === null ? [] : spreadLabels(
    titled.map(({ title, note, last, middle }) => ({ lines: [...wrap(title, 22), ...(note ? [note] : []), last], y: y(lastDefined(middle) ?? 0) })), box)
  return series.map(one => {
    const points = one.middle.map((value, at): Point => [at, value, one.low[at] ?? null, one.high[at] ?? null])
    return {
      position: one.position,
      area: one.isGhost ? '' : ribbon(points, x, y),
      line: line<Point>().defined(([, middle]) => middle !== null).x(([at]) => x(at)).y(([, middle]) => y(middle ?? 0))(points) ?? '',
      label: lastDefined(one.middle) === undefined ? null : (labels[titled.indexOf(one)] ?? null),
      isGhost: one.isGhost ?? false,
    }
  })
}

function ribbon(points: readonly Point[], x: Scale, y: Scale): string {
  const shape = area<Point>()
    .defined(([, , low, high]) => low !== null && high !== null)
    .x(([at]) => x(at)).y0(([, , low]) => y(low ?? 0)).y1(([, , , high]) => y(high ?? 0))
  return shape([...points]) ?? ''
}

export function lastDefined(values: Values): number | undefined {
  return values.findLast(value => value !== null) ?? undefined
}

function markLabel({ arm, component, label }: Mark) {
  return { arm, label: named(`${arm === '' ? 'shock' : 'lever'}.${component}`, label) }
}

function markViews(marks: readonly Mark[], months: readonly string[], x: Scale): MarkView[] {
  const inTime = [...new Set(marks.map(mark => mark.month))].sort().filter(month => months.includes(month))
  return inTime.map((month, index) => ({
    x: x(months.indexOf(month)),
    letter: String.fromCharCode(97 + (index % 26)),
    month,
    labels: marks.filter(mark => mark.month === month).map(markLabel),
  }))
}
