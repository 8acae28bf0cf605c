import type { Unit, Verdict } from '../api/types'
import { t } from '../strings'

/** What is said of a difference, and the sign before it. */
export interface Said {
  readonly sign: string
  readonly verdict: string
}

const SIGNS = { better: '▲', worse: '▼', indistinguishable: '○', neutral: '◆' } as const
const SLIGHT_SIGNS = { better: '△', worse: '▽', neutral: '◇' } as const

/** A tenth of a point, or a thousandth of what there is: no level on the page shows it. */
const SLIGHT = 0.001

export function saidOf(
  verdict: Verdict | null | undefined, difference: number | null | undefined, level: number | null | undefined, unit: Unit,
): Said {
  if (verdict === null || verdict === undefined) return { sign: '', verdict: t.units.unknown }
  if (verdict !== 'indistinguishable' && isSlight(difference, level, unit)) {
    return { sign: SLIGHT_SIGNS[verdict], verdict: t.slight[verdict] }
  }
  return { sign: SIGNS[verdict] ?? '', verdict: t.verdict[verdict] }
}

/** What can be told from nothing may still be next to nothing, which a sign alone would hide. */
function isSlight(difference: number | null | undefined, level: number | null | undefined, unit: Unit): boolean {
  if (typeof difference !== 'number') return false
  return Math.abs(difference) < SLIGHT * (unit === 'share' ? 1 : Math.abs(level ?? 0))
}
