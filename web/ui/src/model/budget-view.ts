import type { Budget, BudgetPart } from '../api/budget'
import type { Indicator, Unit } from '../api/types'
import { t } from '../strings'
import { amount, percent } from './format'

/** A part of a bar, from 0 to 100; what is narrow has no room for its name. */
export interface BudgetPartView {
  readonly id: 'parameters' | 'population' | 'luck'
  readonly title: string
  readonly share: number
}

/** One number with what its spread is owed to. */
export interface BudgetRowView {
  readonly title: string
  readonly says: string
  readonly parts: readonly BudgetPartView[]
}

/** Where the spread comes from, and what is not in it. */
export function budgetNote({ members, populations, replications }: Budget): string {
  const b = t.budget
  return [
    members > 0 ? b.sets(String(members), String(replications)) : b.oneSet(String(replications)),
    populations > 1 ? b.populations(String(populations)) : b.onePopulation,
    b.note,
  ].join(' ')
}

const NARROW = 15

export function budgetView(budget: Budget, { unit }: Pick<Indicator, 'unit'>, arm: string): BudgetRowView[] {
  return budget.rows.flatMap(({ level, ofDifference }) => [
    row(t.budget.level(arm), level, unit, budget), row(t.budget.difference(arm), ofDifference, unit, budget)])
}

function row(title: string, part: BudgetPart, unit: Unit, { members, populations }: Budget): BudgetRowView {
  const { parameters, population, luck, partOfParameters, partOfPopulation, monteCarloError } = part
  if (parameters === null || population === null || luck === null) return { title, says: t.budget.unknown, parts: [] }
  if (partOfParameters === null || partOfPopulation === null) return { title, says: t.budget.nothing, parts: [] }
  const rest = 1 - partOfParameters - partOfPopulation
  const said = [
    ...(members > 0 ? [t.budget.ofParameters(percent(partOfParameters), amount(parameters, unit))] : []),
    ...(populations > 1 ? [t.budget.ofPopulation(percent(partOfPopulation), amount(population, unit))] : []),
    t.budget.ofLuck(percent(rest), amount(luck, unit)),
  ]
  const parts = [
    view('parameters', partOfParameters), view('population', partOfPopulation), view('luck', rest)]
  return { title, says: t.budget.says(said.join(t.story.comma), amount(monteCarloError ?? 0, unit)), parts: parts.filter(({ share }) => share > 0) }
}

function view(id: BudgetPartView['id'], part: number): BudgetPartView {
  const share = part * 100
  return { id, title: share > NARROW ? t.budget.parts[id] : '', share }
}
