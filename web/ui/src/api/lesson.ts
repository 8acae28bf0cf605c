import type { Report, OtherCountry } from './lab'
import type { ArmName, Comparison, Finding, GroupComparison, Summary, Unit, Values } from './types'
import { json } from './client'

/** The shapes of lessons, as written in the server's OpenAPI page. */

export interface LessonCard {
  readonly id: string
  /** Of the words: the one asked for if there is a translation, else the lesson's own. */
  readonly language: string
  readonly title: string
  readonly audience: string
  readonly objective: string
  readonly minutes: number
  readonly steps: number
  /** Why it is broken; then the rest is empty. */
  readonly findings: readonly Finding[]
}

export interface LessonTrial {
  readonly id: string
  readonly shelf: 'scenario' | 'pilot'
  readonly of: string
  readonly title: string
  readonly country: string
  readonly residents: number
  readonly representedPopulation: number
  readonly months: number
  readonly replications: number
  readonly seed: number
}

export interface Question {
  readonly ask: string
  readonly form: 'number' | 'curve' | 'choice'
  readonly indicator: string
  readonly unit: Unit
  readonly difference: boolean
  readonly options: readonly string[]
}

export interface LessonNotes {
  readonly surprise: string
  readonly wrong: string
  readonly say: string
}

export interface LessonStep {
  readonly title: string
  readonly minutes: number
  readonly text: string
  readonly picture: boolean
  readonly question: Question | null
  readonly discuss: readonly string[]
  readonly notes: LessonNotes
}

export interface Lesson {
  readonly id: string
  /** Of the words, as on a card. */
  readonly language: string
  readonly title: string
  readonly audience: string
  readonly objective: string
  readonly minutes: number
  readonly trials: readonly LessonTrial[]
  readonly steps: readonly LessonStep[]
}

export interface Mean {
  readonly difference: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Comparisons of two arms, under shared luck and under luck of their own. */
export interface Luck {
  readonly indicator: string
  readonly unit: Unit
  readonly sharedPairs: Values
  readonly ownPairs: Values
  readonly shared: Mean
  readonly own: Mean
}

export interface PilotTruth {
  readonly onTreated: number | null
  readonly atScale: number | null
  readonly countries: readonly OtherCountry[]
}

/** Something to look at; only what its kind has is there. */
export interface Exhibit {
  readonly show: 'baseline' | 'curves' | 'effect' | 'groups' | 'luck' | 'report' | 'truth'
  readonly arms: readonly ArmName[]
  readonly summary: Summary | null
  readonly comparisons: readonly Comparison[] | null
  readonly groups: GroupComparison | null
  readonly luck: Luck | null
  readonly report: Report | null
  readonly truth: PilotTruth | null
}

export interface Reveal {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly options: readonly boolean[]
  readonly judgement: 'right' | 'near' | 'far' | null
  readonly exhibit: Exhibit
}

const of = (id: string) => `/lessons/${encodeURIComponent(id)}`

export const lessons = {
  list: (language: string) => json<LessonCard[]>(`/lessons?lang=${language}`),
  lesson: (id: string, language: string) => json<Lesson>(`${of(id)}?lang=${language}`),
  picture: (id: string, step: number) => json<Exhibit>(`${of(id)}/steps/${step}/picture`),
  reveal: (id: string, step: number, guess = '') =>
    json<Reveal>(`${of(id)}/steps/${step}/reveal${guess === '' ? '' : `?guess=${guess}`}`),
}
