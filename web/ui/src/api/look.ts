import type { Account, Comparison, GroupComparison, Headline, Scenario, Summary, Transitions, Unit, Better, Verdict } from './types'
import { ask, Refusal, sending } from './client'
import { whileWaiting } from './waiting'

/** What an arm changes in a figure, against the baseline. */
export interface Change {
  readonly arm: string
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly level: number
  readonly pairs: number
  readonly isIdentical: boolean
  readonly probabilityBetter: number | null
  readonly verdict: Verdict
  /** Further replications that would settle the sign. */
  readonly morePairs: number | null
}

/** One number at the end of the horizon, in every arm. */
export interface Figure {
  readonly indicator: string
  readonly group: string
  readonly unit: Unit
  readonly shown: string
  readonly better: Better
  readonly month: string
  readonly levels: readonly { readonly arm: string; readonly low: number | null; readonly median: number | null; readonly high: number | null }[]
  readonly changes: readonly Change[]
}

/** All that a page shows of what happens if; the later answers to one question are the better ones. */
export interface Look {
  /** Id that a run of this question has. */
  readonly run: string
  /** From few residents, other ones in each replication; else these are numbers of the run. */
  readonly isQuick: boolean
  /** Nothing better will come unasked. */
  readonly isLast: boolean
  readonly residents: number
  readonly representedPopulation: number
  readonly replications: number
  readonly replicationsAsked: number
  readonly seconds: number
  /** The alternative that groups, futures, transitions and accounts are about. */
  readonly arm: string
  readonly figures: readonly Figure[]
  readonly charts: readonly { readonly summary: Summary; readonly comparisons: readonly Comparison[] }[]
  readonly groups: GroupComparison
  /** What the arm changes in the first chart's indicator at the end, by replication. */
  readonly futures: readonly (number | null)[]
  readonly transitions: Transitions
  readonly money: Account
  readonly physical: Account
  /** What each improvement costs; with the last answer of a run only. */
  readonly costs: readonly Headline[]
}

/** What is wanted of a look. */
export interface LookWish {
  readonly arm: string
  readonly indicators: readonly string[]
  readonly group: string
  /** "internet-use" or "internet-use:rural-female". */
  readonly figures: readonly string[]
}

/** Tells of each answer as it comes, until the best was told or the signal calls it off. */
export async function lookInto(scenario: Scenario, wish: LookWish, signal: AbortSignal, told: (look: Look) => void): Promise<void> {
  await whileWaiting(async () => {
    const answer = await ask(`/preview${searchOf(wish)}`, sending(scenario, 'application/x-ndjson', signal))
    if (answer.body === null) throw new Refusal(0, '', [])
    const lines = answer.body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (;;) {
      const { done, value } = await lines.read().catch(() => { throw new Refusal(0, '', []) })
      if (done) return
      rest += value
      if (!value.includes('\n')) continue
      const whole = rest.split('\n')
      rest = whole.pop() ?? ''
      const newest = whole.findLast(line => line !== '')
      if (newest !== undefined) told(lookOf(newest))
    }
  })
}

function lookOf(line: string): Look {
  const said = JSON.parse(line) as Look | { readonly problem: { readonly status: number; readonly title: string; readonly detail: string } }
  if ('problem' in said) throw new Refusal(said.problem.status, `${said.problem.title}: ${said.problem.detail}`, [])
  return said
}

function searchOf({ arm, indicators, group, figures }: LookWish): string {
  const parts: [string, string][] = [
    ...(arm === '' ? [] : [['arm', arm] as [string, string]]),
    ...indicators.map((id): [string, string] => ['indicator', id]),
    ...(group === '' ? [] : [['group', group] as [string, string]]),
    ...figures.map((id): [string, string] => ['figure', id]),
  ]
  return `?${new URLSearchParams(parts).toString()}`
}
