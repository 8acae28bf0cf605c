import type { Indicator } from '../api/types'
import type { Attribution, Difference, LeverShare } from '../api/why'
import { t } from '../strings'
import { named } from '../strings/named'
import { difference, finding, people } from './format'
import { monthName } from './months'

/** A lever's contribution as a bar that begins where the last one ended; places run from 0 to 100. */
export interface WhyRow {
  readonly title: string
  readonly contribution: string
  readonly interval: string
  readonly alone: string
  readonly without: string
  readonly from: number
  readonly width: number
  readonly gains: boolean
  readonly low: number
  readonly high: number
}

export interface WhyLever {
  readonly title: string
  readonly chain: string
  readonly notes: readonly string[]
}

export interface WhyView {
  readonly rows: readonly WhyRow[]
  readonly zero: number
  readonly interactions: readonly { readonly title: string; readonly difference: string; readonly interval: string }[]
  readonly levers: readonly WhyLever[]
  readonly sampled: string
}

export function whyView(why: Attribution, indicators: readonly Indicator[]): WhyView {
  const unit = why.indicator.unit
  const parts = [...why.levers.map(({ title, contribution }) => ({ title, of: contribution })), { title: t.why.together, of: why.total }]
  let reached = 0
  const bars = parts.map(({ title, of }, index) => {
    const from = index === why.levers.length ? 0 : reached
    reached = from + of.estimate
    return { title, of, from, to: reached }
  })
  const ends = bars.flatMap(({ of, from, to }) => [from, to, from + (of.interval.low ?? of.estimate), from + (of.interval.high ?? of.estimate), 0])
  const least = Math.min(...ends)
  const span = Math.max(...ends) - least
  const place = (value: number) => (span > 0 ? 2 + (96 * (value - least)) / span : 50)
  return {
    rows: bars.map(({ title, of, from, to }, index) => ({
      title,
      contribution: finding(of.estimate, of.interval.low, of.interval.high, unit).difference,
      interval: finding(of.estimate, of.interval.low, of.interval.high, unit).interval,
      alone: shown(why.levers[index]?.alone),
      without: shown(why.levers[index]?.last),
      from: place(Math.min(from, to)),
      width: Math.abs(place(to) - place(from)),
      gains: of.estimate >= 0,
      low: place(from + (of.interval.low ?? of.estimate)),
      high: place(from + (of.interval.high ?? of.estimate)),
    })),
    zero: place(0),
    interactions: why.interactions.map(({ one, other, difference: of }) => ({
      title: t.why.pair(one, other),
      ...finding(of.estimate, of.interval.low, of.interval.high, unit),
    })),
    levers: why.levers.map(lever => leverView(lever, indicators)),
    sampled: why.exact ? '' : t.why.sampled(String(why.orders)),
  }

  function shown(of: Difference | undefined): string {
    return of === undefined ? '' : difference(of.estimate, unit)
  }
}

function leverView({ title, chain, reasons, exposure }: LeverShare, indicators: readonly Indicator[]): WhyLever {
  const spec = (id: string) => indicators.find(known => known.id === id)
  const name = (id: string) => spec(id)?.title ?? named(`indicator.${id}`, id)
  const links = chain.filter(({ difference: of }) => of.estimate !== 0).map(({ indicator, difference: of }) =>
    `${name(indicator)} ${finding(of.estimate, of.interval.low, of.interval.high, spec(indicator)?.unit ?? 'share').difference}`)
  const touched = exposure.touched.map(({ indicator, residents, month }) =>
    t.why.touched(name(indicator), people(residents), monthName(month)))
  return {
    title,
    chain: links.join(t.dir === 'rtl' ? ' ← ' : ' → '),
    notes: [
      ...reasons.map(({ kind }) => t.why.reasons[kind]),
      ...(exposure.firstMonth === '' ? [] : [t.why.first(monthName(exposure.firstMonth))]),
      ...(exposure.cameOnline === null || exposure.droppedOut === null
        ? [] : [t.why.online(people(exposure.cameOnline), people(exposure.droppedOut))]),
      ...exposure.reached.map(({ what, firstMonth, number }) => t.why.reached[what](people(number), monthName(firstMonth))),
      ...(touched.length === 0 ? [] : [t.why.atMost(touched.join(', '))]),
    ],
  }
}
