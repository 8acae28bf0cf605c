/** The shapes the server answers with, as written in its OpenAPI page. Months are "2026-01"; undefined numbers are null. */

export type Unit = 'share' | 'ratio' | 'usd' | 'count' | 'events' | 'mbps' | 'hours' | 'kwh' | 'kg' | 'per_thousand'
export type Better = 'higher' | 'lower' | 'neither'
export type Verdict = 'better' | 'worse' | 'indistinguishable' | 'neutral'
export type RunState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'damaged'
export type ParameterType = 'SHARE' | 'MONEY' | 'INTEGER' | 'NUMBER' | 'FLAG' | 'CHOICE' | 'TEXT'
export type Scalar = number | boolean | string
export type Values = readonly (number | null)[]

export interface Parameter {
  readonly name: string
  /** In the words of the page; made there. */
  readonly label?: string
  readonly type: ParameterType
  readonly unit: string
  readonly min: number | null
  readonly max: number | null
  readonly standard: Scalar
  readonly choices: readonly string[]
  readonly says: string
}

/** Keys that narrow, weaken or limit a lever or shock, where that can be done so. */
export type Key = 'where' | 'for' | 'fidelity' | 'budget' | 'months' | 'ramp'

export interface ComponentSpec {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly parameters: readonly Parameter[]
  readonly heeds: readonly Key[]
  /** Keys that a part of it heeds; `but` says what is so whatever they say. */
  readonly heedsInPart: readonly Key[]
  readonly but: string
}

export interface Indicator {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly unit: Unit
  readonly shown: string
  readonly better: Better
  readonly code: string
  readonly byGroup: boolean
  /** Known of regions and settlements too. */
  readonly local: boolean
}

export interface Group {
  readonly id: string
  readonly title: string
  readonly dimension: string
}

export interface Country {
  readonly iso3: string
  readonly name: string
  /** As the server says it, in a catalogue that is translated. */
  readonly called?: string
  readonly kind: string
  readonly population: number
  readonly baseYear: number
  readonly regions: readonly { readonly name: string; readonly populationShare: number }[]
}

export interface Catalogue {
  readonly engineVersion: string
  /** The first digits of the hash of what the model computes. */
  readonly modelRevision: string
  readonly countries: readonly Country[]
  readonly levers: readonly ComponentSpec[]
  readonly shocks: readonly ComponentSpec[]
  /** The sections of a regulatory sandbox. */
  readonly sandbox: readonly ComponentSpec[]
  readonly indicators: readonly Indicator[]
  readonly groups: readonly Group[]
  readonly limits: { readonly residentMonths: number; readonly bodyBytes: number; readonly queued: number }
}

export interface Place {
  readonly region?: string | null
  readonly population?: number
  readonly urbanShare?: number
  readonly scale?: number
}

export interface ScenarioCard {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly expected: string
  readonly country: string
  readonly countryName: string
  readonly place: Place
  readonly start: string
  readonly months: number
  readonly warmUp: number
  readonly replications: number
  readonly arms: readonly { readonly id: string; readonly title: string; readonly levers: readonly string[] }[]
  readonly runId: string | null
  readonly state: RunState | null
  readonly headline: Headline | null
}

/** A JSON value inside a scenario: forms read and write it by pointer and need no type for each component. */
export type Json = Scalar | bigint | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** A scenario as the file holds it. Components stay open: their parameters are described by the catalogue. */
export interface Scenario {
  readonly schema?: string
  readonly id: string
  readonly title: string
  readonly question: string
  readonly expected?: string
  readonly country: string
  readonly place?: Place
  readonly start: string
  readonly months: number
  readonly warmUp?: number
  /** Whole; a `bigint` where a plain number would lose digits. */
  readonly seed: number | bigint
  readonly replications: number
  readonly parameters?: string
  readonly populations?: number
  readonly by?: string
  readonly fewest?: number
  readonly arms: readonly ScenarioArm[]
  readonly shocks?: readonly JsonObject[]
  readonly indicators?: readonly string[]
  /** An indicator, for everybody, or one in a group of residents. */
  readonly outcome?: string | { readonly indicator?: string; readonly group?: string }
  readonly pilot?: JsonObject
}

export interface ScenarioArm {
  readonly id: string
  readonly title?: string
  readonly levers?: readonly JsonObject[]
}

export interface Finding {
  readonly severity: string
  readonly line: number
  readonly column: number
  readonly path: string
  readonly pointer: string
  readonly message: string
  readonly hint: string | null
}

export interface Estimate {
  readonly residents: number
  readonly residentMonths: number
  readonly seconds: number
}

export interface Validation {
  readonly findings: readonly Finding[]
  readonly scenario: Scenario | null
  readonly estimate: Estimate | null
}

export interface Failure {
  readonly replication: number
  readonly stage: string
  readonly cause: string
}

export interface Progress {
  readonly state: RunState
  readonly done: number
  readonly total: number
  readonly rate: number | null
  readonly etaSeconds: { readonly low: number; readonly high: number } | null
  readonly failures: readonly Failure[]
}

export interface ArmName {
  readonly id: string
  readonly title: string
}

export type HeadlineKind = 'raises' | 'lowers' | 'undecided' | 'identical' | 'untold' | 'costs' | 'saves' | 'gain_undecided' | 'no_gain' | 'unspent' | 'unfunded'

