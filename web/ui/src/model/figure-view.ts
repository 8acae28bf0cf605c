import type { Change, Figure, Look } from '../api/look'
import type { Catalogue } from '../api/types'
import { t } from '../strings'
import { named } from '../strings/named'
import { finding, level, number, percent } from './format'
import { MOST_REPLICATIONS, settlingWords } from './settling'
import { saidOf } from './verdict'

/** A number of an alternative in words: how much, in which range, how it differs, and how surely. */
export interface FigureView {
  readonly key: string
  readonly title: string
  readonly says: string
  readonly value: string
  readonly range: string
  readonly change: string
  readonly evidence: string
  readonly sign: string
  readonly verdict: string
}

/** How good an answer is: among few residents no difference may be one among more, and what comes yet need not be wished for. */
type Stage = Pick<Look, 'isQuick' | 'isLast'> & { /** As many replications as a run may have. */ readonly most?: number }

export function figureView(figure: Figure, arm: string, catalogue: Catalogue, stage: Stage): FigureView {
  const { indicator, group, unit } = figure
  const known = catalogue.indicators.find(({ id }) => id === indicator)
  const there = figure.levels.find(({ arm: id }) => id === arm) ?? figure.levels[0]
  const change = figure.changes.find(({ arm: id }) => id === arm)
  return {
    key: `${indicator}:${group}`,
    title: titleAmong(known?.title ?? indicator, group, catalogue),
    says: known?.says ?? '',
    value: level(there?.median, unit),
    range: t.whatIf.futures(level(there?.low, unit), level(there?.high, unit)),
    ...changeOf(change, there?.median, figure, stage),
  }
}

/** What is measured, and in whom if not in everybody. */
export function titleAmong(title: string, group: string, catalogue: Catalogue): string {
  return group === 'all' ? title : t.whatIf.among(title, named(`group.${group}`, groupTitle(group, catalogue)))
}

export function groupTitle(group: string, catalogue: Pick<Catalogue, 'groups'>): string {
  return catalogue.groups.find(({ id }) => id === group)?.title ?? group
}

function changeOf(
  change: Change | undefined, there: number | null | undefined, { unit }: Figure, stage: Stage,
): Pick<FigureView, 'change' | 'evidence' | 'sign' | 'verdict'> {
  if (change === undefined) return { change: '', evidence: '', sign: '', verdict: '' }
  if (change.isIdentical && stage.isQuick) return { change: '', evidence: t.whatIf.tooFew.residents, sign: '…', verdict: t.whatIf.tooFew.yet }
  if (change.isIdentical) return { change: t.whatIf.noChange, evidence: '', sign: '', verdict: '' }
  const { difference, interval } = finding(change.estimate, change.low, change.high, unit)
  return {
    change: difference,
    evidence: [t.whatIf.interval(percent(change.level), interval), settling(change, stage)].filter(part => part !== '').join('; '),
    ...saidOf(change.verdict, change.estimate, there, unit),
  }
}

/** What it takes to know the sign, where it is not known yet. */
function settling({ verdict, morePairs, pairs }: Change, { isQuick, isLast, most = MOST_REPLICATIONS }: Stage): string {
  if (pairs < 2) return t.headline.onePair
  if (!isLast || isQuick || verdict !== 'indistinguishable' || morePairs === null) return ''
  return settlingWords(pairs, morePairs, most)
}

/** How often an alternative is better, in so many of a hundred futures. */
export function futuresBetter(share: number | null | undefined): string {
  return share === null || share === undefined ? t.units.unknown : t.table.futuresValue(number(Math.round(share * 100)))
}
