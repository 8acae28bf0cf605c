import { expect, test } from 'vitest'
import type { Frontier } from '../api/lab'
import { frontierSays } from './frontier-view'

const point = (clusters: number, right: number, best: boolean) =>
  ({ clusters, interviews: 50, months: 12, costUsd: 10_000 * clusters, right, power: right, luck: 0.1, best })
const frontier = (wanted: number, settled = false): Frontier => ({
  wanted, points: [point(2, 0.1, true), point(8, 0.85, true), point(16, 0.8, false)],
  worth: { evidence: 120, price: 40, foreknown: settled ? 1 : 0.6, settled, worthHaving: true },
})

test('the cheapest that is right often enough is named with what it costs', () => {
  expect(frontierSays(frontier(0.8)).cheapest).toMatch(/85.% .*8 settlements .*50 .*USD 80/)
})

test('where none is, the one that comes nearest is', () => {
  expect(frontierSays(frontier(0.9)).cheapest).toMatch(/90.%.*85.%.*USD 80/)
})

test('where one knows beforehand what is best, the worth of evidence is said with a warning', () => {
  expect(frontierSays(frontier(0.8)).beware).toBe('')
  expect(frontierSays(frontier(0.8, true)).beware).toMatch(/^In 100.% of countries/)
})
