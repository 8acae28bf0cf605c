import { expect, test } from 'vitest'
import type { Budget, BudgetPart } from '../api/budget'
import { budgetView } from './budget-view'

const part = (partOfParameters: number | null, parameters: number | null): BudgetPart =>
  ({ parameters, luck: 0.01, partOfParameters, monteCarloError: 0.002 })

const budget = (level: BudgetPart): Budget => ({
  arm: 'a', indicator: 'internet-use', month: '2030-12', members: 8, replications: 16,
  rows: [{ group: 'all', mean: 0.4, level, difference: 0.02, ofDifference: part(0.5, 0.01) }],
})

test('parameters and luck are told apart in words, each with its size', () => {
  const [level] = budgetView(budget(part(0.8, 0.02)), { unit: 'share' }, 'Phones')
  expect(level?.says).toContain('80\u202f% of the spread is owed to parameters that are not known (standard deviation 2.0 points)')
  expect(level?.says).toContain('20\u202f% to luck (1.0 points)')
  expect(level?.says).toContain('0.2 points (Monte Carlo error)')
  expect(level?.parameters).toBeCloseTo(80)
})

test('where they cannot be told apart that is said', () => {
  expect(budgetView(budget(part(null, null)), { unit: 'share' }, 'Phones')[0]).toMatchObject({ parameters: null })
})