/** The parts of a sentence about an arm, and the sentence in English. */
export interface Headline {
  readonly kind: HeadlineKind
  readonly arm: string
  readonly armTitle: string
  readonly indicator: string
  /** Indicator in whose unit of change the number is; empty for a plain difference. */
  readonly per: string
  readonly group: string
  readonly month: string
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly level: number
  readonly pairs: number
  /** Further replications that would settle the sign. */
  readonly morePairs: number | null
  readonly sentence: string
  readonly verdict: Verdict
}

export interface Provenance {
  readonly scenarioHash: string
  readonly engineVersion: string
  /** Hash of what the model computes in its reference run. */
  readonly modelRevision: string
  readonly commit: string
  readonly jdk: string
  readonly os: string
  /** Whole; a `bigint` where a plain number would lose digits. */
  readonly seed: number | bigint
  readonly replications: number
  readonly residents: number
  readonly representedPopulation: number
  readonly months: number
}

export interface Run extends Progress {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly question: string
  readonly country: string
  readonly countryName: string
  readonly started: string | null
  readonly finished: string | null
  readonly arms: readonly ArmName[]
  readonly headlines: readonly Headline[]
  /** How many regions or settlements are told apart. */
  readonly localities: number
  readonly provenance?: Provenance
  readonly scenario?: Scenario
}

export interface ArmSummary {
  readonly arm: string
  readonly title: string
  readonly mean: Values
  readonly sd: Values
  readonly p05: Values
  readonly p10: Values
  readonly p50: Values
  readonly p90: Values
  readonly p95: Values
}

export interface Mark {
  readonly arm: string
  readonly component: string
  readonly month: string
  readonly label: string
}

export interface Summary {
  readonly indicator: string
  readonly group: string
  readonly unit: Unit
  readonly shown: string
  readonly better: Better
  readonly n: number
  readonly months: readonly string[]
  readonly arms: readonly ArmSummary[]
  readonly marks: readonly Mark[]
}

export interface Comparison {
  readonly arm: string
  readonly baseline: string
  readonly indicator: string
  readonly group: string
  readonly unit: Unit
  readonly shown: string
  readonly level: number
  readonly method: string
  readonly pairs: number
  readonly months: readonly string[]
  readonly difference: Values
  readonly low: Values
  readonly high: Values
  readonly probabilityBetter: Values
  readonly verdict: readonly (Verdict | null)[]
}

/** What an arm spends for each improvement of `per` (of a share in points); null where the gain may be zero. */
export interface Cost {
  readonly arm: string
  readonly baseline: string
  readonly indicator: string
  readonly per: string
  readonly group: string
  readonly unit: Unit
  readonly shown: string
  readonly level: number
  readonly pairs: number
  readonly months: readonly string[]
  readonly cost: Values
  readonly low: Values
  readonly high: Values
  readonly bootstrapLow: Values
  readonly bootstrapHigh: Values
  readonly spent: Values
  readonly gain: Values
  readonly set: readonly ('bounded' | 'outside' | 'everything' | 'undefined')[]
}

export interface GroupRow {
  readonly group: string
  readonly title: string
  readonly dimension: string
  readonly baselineMean: number | null
  readonly armMean: number | null
  readonly difference: number | null
  readonly low: number | null
  readonly high: number | null
  readonly pairs: number
  readonly monteCarloError: number | null
  readonly varianceSaved: number | null
  readonly probabilityBetter: number | null
  readonly verdict: Verdict
}

export interface GroupComparison {
  readonly arm: string
  readonly baseline: string
  readonly indicator: string
  readonly at: string
  readonly unit: Unit
  readonly shown: string
  readonly level: number
  readonly rows: readonly GroupRow[]
}

/** A region or settlement; `tooFew` in how many replications its figure rests on too few residents to be told. */
export interface LocalRow extends Omit<GroupRow, 'group' | 'title' | 'dimension'> {
  readonly locality: string
  readonly name: string
  readonly region: string
  readonly residents: number
  readonly tooFew: number
}

export interface LocalComparison extends Omit<GroupComparison, 'rows'> {
  readonly group: string
  readonly fewest: number
  readonly figures: number
  readonly tooFew: number
  readonly rows: readonly LocalRow[]
}

export interface TransitionRow {
  readonly group: string
  readonly title: string
  readonly onlineInBoth: number
  readonly cameOnline: number
  readonly droppedOut: number
  readonly offlineInBoth: number
}

export interface Transitions {
  readonly arm: string
  readonly rows: readonly TransitionRow[]
}

/** What flows from whom to whom, summed over the horizon. */
export interface AccountRow {
  readonly item: string
  readonly from: string
  readonly to: string
  readonly unit: Unit
  readonly baseline: number
  readonly arm: number
  readonly difference: number
  readonly low: number | null
  readonly high: number | null
}

export interface Account {
  readonly arm: string
  readonly from: string
  readonly to: string
  readonly level: number
  readonly rows: readonly AccountRow[]
}

export interface FitCell {
  readonly margin: string
  readonly cell: string
  readonly target: number
  readonly synthetic: number
  readonly error: number
}

export interface ProblemError {
  readonly pointer?: string
  readonly message: string
  readonly allowed?: readonly string[]
  readonly suggestion?: string | null
  readonly line?: number
  readonly column?: number
}

export interface ProblemBody {
  readonly type?: string
  readonly title?: string
  readonly status?: number
  readonly detail?: string
  readonly errors?: readonly ProblemError[]
}
