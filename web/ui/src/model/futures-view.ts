import type { Found } from '../charts/dots-view'
import type { Unit } from '../api/types'
import { t } from '../strings'
import { difference, number } from './format'

const DOTS = 20

/** Twenty futures as likely as each other, and in how many of them a change is at least so large. */
export function futuresView(
  futures: readonly (number | null)[], threshold: number, { unit }: { readonly unit: Unit }, arm: string, indicator: string,
): { readonly dots: readonly Found[]; readonly sentence: string } {
  const known = futures.filter(value => value !== null).sort((a, b) => a - b)
  const isNone = known.every(value => value === 0)
  const dots = quantiles(known, DOTS).map(estimate => ({ estimate, right: !isNone && estimate >= threshold }))
  const right = number(dots.filter(dot => dot.right).length)
  const sentence = isNone
    ? t.whatIf.dots.none(arm, t.inSentence(indicator))
    : t.whatIf.dots.sentence(right, number(dots.length), arm, t.inSentence(indicator), difference(threshold, unit))
  return { dots, sentence }
}

/** Values that part what was found into so many equal shares, each the middle of its share. */
export function quantiles(sorted: readonly number[], count: number): number[] {
  if (sorted.length === 0) return []
  return Array.from({ length: count }, (_, at) => {
    const place = ((at + 0.5) / count) * sorted.length - 0.5
    const low = Math.max(0, Math.min(sorted.length - 1, Math.floor(place)))
    const high = Math.min(sorted.length - 1, low + 1)
    const part = Math.max(0, place - low)
    return (sorted[low] ?? 0) * (1 - part) + (sorted[high] ?? 0) * part
  })
}
