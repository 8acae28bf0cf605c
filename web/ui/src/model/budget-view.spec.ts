import { expect, test } from 'vitest'
import type { Budget, BudgetPart } from '../api/budget'
import { budgetNote, budgetView } from './budget-view'

const part = (partOfParameters: number | null, partOfPopulation: number | null): BudgetPart =>
  ({ parameters: partOfParameters === null ? null : 0.02, population: 0.015, luck: 0.01, partOfParameters, partOfPopulation, monteCarloError: 0.002 })

const budget = (level: BudgetPart, populations = 1, members = 8): Budget => ({
  arm: 'a', indicator: 'internet-use', month: '2030-12', members, populations, replications: 16,
  rows: [{ group: 'all', mean: 0.4, level, difference: 0.02, ofDifference: part(0.5, 0) }],
})
const say = (one: Budget) => budgetView(one, { unit: 'share' }, 'Phones')[0]

test('parameters and luck are told apart in words, each with its size', () => {
  const level = say(budget(part(0.8, 0)))
  expect(level?.says).toContain('owed 80\u202f% to parameters that are not known (standard deviation 2.0 points)')
  expect(level?.says).toContain('20\u202f% to luck (1.0 points)')
  expect(level?.says).toContain('0.2 points (Monte Carlo error)')
  expect(level?.says).not.toContain('happens to be simulated')
  expect(level?.parts.map(({ id }) => id)).toEqual(['parameters', 'luck'])
  expect(level?.parts[0]?.share).toBeCloseTo(80)
})

test('with several populations their part stands between', () => {
  const level = say(budget(part(0.5, 0.3), 4))
  expect(level?.says).toContain('30\u202f% to who happens to be simulated (1.5 points)')
  expect(level?.parts.map(({ title }) => title)).toEqual(['Parameters', 'Population', 'Luck'])
})

test('populations alone have a budget without parameters', () => {
  const level = say(budget(part(0, 0.3), 4, 0))
  expect(level?.says).not.toContain('parameters')
  expect(level?.parts.map(({ id }) => id)).toEqual(['population', 'luck'])
})

test('the note says what is not in the spread', () => {
  expect(budgetNote(budget(part(0.5, 0)))).toContain('All replications share one synthetic population')
  expect(budgetNote(budget(part(0.5, 0.3), 4))).toContain('4 synthetic populations')
  expect(budgetNote(budget(part(0, 0.3), 4, 0))).toContain('documented parameters')
})

test('where they cannot be told apart that is said', () => {
  expect(say(budget(part(null, null)))).toMatchObject({ parts: [] })
})
