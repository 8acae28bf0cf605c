import type { LookWish } from '../api/look'
import type { Catalogue, Indicator, Scenario } from '../api/types'
import type { View } from './scenario-link'

const MOST_FIGURES = 6
const CHARTS = 2

/** What a page of a scenario shows: two charts, at most six numbers, one alternative in detail. */
export interface Shown extends LookWish {
  readonly charts: readonly Indicator[]
  /** Everything that may be chosen for a chart. */
  readonly choices: readonly Indicator[]
}

export function shownOf(scenario: Scenario, view: View, catalogue: Catalogue): Shown {
  const measured = scenario.indicators ?? []
  const choices = measured.length === 0 ? catalogue.indicators : catalogue.indicators.filter(({ id }) => measured.includes(id))
  const find = (id: string | undefined) => choices.find(known => known.id === id)
  const outcome = find(scenario.outcome) ?? find('internet-use') ?? choices[0]
  const usual = [outcome, find('needs-forgone'), find('public-cost'), ...choices].filter(known => known !== undefined)
  const charts = [...view.indicators.map(find).filter(known => known !== undefined), ...usual]
    .filter((known, at, all) => all.indexOf(known) === at).slice(0, CHARTS)
  const alternatives = scenario.arms.slice(1).map(({ id }) => id)
  return {
    arm: alternatives.includes(view.arm) ? view.arm : (alternatives[0] ?? ''),
    charts,
    choices,
    indicators: charts.map(({ id }) => id),
    group: view.group === '' ? 'all' : view.group,
    figures: figuresOf(outcome, choices),
  }
}

/** The outcome for everybody and for those who are left behind most often, then needs, trust and money. */
function figuresOf(outcome: Indicator | undefined, choices: readonly Indicator[]): string[] {
  const groups = outcome?.byGroup ? ['rural-female', 'income-1'] : []
  const others = ['internet-use', 'needs-forgone', 'gender-gap', 'trust', 'public-cost']
  const wanted = [
    ...(outcome === undefined ? [] : [outcome.id, ...groups.map(group => `${outcome.id}:${group}`)]),
    ...others.filter(id => id !== outcome?.id && choices.some(known => known.id === id)),
  ]
  const money = wanted.includes('public-cost') ? ['public-cost'] : []
  return [...wanted.filter(id => id !== 'public-cost').slice(0, MOST_FIGURES - money.length), ...money]
}
