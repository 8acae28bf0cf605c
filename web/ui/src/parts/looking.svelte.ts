import { Refusal } from '../api/client'
import { lookInto, type Look, type LookWish } from '../api/look'
import type { Scenario } from '../api/types'

/** Long enough that a slider on its way asks no more often than a screen shows. */
const PAUSE_MILLISECONDS = 16

const AGAIN_MILLISECONDS = 2000

/** Refusals that pass by themselves: nobody answers while a server starts anew, and others have asked before. */
const PASSING = [0, 429]

export type LookInto = typeof lookInto

/** What happens if, for the setting of now: an answer to an earlier one is called off and never shown as of this one. */
export class Looking {
  /** The best answer there is, for the newest setting that has one. */
  look = $state.raw<Look>()
  /** What was seen of the setting before the last step, among as many residents as what is seen now: levels of few are not those of all. */
  readonly ghost = $derived.by(() => (this.look?.isQuick ? this.#quickGhost : this.#wholeGhost))
  /** Whether the answer shown is of an earlier setting. */
  isStale = $state(false)
  state = $state<'asking' | 'sharpening' | 'done'>('asking')
  error = $state.raw<unknown>()
  #quickGhost = $state.raw<Look>()
  #wholeGhost = $state.raw<Look>()
  #step = -1
  #asked = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly into: LookInto = lookInto) {}

  /** @param step tells one setting from another, the positions of a slider on its way being one */
  ask(scenario: Scenario, wish: LookWish, step: number): void {
    this.#asked.abort()
    clearTimeout(this.#timer)
    const asked = (this.#asked = new AbortController())
    if (step !== this.#step && this.#step >= 0) this.#keep(this.look)
    this.#step = step
    this.isStale = true
    this.state = 'asking'
    this.#timer = setTimeout(() => void this.#listen(scenario, wish, asked), PAUSE_MILLISECONDS)
  }

  #keep(seen: Look | undefined): void {
    if (seen?.isQuick) this.#quickGhost = seen
    else if (seen) this.#wholeGhost = seen
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#asked.abort()
  }

  async #listen(scenario: Scenario, wish: LookWish, asked: AbortController): Promise<void> {
    try {
      await this.into(scenario, wish, asked.signal, look => {
        if (asked.signal.aborted) return
        this.look = look
        this.isStale = false
        this.error = undefined
        this.state = look.isLast ? 'done' : 'sharpening'
      })
      if (!asked.signal.aborted) this.state = 'done'
    } catch (error) {
      if (asked.signal.aborted) return
      this.error = error
      this.state = 'done'
      if (error instanceof Refusal && PASSING.includes(error.status)) {
        this.#timer = setTimeout(() => void this.#listen(scenario, wish, asked), AGAIN_MILLISECONDS)
      }
    }
  }
}
