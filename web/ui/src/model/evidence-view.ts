import type { Catalogue } from '../api/types'
import type { Evidence } from '../api/why'
import { t } from '../strings'
import { finding, number } from './format'

/** An effect, or why there is none to tell; the interval stands below it. */
export interface CoverageCell {
  readonly said: string
  readonly interval: string
}

/** The tables of evidence as cells of text. */
export interface EvidenceView {
  readonly coverage: {
    readonly heads: readonly string[]
    readonly rows: readonly { readonly title: string; readonly cells: readonly CoverageCell[] }[]
  }
  readonly claims: readonly {
    readonly id: string
    readonly pattern: string
    readonly says: string
    readonly figure: string
    readonly source: string
    readonly url: string
    readonly expected: string
    readonly model: string
    readonly outcome: string
    readonly isMet: boolean
  }[]
  readonly met: number
}

export function evidenceView({ coverage, claims }: Evidence, { levers, indicators }: Catalogue): EvidenceView {
  const unitOf = (id: string) => indicators.find(known => known.id === id)?.unit ?? 'share'
  const titleOf = (id: string) => indicators.find(known => known.id === id)?.title ?? id
  return {
    coverage: {
      heads: coverage.domains.map(({ indicator }) => titleOf(indicator)),
      rows: levers.map(({ id, title }) => ({
        title,
        cells: coverage.domains.map(domain => {
          const found = coverage.effects.find(effect => effect.lever === id && effect.domain === domain.id)
          if (found === undefined) return { said: t.reference.notMeasured, interval: '' }
          if (found.reach === 'none') return { said: t.reference.exactlyNone, interval: '' }
          if (found.reach === 'undecided') return { said: t.reference.undecided, interval: '' }
          const said = finding(found.effect, found.low, found.high, unitOf(domain.indicator))
          return { said: said.difference, interval: said.interval }
        }),
      })),
    },
    claims: claims.map(({ min, max, value, low, high, outcome, ...claim }) => ({
      ...claim,
      expected: expected(min, max),
      model: `${plain(value)} (${t.range(plain(low), plain(high))})`,
      outcome: t.reference.outcomes[outcome],
      isMet: outcome === 'met',
    })),
    met: claims.filter(({ outcome }) => outcome === 'met').length,
  }
}

function expected(min: number | null, max: number | null): string {
  if (max === null) return t.fields.atLeast(plain(min))
  return min === null ? t.reference.atMost(plain(max)) : t.fields.range(plain(min), plain(max))
}

function plain(value: number | null): string {
  if (value === null) return t.units.unknown
  return number(Number(value.toPrecision(2)), decimals(value))
}

/** Two digits that count, and no zeros after them. */
function decimals(value: number): number {
  const [, behind = ''] = String(Number(value.toPrecision(2))).split('.')
  return Math.min(6, behind.length)
}
