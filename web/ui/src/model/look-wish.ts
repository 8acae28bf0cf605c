import type { LookWish } from '../api/look'
import type { Catalogue, Indicator, Scenario } from '../api/types'
import { measuredBy, outcomeOf, usualOutcome } from './outcome'
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
  const choices = measuredBy(scenario, catalogue.indicators)
  const find = (id: string | undefined) => choices.find(known => known.id === id)
  const asked = outcomeOf(scenario)
  const outcome = find(asked.indicator) ?? usualOutcome(choices)
  const usual = [outcome, find('needs-forgone'), find('public-cost'), ...choices].filter(known => known !== undefined)
  const charts = [...view.indicators.map(find).filter(known => known !== undefined), ...usual]
    .filter((known, at, all) => all.indexOf(known) === at).slice(0, CHARTS)
  const alternatives = scenario.arms.slice(1).map(({ id }) => id)
  return {
    arm: alternatives.includes(view.arm) ? view.arm : (alternatives[0] ?? ''),
    charts,
    choices,
    indicators: charts.map(({ id }) => id),
    group: view.group === '' ? asked.group : view.group,
    figures: figuresOf(outcome, asked.group, choices),
  }
}

/** The outcome in whom is asked about, for everybody and for those who are left behind most often, then needs, trust and money. */
function figuresOf(outcome: Indicator | undefined, group: string, choices: readonly Indicator[]): string[] {
  const groups = outcome?.byGroup ? [group, 'all', 'rural-female', 'income-1'] : ['all']
  const others = ['internet-use', 'needs-forgone', 'gender-gap', 'trust', 'public-cost']
  const wanted = [
    ...(outcome === undefined ? [] : groups.map(each => (each === 'all' ? outcome.id : `${outcome.id}:${each}`))),
    ...others.filter(id => id !== outcome?.id && choices.some(known => known.id === id)),
  ].filter((known, at, all) => all.indexOf(known) === at)
  const money = wanted.includes('public-cost') ? ['public-cost'] : []
  return [...wanted.filter(id => id !== 'public-cost').slice(0, MOST_FIGURES - money.length), ...money]
}
