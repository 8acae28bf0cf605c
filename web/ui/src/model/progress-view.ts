import type { Progress } from '../api/types'
import { t } from '../strings'
import { duration, number } from './format'

/** How far a run has come, and an honest range of what is left. */
export interface ProgressView {
  readonly share: number
  readonly text: string
  readonly detail: string
}

export function progressView(progress: Progress): ProgressView {
  const { done, total, rate, etaSeconds } = progress
  if (progress.state === 'damaged') return { share: 0, text: progress.failures[0]?.cause ?? '', detail: '' }
  const parts = []
  if (progress.state === 'queued') parts.push(t.run.queued)
  if (progress.state === 'running' && rate !== null && rate > 0) parts.push(t.run.rate(number(rate, rate < 10 ? 1 : 0)))
  if (progress.state === 'running' && etaSeconds !== null) {
    parts.push(t.run.left(duration(etaSeconds.low), duration(etaSeconds.high)))
  }
  return {
    share: total > 0 ? Math.min(1, done / total) : 0,
    text: t.run.done(number(done), number(total)),
    detail: parts.join(', '),
  }
}
