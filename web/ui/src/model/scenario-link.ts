import { parseExactly, sayExactly } from '../api/exact'
import type { Scenario } from '../api/types'
import { applyChanges, changesBetween, fingerprint, type Change } from './changes'
import { packed, unpacked } from './packed'

/** What of a what-if is looked at; empty means what comes first. */
export interface View {
  readonly indicators: readonly string[]
  readonly group: string
  readonly arm: string
  readonly tab: string
  /** How large a change has to be to be worth having, as it was typed. */
  readonly threshold: string
  /** Whose story is told, and what of the map is looked at, as their own texts say it. */
  readonly story: string
  readonly map: string
}

/** Letters of changes that somebody may care to read, and a code for a phone may hold. */
const MOST_READABLE = 600

export const NO_VIEW: View = { indicators: [], group: '', arm: '', tab: '', threshold: '', story: '', map: '' }

/** Where a link begins: the scenario at its address, whether others find the same there, and the model that computes. */
export interface Origin {
  readonly scenario: Scenario
  readonly isShared: boolean
  readonly model: string
}

/** What opening a link brings about beside the scenario itself. */
export type LinkNotice =
  | { readonly kind: 'broken' }
  | { readonly kind: 'model'; readonly then: string; readonly now: string }
  | { readonly kind: 'base'; readonly kept: readonly Change[]; readonly lost: readonly Change[] }

export interface Opened {
  readonly scenario: Scenario
  readonly view: View
  readonly notices: readonly LinkNotice[]
}

/**
 * The state of a what-if for the address: the model, the seed, what is looked at, and what was changed as JSON pointers
 * with values. Where others cannot find the same scenario at the address, all of it is packed in.
 */
export async function linkSearch({ scenario: base, isShared, model }: Origin, scenario: Scenario, view: View): Promise<string> {
  const changes = changesBetween(base, scenario)
  const looked = viewParts(view)
  if (changes.length === 0 && looked.length === 0) return ''
  const told = isShared ? [`base=${fingerprint(base)}`, ...(await changeParts(changes))] : [`all=${await packed(sayExactly(scenario))}`]
  return [`model=${plain(model)}`, `seed=${String(scenario.seed)}`, ...told, ...looked].join('&')
}

/** Each change to be read, or all packed where they are too many to be. */
async function changeParts(changes: readonly Change[]): Promise<string[]> {
  const told = changes.map(({ pointer, ...rest }) => `${plain(pointer)}=${'value' in rest ? plain(sayExactly(rest.value)) : ''}`)
  return told.join('&').length <= MOST_READABLE ? told : [`changes=${await packed(sayExactly(changes))}`]
}

function viewParts({ indicators, group, ...rest }: View): string[] {
  const parts = { show: indicators.join(','), for: group, ...rest }
  return Object.entries(parts).filter(([, value]) => value !== '').map(([name, value]) => `${name}=${plain(value)}`)
}

/** Percent-encoded, but for what may stand in an address as it is and is easier to read so. */
function plain(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/** What a link says, put on the scenario at its address; a broken one opens that as it is. */
export async function openLink(search: string, origin: Origin): Promise<Opened> {
  const nothing = { scenario: origin.scenario, view: NO_VIEW, notices: [] }
  if (search === '') return nothing
  try {
    const parts = partsOfSearch(search)
    const view = viewOf(parts)
    const all = parts.get('all')
    if (all !== undefined) {
      return { scenario: checked(parseExactly(await unpacked(all))), view, notices: modelNotice(parts, origin) }
    }
    const more = parts.get('changes')
    const packedChanges = more === undefined ? [] : parseExactly<Change[]>(await unpacked(more))
    return { ...changed(parts, packedChanges, origin), view }
  } catch {
    return { ...nothing, notices: [{ kind: 'broken' }] }
  }
}

function changed(parts: Parts, more: readonly Change[], origin: Origin): Omit<Opened, 'view'> {
  const plainly = [...parts].filter(([name]) => name.startsWith('/')).map(([pointer, value]): Change =>
    value === '' ? { pointer } : { pointer, value: parseExactly(value) })
  const changes = [...plainly, ...more]
  const seed = parts.get('seed')
  const withSeed = seed === undefined || changes.some(({ pointer }) => pointer === '/seed') || seed === String(origin.scenario.seed)
    ? changes : [...changes, { pointer: '/seed', value: parseExactly(seed) }]
  const { after, lost } = applyChanges(origin.scenario, withSeed)
  const base = parts.get('base')
  const isOther = (base !== undefined && base !== fingerprint(origin.scenario)) || lost.length > 0
  const kept = withSeed.filter(change => !lost.includes(change))
  return {
    scenario: checked(after),
    notices: [...modelNotice(parts, origin), ...(isOther ? [{ kind: 'base', kept, lost } as const] : [])],
  }
}

function modelNotice(parts: Parts, { model }: Origin): LinkNotice[] {
  const then = parts.get('model')
  return then === undefined || then === model ? [] : [{ kind: 'model', then, now: model }]
}

type Parts = ReadonlyMap<string, string>

function partsOfSearch(search: string): Parts {
  return new Map(search.split('&').filter(part => part !== '').map((part): [string, string] => {
    const at = part.indexOf('=')
    if (at < 0) throw new SyntaxError(part)
    return [decodeURIComponent(part.slice(0, at)), decodeURIComponent(part.slice(at + 1))]
  }))
}

function viewOf(parts: Parts): View {
  const said = (name: string) => parts.get(name) ?? ''
  return {
    indicators: said('show') === '' ? [] : said('show').split(','),
    group: said('for'),
    arm: said('arm'),
    tab: said('tab'),
    threshold: said('threshold'),
    story: said('story'),
    map: said('map'),
  }
}

/** A scenario enough for a page to show it; what else is wrong with it, the server says. */
function checked(value: unknown): Scenario {
  const { arms, country, id } = value as Scenario
  const isWhole = typeof country === 'string' && typeof id === 'string' && Array.isArray(arms) && arms.length > 0
    && arms.every(arm => typeof arm?.id === 'string' && (arm.levers === undefined || Array.isArray(arm.levers)))
  if (!isWhole) throw new SyntaxError('no scenario')
  return value as Scenario
}
