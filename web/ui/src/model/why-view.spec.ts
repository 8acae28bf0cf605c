import { expect, test } from 'vitest'
import type { Attribution, Difference } from '../api/why'
import { whyView } from './why-view'

const of = (estimate: number, low: number, high: number): Difference => ({ estimate, interval: { low, high }, pairs: 8 })

function lever(title: string, estimate: number): Attribution['levers'][number] {
  return {
    lever: title, title, contribution: of(estimate, estimate, estimate), alone: of(0, 0, 0), last: of(0, 0, 0),
    exposure: { firstMonth: '2026-07', cameOnline: 10, droppedOut: 2, touched: [], reached: [{ what: 'recipients', firstMonth: '2026-06', number: 1200 }] }, chain: [], reasons: [{ kind: 'undecided' }],
  }
}

const why: Attribution = {
  run: 'r', arm: 'a', month: '2030-12', indicator: { id: 'internet-use', title: 'Internet use', unit: 'share' },
  total: of(0.02, 0.01, 0.03), levers: [lever('Up', 0.03), lever('Down', -0.01)], interactions: [], exact: true, orders: 2,
}

test('each bar begins where the last one ended, and the whole begins at zero', () => {
  const { rows, zero } = whyView(why, [])
  const [up, down, together] = rows
  expect(up?.from).toBeCloseTo(zero)
  expect((down?.from ?? 0) + (down?.width ?? 0)).toBeCloseTo((up?.from ?? 0) + (up?.width ?? 0))
  expect(down?.gains).toBe(false)
  expect(together?.from).toBeCloseTo(zero)
  expect((together?.from ?? 0) + (together?.width ?? 0)).toBeCloseTo(down?.from ?? 0)
})

test('a lever that changes nothing says why', () => {
  expect(whyView(why, []).levers[1]?.notes[0]).toContain('cannot be told from luck')
})
