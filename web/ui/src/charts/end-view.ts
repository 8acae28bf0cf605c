import type { Summary } from '../api/types'
import { level } from '../model/format'
import { t } from '../strings'
import { nameOf } from './fan-view'
import { plotView, type PlotView, type Series } from './plot'

/** Shares are drawn from nothing to all, so that the scale gives nothing away. */
export const END_DOMAIN = [0, 1] as const

/** A curve whose end is not known yet, and a dashed line to where somebody thinks that it ends. */
export function endView({ arms, months, unit }: Summary, guess: number | null, width: number): PlotView {
  const arm = arms[0]!
  const known = arm.p50.findLastIndex(value => value !== null)
  const last = arm.p50[known] ?? 0
  const curve: Series = { position: 0, title: nameOf(arm), last: level(last, unit), middle: arm.p50, low: arm.p10, high: arm.p90 }
  const series = [curve]
  if (guess !== null) {
    const slope = (guess - last) / Math.max(1, months.length - 1 - known)
    const line = months.map((_, at) => (at < known ? null : last + slope * (at - known)))
    series.push({ position: 2, title: t.lesson.yours, last: level(guess, unit), middle: line, low: line, high: line })
  }
  return plotView(series, months, [], { width, unit, isDifference: false, domain: END_DOMAIN })
}
