import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { follow } from './events'

/** Events that never get through. */
class DeafSource {
  onerror: (() => void) | undefined
  constructor() {
    queueMicrotask(() => this.onerror?.())
  }
  addEventListener() {}
  close() {}
}

/** Never answers, until it is called off. */
function silence(_: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_answer, fail) => init?.signal?.addEventListener('abort', () => fail(new Error('called off'))))
}

describe('following a run', () => {
  const heard = { progress: vi.fn(), summary: vi.fn(), end: vi.fn(), lost: vi.fn() }

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', DeafSource)
    vi.stubGlobal('document', { documentElement: { toggleAttribute() {} } })
  })

  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  })

  it('asks again when a question is never answered', async () => {
    const done = new Response(JSON.stringify({ id: 'a', state: 'done' }))
    const fetch = vi.fn().mockImplementationOnce(silence).mockResolvedValueOnce(done)
    vi.stubGlobal('fetch', fetch)

    const stop = follow('a', heard)
    await vi.advanceTimersByTimeAsync(60_000)

    expect(heard.lost).toHaveBeenCalledOnce()
    expect(heard.end).toHaveBeenCalledOnce()
    stop()
  })
})
