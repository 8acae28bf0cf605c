/** Where in the application the reader is; the address after "#" says it, so that a link reopens exactly this. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'scenario'; readonly from: 'library' | 'country' | 'run' | 'file'; readonly id: string }
  | { readonly page: 'run'; readonly id: string; readonly choice: Choice }
  | { readonly page: 'place'; readonly id: string; readonly locality: string; readonly arm: string }
  | { readonly page: 'runs' }
  | { readonly page: 'reference' }
  | { readonly page: 'lab'; readonly name: string }
  | { readonly page: 'sandbox'; readonly id: string; readonly decision: string }
  | { readonly page: 'lessons' }
  | { readonly page: 'lesson'; readonly id: string; readonly place: LessonPlace }
  | { readonly page: 'missing' }

/** The number of a step, from 1, or the whole lesson on paper. */
export type LessonPlace = number | 'print'

/** What of a run is being looked at; empty means the first of each. */
export interface Choice {
  readonly indicator: string
  readonly group: string
  readonly arm: string
  /** Whose story is told, as {@link wishText} says it. */
  readonly story: string
  /** What of the map is looked at, as {@link mapText} says it. */
  readonly map: string
}

export const NO_CHOICE: Choice = { indicator: '', group: '', arm: '', story: '', map: '' }

export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?')
  const [first = '', second = '', third = '', fourth = ''] = path.split('/').map(decoded)
  if (first === '') return { page: 'home' }
  if (first === 'runs' && second === '') return { page: 'runs' }
  if (first === 'reference') return { page: 'reference' }
  if (first === 'lab') return { page: 'lab', name: second }
  if (first === 'sandbox' && second !== '') return { page: 'sandbox', id: second, decision: new URLSearchParams(search).get('decision') ?? '' }
  if (first === 'lessons' && second === '') return { page: 'lessons' }
  if (first === 'lesson' && second !== '') return { page: 'lesson', id: second, place: third === 'print' ? 'print' : Number(third || 1) }
  if (first === 'new' && second !== '') return { page: 'scenario', from: 'country', id: second }
  if (first === 'file') return { page: 'scenario', from: 'file', id: '' }
  if (first === 'scenario' && second !== '') return { page: 'scenario', from: 'library', id: second }
  if (first === 'run' && third === 'place' && fourth !== '')
    return { page: 'place', id: second, locality: fourth, arm: new URLSearchParams(search).get('arm') ?? '' }
  if (first === 'run' && second !== '') return runRoute(second, third, new URLSearchParams(search))
  return { page: 'missing' }
}

function runRoute(id: string, tail: string, search: URLSearchParams): Route {
  if (tail === 'edit') return { page: 'scenario', from: 'run', id }
  const choice = {
    indicator: search.get('indicator') ?? '',
    group: search.get('group') ?? '',
    arm: search.get('arm') ?? '',
    story: search.get('story') ?? '',
    map: search.get('map') ?? '',
  }
  return { page: 'run', id, choice }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export const link = {
  home: '#/',
  runs: '#/runs',
  reference: '#/reference',
  file: '#/file',
  lab: '#/lab',
  lessons: '#/lessons',
  lesson: (id: string, step: number) => `#/lesson/${encodeURIComponent(id)}/${step}`,
  handout: (id: string) => `#/lesson/${encodeURIComponent(id)}/print`,
  sandboxOf: (name: string) => `#/lab/${encodeURIComponent(name)}`,
  sandbox: (id: string, decision = '') => `#/sandbox/${id}${decision === '' ? '' : `?decision=${decision}`}`,
  scenario: (id: string) => `#/scenario/${encodeURIComponent(id)}`,
  country: (iso3: string) => `#/new/${encodeURIComponent(iso3)}`,
  edit: (run: string) => `#/run/${encodeURIComponent(run)}/edit`,
  place: (run: string, locality: string, arm: string) =>
    `#/run/${encodeURIComponent(run)}/place/${encodeURIComponent(locality)}?${new URLSearchParams({ arm }).toString()}`,
  run: (id: string, choice: Partial<Choice> = {}) => {
    const given = Object.entries(choice).filter(([, value]) => value !== '')
    const search = given.length === 0 ? '' : `?${new URLSearchParams(given as [string, string][]).toString()}`
    return `#/run/${encodeURIComponent(id)}${search}`
  },
}
