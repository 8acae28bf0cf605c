/** A synthetic resident at the start of the scenario. */
export interface Profile {
  readonly number: number
  readonly female: boolean
  readonly ageYears: number
  readonly schooling: number
  readonly incomeFifth: number
  readonly incomeUsdPerMonth: number
  readonly disability: number
  readonly minority: boolean
  readonly electricity: boolean
  readonly mayShare: boolean
  readonly settlement: string
  readonly region: string
  readonly urban: boolean
  readonly household: number
}

/** How things stand with the resident at the end of a month; shares of income. */
export interface State {
  readonly ageYears: number
  readonly online: boolean
  readonly phone: boolean
  readonly smartphone: boolean
  readonly borrows: boolean
  readonly covered: boolean
  readonly connected: boolean
  readonly skilled: boolean
  readonly skill: number
  readonly trust: number
  readonly aware: boolean
  readonly identified: boolean
  readonly tariff: boolean
  readonly trained: boolean
  readonly dataShare: number
  readonly phoneShare: number
}

export type Counts = Readonly<Record<string, number>>

export interface Moment {
  readonly month: string
  readonly state: State
  readonly events: readonly string[]
  readonly services: Counts
}

export interface ArmStory {
  readonly arm: string
  readonly title: string
  /** `turn` is empty for one who was so from the start, `month` as well where it happened more than once. */
  readonly end: {
    readonly online: boolean
    readonly turn: string
    readonly month: string
    readonly helped: readonly string[]
    /** In what the resident was then ahead of the baseline. */
    readonly ahead: readonly string[]
  }
  readonly monthsOnline: number
  readonly services: Counts
  readonly months: readonly Moment[]
}

/** One resident in every arm of one replication. */
export interface Story {
  readonly profile: Profile
  readonly replication: number
  readonly endsOtherwise: boolean
  readonly arms: readonly ArmStory[]
}

/** No story where nobody is in all of the groups. */
export interface Told {
  readonly sameModel: boolean
  readonly story: Story | null
}
