import { lab, type Sandbox } from '../api/lab'

const PAUSE_MILLISECONDS = 700

/** A sandbox as it is now: asked again and again until it has reported. */
export class LiveSandbox {
  sandbox = $state.raw<Sandbox>()
  error = $state.raw<unknown>()

  /** Starts following; the answer stops it. */
  follow(id: string): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false
    const look = async () => {
      try {
        const now = await lab.show(id)
        if (stopped) return
        this.sandbox = now
        this.error = undefined
        if (now.state !== 'queued' && now.state !== 'running') return
      } catch (error) {
        if (stopped) return
        this.error = error
        if (this.sandbox === undefined) return
      }
      timer = setTimeout(() => void look(), PAUSE_MILLISECONDS)
    }
    void look()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }
}
