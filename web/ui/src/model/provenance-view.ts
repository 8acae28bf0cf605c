import type { Run } from '../api/types'
import { t } from '../strings'
import { named } from '../strings/named'
import { counted, number, people } from './format'

export interface Fact {
  readonly label: string
  readonly value: string
}

/** Everything needed to get the same numbers again. */
export function provenanceFacts(run: Run): Fact[] {
  const from = run.provenance
  const facts: [string, string | undefined][] = [
    [t.facts.question, `${run.title} (${run.slug})`],
    [t.facts.replications, from && number(from.replications)],
    [t.facts.residents, from && number(from.residents)],
    [t.facts.represented, from && number(from.representedPopulation)],
    [t.facts.months, from && number(from.months)],
    [t.facts.seed, from && String(from.seed)],
    [t.facts.engine, from?.engineVersion],
    [t.facts.commit, from?.commit],
    [t.facts.jdk, from?.jdk],
    [t.facts.os, from?.os],
    [t.facts.hash, from?.scenarioHash],
    [t.facts.started, moment(run.started)],
    [t.facts.finished, moment(run.finished)],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** The command that computes a sample of the stored replications anew. */
export function verifyCommand(run: Run): string {
  return `./foreshore verify ${run.id}`
}

/** The setting of a run in one line, above its results. */
export function settingLine(run: Run): string {
  const from = run.provenance
  const region = run.scenario?.place?.region
  const country = named(`country.${run.country}`, run.countryName)
  return [
    region ? `${country}, ${region}` : country,
    from && t.home.residents(people(from.representedPopulation)),
    from && counted('months', from.months),
    from && counted('replications', from.replications),
    t.synthetic,
  ].filter(part => part).join(' · ')
}

/** "2026-07-01T12:00:00Z" as the reader's language says it. */
export function moment(time: string | null): string | undefined {
  if (time === null || Number.isNaN(Date.parse(time))) return undefined
  return new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
}
