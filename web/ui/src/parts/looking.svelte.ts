import { Refusal } from '../api/client'
import { lookInto, type Look, type LookWish } from '../api/look'
import type { Scenario } from '../api/types'

/** Long enough that a slider on its way asks no more often than a screen shows. */
const PAUSE_MILLISECONDS = 16

const AGAIN_MILLISECONDS = 2000

/** Refusals that pass by themselves: nobody answers while a server starts anew, and others have asked before. */
const PASSING = [0, 429]

export type LookInto = typeof lookInto

/** The best answers to one setting, among few residents and among all. */
interface Seen {
  readonly quick?: Look
  readonly whole?: Look
}

/** What happens if, for the setting of now: an answer to an earlier one is called off and never shown as of this one. */
export class Looking {
  /** The best answer there is, for the newest setting that has one. */
  look = $state.raw<Look>()
  /** What was seen of the setting before the last step, among few residents or all as what is seen now: their levels differ. */
  readonly ghost = $derived.by(() => (this.look?.isQuick ? this.#before.quick : this.#before.whole))
  /** Whether the answer shown is of an earlier setting. */
  isStale = $state(false)
  state = $state<'asking' | 'sharpening' | 'done'>('asking')
  error = $state.raw<unknown>()
  #seen: Seen = {}
  #before = $state.raw<Seen>({})
  #step = -1
  #asked = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly into: LookInto = lookInto) {}

  /** @param step tells one setting from another, the positions of a slider on its way being one */
  ask(scenario: Scenario, wish: LookWish, step: number): void {
    this.#asked.abort()
    clearTimeout(this.#timer)
    const asked = (this.#asked = new AbortController())
    if (step !== this.#step) this.#stepOn()
    this.#step = step
    this.isStale = true
    this.state = 'asking'
    this.#timer = setTimeout(() => void this.#listen(scenario, wish, asked), PAUSE_MILLISECONDS)
  }

  /** A setting of which nothing was seen leaves no trace. */
  #stepOn(): void {
    if (this.#seen.quick || this.#seen.whole) this.#before = this.#seen
    this.#seen = {}
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
        this.#seen = { ...this.#seen, [look.isQuick ? 'quick' : 'whole']: look }
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
