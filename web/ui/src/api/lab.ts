import type { RunState, Scenario } from './types'
import type { Spot } from './map'
import { json, ROOT, sending } from './client'

/** The shapes of the sandbox lab, as written in the server's OpenAPI page. */

export interface SandboxCard {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly expected: string
  readonly country: string
}

export interface ReadinessItem {
  readonly id: string
  readonly met: boolean
  /** In English, as papers have it. */
  readonly says: string
  readonly figure: number | null
  readonly method: string
}

export interface Readiness {
  readonly ready: boolean
  readonly power: number | null
  readonly items: readonly ReadinessItem[]
  readonly designs: readonly string[]
}

export interface LogLine {
  readonly month: string
  readonly from: string
  readonly to: string
  readonly actor: string
  readonly evidence: string
  readonly reason: string
  readonly remark: boolean
  /** Row of the exit rule of a line that decides, and what it decides. */
  readonly ground: string | null
  readonly rule: string | null
  /** That the words hold, in their order. */
  readonly figures: readonly (number | null)[]
  readonly breach: Bar | null
}

/** A figure that lay beyond a bar. */
export interface Bar {
  readonly kind: 'guardrail' | 'gate' | 'cap'
  readonly metric: string
  readonly group: string
  readonly figure: number
  readonly threshold: number
  readonly months: number
}

/** An outcome that does not decide; plus is better. */
export interface OtherOutcome {
  readonly indicator: string
  readonly group: string
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly pValue: number | null
  readonly adjusted: number | null
  /** What was true; told only with the truth. */
  readonly onTreated?: number | null
}

/** What a government reads of its sandbox; effects are so turned that more is better. */
export interface Report {
  readonly indicator: string
  readonly group: string
  readonly worthwhile: number
  readonly from: string
  readonly months: number
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly level: number
  readonly pValue: number | null
  readonly power: number | null
  readonly estimator: string
  readonly rule: string
  readonly ground: string
  readonly ending: string
  readonly extended: boolean
  readonly spentUsd: number
  readonly costUsd: number
  readonly measured: readonly { readonly month: string; readonly sites: number | null; readonly comparison: number | null }[]
  readonly others: readonly OtherOutcome[]
  readonly log: readonly LogLine[]
  readonly readiness: readonly ReadinessItem[]
}

export interface Sandbox {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly countryName: string
  readonly state: RunState
  readonly done: number
  readonly total: number
  readonly failures: readonly { readonly stage: string; readonly cause: string }[]
  readonly designs: readonly string[]
  readonly report: Report | null
}

export const DECISIONS = ['scale', 'extend', 'modify', 'stop'] as const
export type Decision = (typeof DECISIONS)[number]

export interface OtherCountry {
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly atScale: number | null
  readonly rule: string
  readonly right: boolean
}

export interface DesignRow {
  readonly design: string
  readonly estimator: string
  readonly claimsValidity: boolean
  readonly sandboxes: number
  readonly bias: number | null
  readonly rootMeanSquare: number | null
  readonly coverage: number | null
  readonly power: number | null
  readonly falseAlarms: number | null
  readonly stoppedEarly: number | null
  readonly months: number | null
  readonly right: number | null
  readonly falseStops: number | null
  readonly falseScales: number | null
  readonly costUsd: number | null
}

/** What scaling showed by settlements that lots held back, and what was true; plus is better. */
export interface HoldBack {
  readonly held: number
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly truth: number | null
  readonly achieved: number | null
  readonly complete: boolean
}

/** A part of residents who were invited in a two-stage trial: what was found of them and of their neighbours, and what was true. */
export interface Saturated {
  readonly share: number
  readonly onTreated: number | null
  readonly trueOnTreated: number | null
  readonly spillover: number | null
  readonly trueSpillover: number | null
}

export interface Truth {
  readonly decision: Decision
  readonly rule: string
  readonly worthIt: boolean
  readonly right: boolean
  readonly ruleRight: boolean
  readonly estimate: number | null
  readonly voltage: number | null
  readonly truth: { readonly onTreated: number | null; readonly spillover: number | null; readonly neighbours: number | null; readonly total: number | null; readonly atScale: number | null }
  readonly ledger: readonly { readonly id: string; readonly title: string; readonly value: number | null }[]
  readonly holdBack: HoldBack | null
  readonly others: readonly OtherOutcome[]
  readonly saturations: readonly Saturated[]
  readonly countries: readonly OtherCountry[]
  readonly summaries: readonly DesignRow[]
}

/** What it takes to be right: sandboxes of several sizes, the cheapest first, and whether the planned one is worth having. */
export interface Frontier {
  readonly wanted: number
  readonly points: readonly {
    readonly clusters: number
    readonly interviews: number
    readonly months: number
    readonly costUsd: number
    readonly right: number
    readonly power: number
    readonly luck: number
    readonly best: boolean
  }[]
  /** In residents. */
  readonly worth: {
    readonly evidence: number
    readonly price: number | null
    readonly foreknown: number
    readonly settled: boolean
    readonly worthHaving: boolean
  }
}

/** Where a sandbox takes place in its first country. */
export interface SandboxSites {
  readonly country: string
  readonly replication: number
  readonly settlements: readonly { readonly settlement: Spot; readonly role: SiteRole; readonly from: string }[]
}

export const SITE_ROLES = ['package', 'comparison', 'eligible', 'outside'] as const
export type SiteRole = (typeof SITE_ROLES)[number]

/** A sandbox somebody has decided on. */
export interface KeptSandbox {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly countryName: string
  readonly decision: Decision
  readonly committed: string
  readonly right: boolean
}

export interface Kept {
  readonly sandboxes: readonly KeptSandbox[]
  readonly damaged: readonly { readonly name: string; readonly reason: string }[]
}

export const PAPERS = ['canvas', 'stakeholders', 'indicators', 'application', 'test-plan', 'guardrail-log', 'exit-report'] as const

export const lab = {
  list: () => json<SandboxCard[]>('/sandboxes'),
  kept: () => json<Kept>('/sandboxes/kept'),
  template: (name: string) => json<Scenario>(`/sandboxes/library/${encodeURIComponent(name)}`),
  readiness: (scenario: Scenario) => json<Readiness>('/sandboxes:readiness', sending(scenario, 'application/json')),
  plannedSites: (scenario: Scenario) => json<SandboxSites>('/sandboxes:sites', sending(scenario, 'application/json')),
  sites: (id: string) => json<SandboxSites>(`/sandboxes/${id}/sites`),
  start: (scenario: Scenario, designs: string) =>
    json<Sandbox>(`/sandboxes?designs=${designs}`, sending(scenario, 'application/json')),
  show: (id: string) => json<Sandbox>(`/sandboxes/${id}`),
  decide: (id: string, decision: string) =>
    json<Truth>(`/sandboxes/${id}/decision?decision=${encodeURIComponent(decision)}`, sending('', 'application/json')),
  frontier: (id: string, decision: string) =>
    json<Frontier>(`/sandboxes/${id}/frontier?decision=${encodeURIComponent(decision)}`, sending('', 'application/json')),
  paper: (id: string, paper: string) => `${ROOT}/sandboxes/${id}/papers/${paper}`,
}
