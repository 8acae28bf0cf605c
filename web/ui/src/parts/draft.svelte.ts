import { api, Refusal } from '../api/client'
import type { Estimate, Finding, Run, Scenario } from '../api/types'
import { NO_HISTORY, redone, stepped, undone, type History } from '../model/history'
import { put, remove } from '../model/pointer'

const PAUSE_MILLISECONDS = 350
const AGAIN_MILLISECONDS = 2000

/** Moves of one control that follow each other this soon, as in a drag or in a word being typed, are one step back. */
const ONE_STEP_MILLISECONDS = 1000
const NO_MOVE = { pointer: '', control: '', time: 0 }

/** A scenario being edited: each change can be taken back, and is checked by the server shortly after it. */
export class Draft {
  scenario = $state.raw() as Scenario
  findings = $state.raw<readonly Finding[]>([])
  estimate = $state.raw<Estimate | null>(null)
  state = $state<'checking' | 'checked' | 'starting'>('checking')
  error = $state.raw<unknown>()
  /** Grows with every step that can be taken back, and with those back and forth. */
  steps = $state(0)
  #history = $state.raw<History<Scenario>>(NO_HISTORY)
  #last = NO_MOVE
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = new AbortController()

  constructor(scenario: Scenario) {
    this.scenario = scenario
    void this.check()
  }

  /** @param control what is moved or typed in; what is pressed, chosen or added has none and is a step of its own */
  put(pointer: string, value: unknown, control = ''): void {
    this.#step(put(this.scenario, pointer, value), pointer, control)
  }

  remove(pointer: string, control = ''): void {
    this.#step(remove(this.scenario, pointer), pointer, control)
  }

  /** Becomes another scenario, as one step. */
  become(scenario: Scenario): void {
    this.#step(scenario, '', '')
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0
  }

  undo(): void {
    this.#go(undone(this.#history, this.scenario))
  }

  redo(): void {
    this.#go(redone(this.#history, this.scenario))
  }

  get errors(): readonly Finding[] {
    return this.findings.filter(({ severity }) => severity.toLowerCase() === 'error')
  }

  get advice(): readonly Finding[] {
    return this.findings.filter(({ severity }) => severity.toLowerCase() !== 'error')
  }

  async check(): Promise<void> {
    clearTimeout(this.#timer)
    this.#asked.abort()
    const asked = (this.#asked = new AbortController())
    try {
      const { findings, estimate } = await api.validate(this.scenario, asked.signal)
      if (asked.signal.aborted) return
      this.findings = findings
      this.estimate = estimate
      this.error = undefined
    } catch (error) {
      if (asked.signal.aborted) return
      this.#refused(error)
      // Nobody answers while a server starts anew.
      if (error instanceof Refusal && error.status === 0) this.#timer = setTimeout(() => void this.check(), AGAIN_MILLISECONDS)
    }
    this.state = 'checked'
  }

  /** Starts the run; nothing is answered when the server refused, and then the findings say why. */
  async start(): Promise<Run | undefined> {
    this.state = 'starting'
    this.error = undefined
    try {
      return await api.start(this.scenario)
    } catch (error) {
      this.#refused(error)
      return undefined
    } finally {
      this.state = 'checked'
    }
  }

  /** Stops waiting for the pause in typing; the page is left. */
  close(): void {
    clearTimeout(this.#timer)
    this.#asked.abort()
  }

  #step(scenario: Scenario, pointer: string, control: string): void {
    const now = Date.now()
    const { pointer: place, control: moved, time } = this.#last
    const isSameStep = control !== '' && control === moved && pointer === place && now - time < ONE_STEP_MILLISECONDS
    if (!isSameStep) {
      this.#history = stepped(this.#history, this.scenario)
      this.steps++
    }
    this.#last = { pointer, control, time: now }
    this.#become(scenario)
  }

  #go({ now, history }: { readonly now: Scenario; readonly history: History<Scenario> }): void {
    this.#history = history
    this.#last = NO_MOVE
    this.steps++
    this.#become(now)
  }

  #become(scenario: Scenario): void {
    this.scenario = scenario
    this.state = 'checking'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.check(), PAUSE_MILLISECONDS)
  }

  #refused(error: unknown): void {
    const findings = error instanceof Refusal ? error.findings : []
    if (findings.length > 0) this.findings = findings
    else this.error = error
  }
}
