import type { Indicator, Run } from './types'

/** A paired difference, in the stored unit of its indicator. */
export interface Difference {
  readonly estimate: number
  readonly interval: { readonly low: number | null; readonly high: number | null }
  readonly pairs: number
}

/** Why a lever changes nothing that can be told. */
export type ReasonKind =
  | 'never-holds' | 'too-early' | 'nobody-meant' | 'nothing-spent' | 'covered-already' | 'moves-other-things' | 'undecided'

/** Whom a lever deals with, as the accounts count them. */
export type ReachedKind = 'recipients' | 'holders' | 'online' | 'assisted' | 'in-person'

export interface LeverShare {
  readonly lever: string
  readonly title: string
  readonly contribution: Difference
  readonly alone: Difference
  readonly last: Difference
  readonly exposure: {
    readonly firstMonth: string
    readonly cameOnline: number | null
    readonly droppedOut: number | null
    readonly touched: readonly { readonly indicator: string; readonly month: string; readonly residents: number }[]
    readonly reached: readonly { readonly what: ReachedKind; readonly firstMonth: string; readonly number: number }[]
  }
  readonly chain: readonly { readonly indicator: string; readonly difference: Difference }[]
  readonly reasons: readonly { readonly kind: ReasonKind }[]
}

/** What each lever of an arm contributes to what the arm changes. */
export interface Attribution {
  readonly run: string
  readonly arm: string
  readonly month: string
  readonly indicator: Pick<Indicator, 'id' | 'title' | 'unit'>
  readonly total: Difference
  readonly levers: readonly LeverShare[]
  readonly interactions: readonly { readonly one: string; readonly other: string; readonly difference: Difference }[]
  readonly exact: boolean
  readonly orders: number
}

/** The contributions, the run that is at work on them, or that nobody has asked. */
export type Why = { readonly attribution: Attribution } | { readonly run: Run } | { readonly isUnasked: true }

/** What the model has been shown to do. */
export interface Evidence {
  readonly coverage: {
    readonly revision: string
    readonly domains: readonly { readonly id: string; readonly title: string; readonly indicator: string }[]
    readonly effects: readonly {
      readonly lever: string
      readonly domain: string
      readonly effect: number | null
      readonly low: number | null
      readonly high: number | null
      readonly reach: 'moves' | 'none' | 'undecided'
    }[]
  }
  readonly claims: readonly {
    readonly id: string
    readonly pattern: string
    readonly says: string
    readonly figure: string
    readonly source: string
    readonly url: string
    readonly min: number | null
    readonly max: number | null
    readonly value: number | null
    readonly low: number | null
    readonly high: number | null
    readonly outcome: 'met' | 'unmet' | 'undecided'
  }[]
}
