import type {
  Account, Catalogue, Comparison, Finding, FitCell, GroupComparison, LocalComparison, ProblemBody, Run, Scenario, ScenarioCard, Summary,
  Transitions, Validation,
} from './types'
import type { Budget } from './budget'
import type { Told } from './story'
import type { Attribution, Evidence, Why } from './why'
import { parseExactly, sayExactly } from './exact'
import { whileWaiting } from './waiting'

export const ROOT = './api/v1'

/** The server said no, and why; `status` 0 means that nobody answered. */
export class Refusal extends Error {
  constructor(readonly status: number, title: string, readonly findings: readonly Finding[]) {
    super(title)
  }
}

/** A scenario on its way to the server: the form's object, or a file's text as it was opened. */
export type Body = Scenario | string

/** The answer, unless nobody gives one or the server refuses. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(ROOT + path, init)
  } catch {
    throw new Refusal(0, '', [])
  }
  if (!answer.ok) throw await refusalOf(answer)
  return answer
}

async function refusalOf(answer: Response): Promise<Refusal> {
  const body = (await answer.json().catch(() => ({}))) as ProblemBody
  const said = [body.title, body.detail].filter(part => part !== undefined && part !== '').join(': ')
  return new Refusal(answer.status, said === '' ? answer.statusText : said, (body.errors ?? []).map(findingOf))
}

function findingOf(error: NonNullable<ProblemBody['errors']>[number]): Finding {
  return {
    severity: 'error',
    line: error.line ?? 0,
    column: error.column ?? 0,
    path: error.pointer ?? '',
    pointer: error.pointer ?? '',
    message: error.allowed?.length ? `${error.message} (${error.allowed.join(', ')})` : error.message,
    hint: error.suggestion ?? null,
  }
}

async function text(path: string, init?: RequestInit): Promise<string> {
  return whileWaiting(async () => (await ask(path, init)).text())
}

export async function json<T>(path: string, init?: RequestInit): Promise<T> {
  return parseExactly<T>(await text(path, init))
}

/** What is there (200), who is at work on it (202), or that nobody has asked (204). */
async function why(path: string, init?: RequestInit): Promise<Why> {
  return whileWaiting(async () => {
    const answer = await ask(path, init)
    if (answer.status === 204) return { isUnasked: true }
    const said = await answer.text()
    return answer.status === 200 ? { attribution: parseExactly<Attribution>(said) } : { run: parseExactly<Run>(said) }
  })
}

export function sending(body: Body, accept: string, signal?: AbortSignal): RequestInit {
  const type = typeof body === 'string' ? 'application/yaml' : 'application/json'
  const said = typeof body === 'string' ? body : sayExactly(body)
  return { method: 'POST', headers: { 'Content-Type': type, Accept: accept }, body: said, signal: signal ?? null }
}

export function query(parts: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

export const path = {
  summary: (run: string, indicator: string, group: string) =>
    `/runs/${run}/summary${query({ indicator, group })}`,
  comparison: (run: string, arm: string, indicator: string, group: string) =>
    `/runs/${run}/comparison${query({ arm, indicator, group })}`,
  byGroup: (run: string, arm: string, indicator: string) =>
    `/runs/${run}/comparison${query({ arm, indicator, by: 'all' })}`,
  localities: (run: string, arm: string, indicator: string) =>
    `/runs/${run}/localities${query({ arm, indicator })}`,
  transitions: (run: string, arm: string) => `/runs/${run}/transitions${query({ arm })}`,
  costs: (run: string, arm: string) => `/runs/${run}/costs${query({ arm })}`,
  why: (run: string, arm: string, indicator: string, group: string) =>
    `/runs/${run}/attribution${query({ arm, indicator, group })}`,
  story: (run: string, search: string) => `/runs/${run}/story?${search}`,
  budget: (run: string, arm: string, indicator: string, group: string) =>
    `/runs/${run}/budget${query({ arm, indicator, group })}`,
  ledger: (run: string, arm: string) => `/runs/${run}/ledger${query({ arm })}`,
  physical: (run: string, arm: string) => `/runs/${run}/physical-accounts${query({ arm })}`,
  fit: (run: string) => `/runs/${run}/fit`,
  events: (run: string) => `${ROOT}/runs/${run}/events`,
}

export const api = {
  catalogue: () => json<Catalogue>('/catalogue'),
  scenarios: () => json<ScenarioCard[]>('/scenarios'),
  scenario: (id: string) => json<{ yaml: string; scenario: Scenario }>(`/scenarios/${encodeURIComponent(id)}`),
  validate: (body: Body, signal?: AbortSignal) =>
    json<Validation>('/scenarios:validate', sending(body, 'application/json', signal)),
  yamlOf: (body: Body) => text('/scenarios:validate', sending(body, 'application/yaml')),
  start: (body: Body) => json<Run>('/runs', sending(body, 'application/json')),
  runs: () => json<Run[]>('/runs'),
  run: (id: string, signal?: AbortSignal) => json<Run>(`/runs/${id}`, { signal: signal ?? null }),
  runYaml: (id: string) => text(`/runs/${id}/scenario`, { headers: { Accept: 'application/yaml' } }),
  cancel: (id: string) => text(`/runs/${id}`, { method: 'DELETE' }),
  summary: (run: string, indicator: string, group: string) => json<Summary>(path.summary(run, indicator, group)),
  comparison: (run: string, arm: string, indicator: string, group: string) =>
    json<Comparison>(path.comparison(run, arm, indicator, group)),
  byGroup: (run: string, arm: string, indicator: string) =>
    json<GroupComparison>(path.byGroup(run, arm, indicator)),
  localities: (run: string, arm: string, indicator: string) =>
    json<LocalComparison>(path.localities(run, arm, indicator)),
  transitions: (run: string, arm: string) => json<Transitions>(path.transitions(run, arm)),
  why: (address: string) => why(address),
  askWhy: (address: string) => why(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }),
  story: (address: string) => json<Told>(address),
  budget: (address: string) => json<Budget>(address),
  evidence: () => json<Evidence>('/evidence'),
  account: (address: string) => json<Account>(address),
  fit: (run: string) => json<FitCell[]>(path.fit(run)),
  csv: (address: string) => text(address, { headers: { Accept: 'text/csv' } }),
}
