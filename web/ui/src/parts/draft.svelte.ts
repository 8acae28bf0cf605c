import { api, Refusal } from '../api/client'
import type { Estimate, Finding, Run, Scenario } from '../api/types'
import { put, remove } from '../model/pointer'
import { forgetDraft, keepDraft } from '../model/drafts'

const PAUSE_MILLISECONDS = 350

/** A scenario being edited: each change is checked by the server shortly after typing stops. */
export class Draft {
  scenario = $state.raw() as Scenario
  findings = $state.raw<readonly Finding[]>([])
  estimate = $state.raw<Estimate | null>(null)
  state = $state<'checking' | 'checked' | 'starting'>('checking')
  error = $state.raw<unknown>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = new AbortController()

  constructor(scenario: Scenario, readonly key: string) {
    this.scenario = scenario
    void this.check()
  }

  put(pointer: string, value: unknown): void {
    this.#become(put(this.scenario, pointer, value))
  }

  remove(pointer: string): void {
    this.#become(remove(this.scenario, pointer))
  }

  reset(scenario: Scenario): void {
    forgetDraft(this.key)
    this.scenario = scenario
    void this.check()
  }

  get errors(): readonly Finding[] {
    return this.findings.filter(({ severity }) => severity.toLowerCase() === 'error')
  }

  get advice(): readonly Finding[] {
    return this.findings.filter(({ severity }) => severity.toLowerCase() !== 'error')
  }

  async check(): Promise<void> {
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

  #become(scenario: Scenario): void {
    this.scenario = scenario
    this.state = 'checking'
    keepDraft(this.key, scenario)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.check(), PAUSE_MILLISECONDS)
  }

  #refused(error: unknown): void {
    const findings = error instanceof Refusal ? error.findings : []
    if (findings.length > 0) this.findings = findings
    else this.error = error
  }
}
