import { api } from '../api/client'
import { follow, isOver } from '../api/events'
import type { Run, Summary } from '../api/types'

/** A run as it is now: loaded once, then kept up to date until it ends. */
export class LiveRun {
  run = $state.raw<Run>()
  /** The chart of the first indicator, from the replications done so far. */
  partial = $state.raw<Summary>()
  lost = $state(false)
  error = $state.raw<unknown>()

  #stop: () => void = () => undefined

  /** Starts following, in place of what was followed before; the answer stops it. */
  follow(id: string): () => void {
    this.#stop()
    let stopped = false
    let stop: (() => void) | undefined
    const begin = async () => {
      try {
        const run = await api.run(id)
        if (stopped) return
        this.run = run
        this.error = undefined
        if (!isOver(run)) stop = follow(id, this.#listener(id))
      } catch (error) {
        if (!stopped) this.error = error
      }
    }
    void begin()
    this.#stop = () => {
      stopped = true
      stop?.()
    }
    return this.#stop
  }

  #listener(id: string): Parameters<typeof follow>[1] {
    return {
      progress: progress => {
        this.lost = false
        if (this.run !== undefined) this.run = { ...this.run, ...progress }
      },
      summary: summary => (this.partial = summary),
      end: run => void this.#finish(id, run),
      lost: () => (this.lost = true),
    }
  }

  /** The last event may be short of the scenario; the run itself is asked once more. */
  async #finish(id: string, last: Run): Promise<void> {
    this.lost = false
    const known = this.run
    this.run = await api.run(id).catch(() => ({ ...known, ...last }))
  }
}
