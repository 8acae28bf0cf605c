import type { Summary } from '../api/types'
import { level } from '../model/format'
import { t } from '../strings'
import { plotView, type PlotView, type Series } from './plot'

/** Shares are drawn from nothing to all, so that the scale gives nothing away. */
export const END_DOMAIN = [0, 1] as const

/** The last month of which a curve tells, and what it was then. */
export function knownUntil({ arms, months }: Summary): { readonly at: number; readonly month: string; readonly value: number } {
  const middle = arms[0]?.p50 ?? []
  const at = middle.findLastIndex(value => value !== null)
  return { at, month: months[at] ?? '', value: middle[at] ?? 0 }
}

/**
 * A curve whose end is not known yet, and a dashed line to where somebody thinks that it ends. Only that line has a label: at
 * the right edge the last known value would read as the end, and draw the guess to it.
 */
export function endView(summary: Summary, guess: number | null, width: number): PlotView {
  const { arms, months, unit } = summary
  const { p10: low, p50: middle, p90: high } = arms[0]!
  const { at: known, value: last } = knownUntil(summary)
  const series: Series[] = [{ position: 0, title: '', last: '', middle, low, high }]
  if (guess !== null) {
    const slope = (guess - last) / Math.max(1, months.length - 1 - known)
    const line = months.map((_, at) => (at < known ? null : last + slope * (at - known)))
    series.push({ position: 2, title: t.lesson.yours, last: level(guess, unit), middle: line, low: line, high: line })
  }
  return plotView(series, months, [], { width, unit, isDifference: false, domain: END_DOMAIN })
}
