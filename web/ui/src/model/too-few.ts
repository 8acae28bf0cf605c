import type { Look } from '../api/look'
import type { Estimate } from '../api/types'
import { t } from '../strings'
import { roughly } from './format'
import { isIdentical } from './no-difference'

/** Among few residents a lever may reach nobody at all: that is no finding, and must not look like one. */
export function isTooFew(look: Pick<Look, 'isQuick' | 'figures'>, arm: string): boolean {
  return look.isQuick && isIdentical(look.figures, arm)
}

/** Why there is nothing to see yet, and when there will be. */
export function tooFewText(title: string, look: Pick<Look, 'isLast'>, estimate: Pick<Estimate, 'seconds'> | null): string {
  const { state, tooFew } = t.whatIf
  const next = look.isLast ? state.tooLarge : estimate === null ? state.sharpens : tooFew.comes(roughly(estimate.seconds))
  return tooFew.why(title, next)
}
