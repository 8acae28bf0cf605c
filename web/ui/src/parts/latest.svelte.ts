import { Refusal } from '../api/client'

const AGAIN_MILLISECONDS = 2000

/**
 * The newest answer to a question that changes; answers that come too late are dropped, the last good one stays. Where
 * nobody answers, it is asked again until somebody does.
 */
export class Latest<T> {
  value = $state.raw<T>()
  error = $state.raw<unknown>()
  #turn = 0

  async ask(question: () => Promise<T>): Promise<void> {
    const turn = ++this.#turn
    try {
      const value = await question()
      if (turn !== this.#turn) return
      this.value = value
      this.error = undefined
    } catch (error) {
      if (turn !== this.#turn) return
      this.error = error
      if (error instanceof Refusal && error.status === 0) {
        setTimeout(() => void (turn === this.#turn && this.ask(question)), AGAIN_MILLISECONDS)
      }
    }
  }
}
