import type { Budget, BudgetPart } from '../api/budget'
import type { Indicator, Unit } from '../api/types'
import { t } from '../strings'
import { amount, percent } from './format'

/** One number with what its spread is owed to; the parts of the bar run from 0 to 100. */
export interface BudgetRowView {
  readonly title: string
  readonly says: string
  readonly parameters: number | null
}

export function budgetView(budget: Budget, { unit }: Pick<Indicator, 'unit'>, arm: string): BudgetRowView[] {
  return budget.rows.flatMap(({ level, ofDifference }) => [
    row(t.budget.level(arm), level, unit), row(t.budget.difference(arm), ofDifference, unit)])
}

function row(title: string, part: BudgetPart, unit: Unit): BudgetRowView {
  const { parameters, luck, partOfParameters, monteCarloError } = part
  if (parameters === null || luck === null) return { title, says: t.budget.unknown, parameters: null }
  if (partOfParameters === null) return { title, says: t.budget.nothing, parameters: null }
  const says = t.budget.says(
    percent(partOfParameters), amount(parameters, unit), percent(1 - partOfParameters), amount(luck, unit),
    amount(monteCarloError ?? 0, unit))
  return { title, says, parameters: partOfParameters * 100 }
}
