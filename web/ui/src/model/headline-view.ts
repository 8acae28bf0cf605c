import type { Catalogue, Headline, Indicator, Unit, Verdict } from '../api/types'
import { t } from '../strings'
import { groupTitle } from './figure-view'
import { amount, counted, finding, level as levelOf, percent } from './format'
import { monthName } from './months'
import { MOST_REPLICATIONS, settlingWords } from './settling'

/** A finding in the words of the page: what it says, and how surely. */
export interface HeadlineView {
  readonly sentence: string
  readonly evidence: string
  readonly verdict: Verdict
}

/** What the words for indicators and groups are taken from. */
export type Known = Pick<Catalogue, 'indicators' | 'groups'>

/**
 * An indicator that this version does not know is spoken of as the server does.
 *
 * @param most replications that a run may have
 */
export function headlineView(headline: Headline, known: Known, most = MOST_REPLICATIONS): HeadlineView {
  const { verdict } = headline
  const indicator = known.indicators.find(({ id }) => id === headline.indicator)
  const per = known.indicators.find(({ id }) => id === headline.per)
  if (indicator === undefined || (headline.per !== '' && per === undefined)) {
    return { sentence: headline.sentence, evidence: '', verdict }
  }
  const sentence = isShortfall(headline) ? shortfallOf(headline)
    : per === undefined ? changeOf(headline, indicator, known) : costOf(headline, indicator, per, known)
  return { sentence, evidence: evidenceOf(headline, indicator.unit, most), verdict }
}

/** Whether it says what an arm could not spend, or could not pay. */
export function isShortfall({ kind }: Headline): boolean {
  return kind === 'unspent' || kind === 'unfunded'
}

function shortfallOf(headline: Headline): string {
  const { kind, month, estimate } = headline
  return t.headline[kind === 'unspent' ? 'unspent' : 'unfunded'](armOf(headline), amount(estimate ?? 0, 'usd'), monthName(month))
}

/** Both in one line, for lists. */
export function headlineLine(headline: Headline, known: Known): string {
  const { sentence, evidence } = headlineView(headline, known)
  return evidence === '' ? sentence : `${sentence} ${evidence}.`
}

function changeOf(headline: Headline, { title, unit }: Indicator, known: Known): string {
  const { kind, month, estimate, low, high } = headline
  const what = among(t.inSentence(title), headline.group, known)
  const say = kind === 'raises' || kind === 'lowers' ? undefined : t.headline[kind === 'identical' || kind === 'untold' ? kind : 'undecided']
  if (say !== undefined) return say(armOf(headline), what, monthName(month))
  return t.headline[kind === 'lowers' ? 'lowers' : 'raises'](armOf(headline), what, finding(estimate, low, high, unit).size, monthName(month))
}

function costOf(headline: Headline, { title, unit }: Indicator, per: Indicator, known: Known): string {
  const { kind, month, estimate } = headline
  const forms = per.better === 'lower' ? t.headline.removed : t.headline.added
  const one = t.headline.each[per.id] ?? forms[per.unit === 'share' ? 'point' : 'one'](t.inSentence(per.title))
  const each = among(one, headline.group, known)
  const what = t.inSentence(title)
  if (kind === 'gain_undecided' || kind === 'no_gain') return t.headline[kind](armOf(headline), what, each, monthName(month))
  return t.headline[kind === 'saves' ? 'saves' : 'costs'](armOf(headline), amount(estimate ?? 0, unit), what, each, monthName(month))
}

function armOf({ arm, armTitle }: Headline): string {
  return armTitle === '' ? arm : armTitle
}

function among(what: string, group: string, known: Known): string {
  return group === 'all' ? what : t.headline.among(what, t.inSentence(groupTitle(group, known)))
}

function evidenceOf({ kind, per, level, low, high, pairs, morePairs, estimate }: Headline, unit: Unit, most: number): string {
  const parts = []
  if (kind !== 'identical' && low !== null && high !== null) {
    const range = per === '' && kind !== 'unspent' && kind !== 'unfunded' ? finding(estimate, low, high, unit).interval : t.range(levelOf(low, unit), levelOf(high, unit))
    parts.push(t.headline.interval(percent(level), range))
  }
  parts.push(counted(kind === 'unspent' || kind === 'unfunded' ? 'replications' : 'pairs', pairs))
  if (pairs < 2 && kind !== 'untold') parts.push(t.headline.onePair)
  if (morePairs !== null) parts.push(settlingWords(pairs, morePairs, most))
  return `(${parts.join('; ')})`
}
