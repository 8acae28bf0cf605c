import type { Look } from '../api/look'
import { t } from '../strings'
import { counted, number } from './format'

/** How good the answer on the page is, in words and as a share of the whole. */
export interface LookLine {
  readonly label: string
  readonly says: string
  readonly share: number
  /** These are the numbers of a run. */
  readonly isSure: boolean
}

export function lookLine(look: Look | undefined, isStale: boolean, state: 'asking' | 'sharpening' | 'done'): LookLine {
  const w = t.whatIf.state
  if (look === undefined) return { label: w.asking, says: '', share: 0, isSure: false }
  const done = counted('replications', look.replications)
  const share = look.isQuick ? 0 : look.replications / look.replicationsAsked
  if (isStale) return { label: w.asking, says: w.before, share: 0, isSure: false }
  if (look.isQuick) {
    const says = w.quick(done, number(look.residents), state === 'done' ? w.tooLarge : w.sharpens)
    return { label: w.preview, says, share, isSure: false }
  }
  const all = number(look.replicationsAsked)
  return look.replications < look.replicationsAsked
    ? { label: w.preview, says: w.growing(number(look.replications), all), share, isSure: false }
    : { label: w.full, says: w.whole(done), share: 1, isSure: true }
}
