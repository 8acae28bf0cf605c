import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Scenario } from '../api/types'
import { Draft } from './draft.svelte'

const SEATS = '/arms/1/levers/0/seats'
const MONTHS = '/arms/1/levers/0/months'

const scenario = () => ({ arms: [{ id: 'baseline' }, { id: 'a', levers: [{ lever: 'x', seats: 1, months: 0 }] }] }) as unknown as Scenario

describe('a draft', () => {
  let draft: Draft
  const seats = () => (draft.scenario.arms[1]?.levers?.[0] as Record<string, unknown>).seats

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', () => new Promise(() => undefined))
    draft = new Draft(scenario())
  })

  afterEach(() => {
    draft.close()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('takes a drag back as one step', () => {
    for (const value of [2, 3, 4]) {
      draft.put(SEATS, value, 'slider')
      vi.advanceTimersByTime(200)
    }
    draft.undo()
    expect(seats()).toBe(1)
    expect(draft.canUndo).toBe(false)
  })

  it('takes moves of two controls back one by one, however soon they follow each other', () => {
    draft.put(SEATS, 2, 'slider')
    draft.put(MONTHS, 12, 'slider')
    draft.put(SEATS, 3, 'slider')
    draft.put(SEATS, 4, 'text')
    draft.undo()
    expect(seats()).toBe(3)
    draft.undo()
    expect(seats()).toBe(2)
    draft.undo()
    draft.undo()
    expect(draft.canUndo).toBe(false)
  })

  it('takes a second drag of one slider back by itself', () => {
    draft.put(SEATS, 2, 'slider')
    vi.advanceTimersByTime(1500)
    draft.put(SEATS, 3, 'slider')
    draft.undo()
    expect(seats()).toBe(2)
  })

  it('joins nothing that was pressed: two levers removed are two steps', () => {
    draft.put('/arms/1/levers', [{ lever: 'x' }, { lever: 'y' }])
    draft.remove('/arms/1/levers/0')
    draft.remove('/arms/1/levers/0')
    draft.undo()
    expect(draft.scenario.arms[1]?.levers).toEqual([{ lever: 'y' }])
    draft.undo()
    draft.undo()
    expect(seats()).toBe(1)
    expect(draft.canUndo).toBe(false)
  })
})
