import { describe, expect, it } from 'vitest'
import { NO_HISTORY, redone, stepped, undone, type History } from './history'

describe('history', () => {
  it('goes back step by step and forth again', () => {
    let history: History<string> = NO_HISTORY
    let now = 'a'
    for (const next of ['b', 'c', 'd']) [history, now] = [stepped(history, now), next]
    const seen = []
    for (let back = 0; back < 4; back++) ({ history, now } = undone(history, now)), seen.push(now)
    for (let forth = 0; forth < 4; forth++) ({ history, now } = redone(history, now)), seen.push(now)

    expect(seen).toEqual(['c', 'b', 'a', 'a', 'b', 'c', 'd', 'd'])
  })

  it('forgets what was taken back once something else is done', () => {
    const back = undone(stepped(NO_HISTORY as History<string>, 'a'), 'b')
    const other = stepped(back.history, back.now)

    expect(redone(other, 'c').now).toBe('c')
    expect(undone(other, 'c').now).toBe('a')
  })
})
