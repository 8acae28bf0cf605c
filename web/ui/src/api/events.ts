import { api, path } from './client'
import { parseExactly } from './exact'
import type { Progress, Run, Summary } from './types'

const POLL_MILLISECONDS = 2000
const LONGEST_PAUSE = 30_000

/** A question that is not answered for so long is given up and asked again: its connection may be dead without a word. */
const PATIENCE = 15_000

/** What a page hears about a run until it ends. */
export interface Listener {
  progress(progress: Progress): void
  summary(summary: Summary): void
  end(run: Run): void
  /** Nobody answers at present; asking goes on. */
  lost(): void
}

/**
 * Follows a run by server-sent events, and by asking every two seconds where those do not get through or end before the
 * run does (another program computes it).
 */
export function follow(id: string, listener: Listener): () => void {
  let stopPolling: (() => void) | undefined
  const source = new EventSource(path.events(id))
  const hear = (name: string, then: (body: unknown) => void) =>
    source.addEventListener(name, event => then(parseExactly((event as MessageEvent<string>).data)))
  hear('progress', body => listener.progress(body as Progress))
  hear('summary', body => listener.summary(body as Summary))
  hear('end', body => {
    source.close()
    if (isOver(body as Run)) listener.end(body as Run)
    else stopPolling ??= poll(id, listener)
  })
  source.onerror = () => {
    source.close()
    stopPolling ??= poll(id, listener)
  }
  return () => {
    source.close()
    stopPolling?.()
  }
}

function poll(id: string, listener: Listener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let pause = POLL_MILLISECONDS
  const ask = async () => {
    const given = new AbortController()
    const patience = setTimeout(() => given.abort(), PATIENCE)
    try {
      const run = await api.run(id, given.signal)
      pause = POLL_MILLISECONDS
      if (stopped) return
      listener.progress(run)
      if (isOver(run)) return listener.end(run)
    } catch {
      pause = Math.min(LONGEST_PAUSE, pause * 1.5)
      if (!stopped) listener.lost()
    } finally {
      clearTimeout(patience)
    }
    if (!stopped) timer = setTimeout(ask, pause)
  }
  void ask()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

/** True when nothing more will come of this run. */
export function isOver(run: Pick<Progress, 'state'>): boolean {
  return run.state !== 'queued' && run.state !== 'running'
}
