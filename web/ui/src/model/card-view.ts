import type { ScenarioCard } from '../api/types'
import { t } from '../strings'
import { named } from '../strings/named'
import { horizon, people } from './format'
import { headlineLine, type Known } from './headline-view'
import { link } from './route'

/** A scenario as a card on the first page. */
export interface CardView {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly setting: string
  readonly arms: readonly string[]
  readonly note: { readonly label: string; readonly text: string } | null
  readonly open: string
  readonly answer: string | null
}

export function cardView(card: ScenarioCard, known: Known): CardView {
  return {
    id: card.id,
    title: card.title,
    question: card.question === '' ? card.title : card.question,
    setting: settingOf(card),
    arms: card.arms.map(arm => (arm.title === '' ? arm.id : arm.title)),
    note: noteOf(card, known),
    open: link.scenario(card.id),
    answer: card.runId === null ? null : link.run(card.runId),
  }
}

function settingOf(card: ScenarioCard): string {
  const region = card.place.region ? card.place.region : t.home.nation
  const residents = card.place.population === undefined ? '' : t.home.residents(people(card.place.population))
  return [named(`country.${card.country}`, card.countryName), region, residents, horizon(card.months)].filter(part => part !== '').join(' · ')
}

function noteOf(card: ScenarioCard, known: Known): CardView['note'] {
  if (card.headline) return { label: t.home.answer, text: headlineLine(card.headline, known) }
  if (card.state === 'running' || card.state === 'queued') return { label: t.run.state[card.state], text: t.home.running }
  return card.expected === '' ? null : { label: t.home.expected, text: card.expected }
}
