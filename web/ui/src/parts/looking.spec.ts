import { describe, expect, it, vi } from 'vitest'
import { Refusal } from '../api/client'
import type { Look, LookWish } from '../api/look'
import type { Scenario } from '../api/types'
import { Looking, type LookInto } from './looking.svelte'

const wish: LookWish = { arm: '', indicators: [], group: 'all', figures: [] }
const scenario = (seed: number) => ({ seed }) as Scenario
const look = (seconds: number, isLast = false, isQuick = false) => ({ seconds, isLast, isQuick }) as Look

/** Answers that come when the test says so, whether or not somebody still wants them. */
function held() {
  const asked: { seed: number; told: (look: Look) => void; signal: AbortSignal; end: () => void; fail: (error: unknown) => void }[] = []
  const into: LookInto = ({ seed }, _wish, signal, told) =>
    new Promise((end, fail) => asked.push({ seed: Number(seed), told, signal, end, fail }))
  return { asked, into }
}

async function pause() {
  await vi.advanceTimersByTimeAsync(50)
}

describe('what happens if', () => {
  vi.useFakeTimers()

  it('never shows an answer to an earlier setting, however late that comes', async () => {
    const { asked, into } = held()
    const looking = new Looking(into)
    looking.ask(scenario(1), wish, 0)
    await pause()
    looking.ask(scenario(2), wish, 1)
    await pause()

    expect(asked[0]?.signal.aborted).toBe(true)
    asked[1]?.told(look(2))
    asked[0]?.told(look(1))
    asked[0]?.fail(new Error('called off'))
    await pause()
    expect(looking.look?.seconds).toBe(2)
    expect(looking.error).toBeUndefined()
    expect(looking.isStale).toBe(false)
  })

  it('asks once for a slider that moves faster than a screen', async () => {
    const { asked, into } = held()
    const looking = new Looking(into)
    for (let seed = 0; seed < 20; seed++) looking.ask(scenario(seed), wish, 0)
    await pause()

    expect(asked.map(({ seed }) => seed)).toEqual([19])
  })

  it('keeps what was seen before the last step, and not each position on the way', async () => {
    const { asked, into } = held()
    const looking = new Looking(into)
    for (const [seed, step] of [[1, 0], [2, 1], [3, 1], [4, 2]] as const) {
      looking.ask(scenario(seed), wish, step)
      await pause()
      asked.at(-1)?.told(look(seed))
    }

    expect(looking.look?.seconds).toBe(4)
    expect(looking.ghost?.seconds).toBe(3)
  })

  it('holds few residents against few, and all against all', async () => {
    const { asked, into } = held()
    const looking = new Looking(into)
    looking.ask(scenario(1), wish, 0)
    await pause()
    asked[0]?.told(look(1, true))
    looking.ask(scenario(2), wish, 1)
    await pause()
    asked[1]?.told(look(2, false, true))
    expect(looking.ghost).toBeUndefined()
    looking.ask(scenario(3), wish, 2)
    await pause()
    asked[2]?.told(look(3, false, true))
    expect(looking.ghost?.seconds).toBe(2)
    asked[2]?.told(look(4, true))
    expect(looking.ghost).toBeUndefined()
    looking.ask(scenario(5), wish, 3)
    await pause()
    asked[3]?.told(look(5, false, true))
    expect(looking.ghost?.seconds).toBe(3)
    asked[3]?.told(look(6, true))
    expect(looking.ghost?.seconds).toBe(4)
  })

  it('asks again by itself when nobody answered, until the setting is another', async () => {
    const { asked, into } = held()
    const looking = new Looking(into)
    looking.ask(scenario(1), wish, 0)
    await pause()
    asked[0]?.fail(new Refusal(0, '', []))
    await pause()
    expect(looking.error).toBeInstanceOf(Refusal)
    await vi.advanceTimersByTimeAsync(2000)
    asked[1]?.told(look(2))
    expect([looking.look?.seconds, looking.error]).toEqual([2, undefined])
    asked[1]?.fail(new Refusal(0, '', []))
    await pause()
    looking.ask(scenario(3), wish, 1)
    await vi.advanceTimersByTimeAsync(4000)
    expect(asked.map(({ seed }) => seed)).toEqual([1, 1, 3])
  })

  it('is done with the last answer, and says what went wrong', async () => {
    const { asked, into } = held()
    const looking = new Looking(into)
    looking.ask(scenario(1), wish, 0)
    await pause()
    asked[0]?.told(look(1))
    expect(looking.state).toBe('sharpening')
    asked[0]?.told(look(2, true))
    expect(looking.state).toBe('done')
    looking.ask(scenario(2), wish, 1)
    await pause()
    asked[1]?.fail(new Refusal(422, 'no', []))
    await pause()
    expect(looking.error).toBeInstanceOf(Refusal)
    expect(looking.isStale).toBe(true)
  })
})
