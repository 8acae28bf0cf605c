/** Where in the application the reader is; the address after "#" says it, so that a link reopens exactly this. */
export type Route =
  | { readonly page: 'home' }
  | ScenarioRoute
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

/** A scenario: what happens if, with sliders, or all its settings as a form. What was changed stands in `search`. */
export interface ScenarioRoute {
  readonly page: 'scenario'
  readonly from: 'library' | 'country' | 'run' | 'file'
  readonly id: string
  readonly isForm: boolean
  readonly search: string
}

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
  const bare = hash.replace(/^#?\/?/, '')
  const at = bare.indexOf('?')
  const [path, search] = at < 0 ? [bare, ''] : [bare.slice(0, at), bare.slice(at + 1)]
  const [first = '', second = '', third = '', fourth = ''] = path.split('/').map(decoded)
  if (first === '') return { page: 'home' }
  if (first === 'runs' && second === '') return { page: 'runs' }
  if (first === 'reference') return { page: 'reference' }
  if (first === 'lab') return { page: 'lab', name: second }
  if (first === 'sandbox' && second !== '') return { page: 'sandbox', id: second, decision: new URLSearchParams(search).get('decision') ?? '' }
  if (first === 'lessons' && second === '') return { page: 'lessons' }
  if (first === 'lesson' && second !== '') return { page: 'lesson', id: second, place: third === 'print' ? 'print' : Number(third || 1) }
  const scenario = (from: ScenarioRoute['from'], id: string, tail: string): Route =>
    ({ page: 'scenario', from, id, isForm: tail === SETTINGS, search })
  if (first === 'new' && second !== '') return scenario('country', second, third)
  if (first === 'file') return scenario('file', '', second)
  if (first === 'scenario' && second !== '') return scenario('library', second, third)
  if (first === 'run' && second !== '' && third === 'edit') return scenario('run', second, fourth)
  if (first === 'run' && third === 'place' && fourth !== '')
    return { page: 'place', id: second, locality: fourth, arm: new URLSearchParams(search).get('arm') ?? '' }
  if (first === 'run' && second !== '') return runRoute(second, new URLSearchParams(search))
  return { page: 'missing' }
}

function runRoute(id: string, search: URLSearchParams): Route {
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

const SETTINGS = 'settings'

/** Where a scenario is, without what was changed: its page of sliders, or its form. */
function placeOf({ from, id }: ScenarioRoute, isForm: boolean): string {
  const name = encodeURIComponent(id)
  const place = { library: `#/scenario/${name}`, country: `#/new/${name}`, run: `#/run/${name}/edit`, file: '#/file' }[from]
  return isForm ? `${place}/${SETTINGS}` : place
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
  /** The same scenario, changes and view, on the other of its two pages or this one. */
  state: (route: ScenarioRoute, isForm: boolean, search: string) => `${placeOf(route, isForm)}${search === '' ? '' : `?${search}`}`,
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
