import type { Bar, LogLine, Report } from '../api/lab'
import type { Catalogue, Unit } from '../api/types'
import { t } from '../strings'
import { choiceLabel } from '../strings/named'
import { amount, counted, difference, level, number, percent } from './format'

/** A line of a sandbox's decision log in the language of the page. */
export interface LogWords {
  readonly what: string
  readonly who: string
  readonly evidence: string
  readonly reason: string
}

type Pair = readonly [evidence: string, reason: string]

/** The log in words; what holds no figures to say it by stays as the server says it. */
export function logWords(report: Report, catalogue: Catalogue): readonly LogWords[] {
  let rule = ''
  return report.log.map(line => {
    rule = line.rule ?? rule
    const [evidence, reason] = pair(line, t.lab.rules[rule] ?? rule, report, catalogue)
    return { what: line.remark ? t.lab.remark : (t.lab.stages[line.to] ?? line.to), who: t.lab.actors[line.actor] ?? line.actor, evidence, reason }
  })
}

function pair(line: LogLine, rule: string, report: Report, catalogue: Catalogue): Pair {
  const [first = 0] = line.figures
  const says = t.lab.says
  const asServed: Pair = [line.evidence, line.reason]
  if (line.breach) return beyond(line.breach, line.remark, catalogue)
  if (line.actor === 'evaluator') return line.figures.length === 0 ? asServed : evaluated(line, report, catalogue)
  switch (line.to) {
    case 'submitted': return [says.application, says.asked]
    case 'screened': return [need(report), says.eligible]
    case 'designed': return [says.plan, says.fixed]
    case 'approved': return readiness(report)
    case 'baseline': return [counted('months', first ?? 0), says.approved]
    case 'live': return began(line)
    case 'follow-up': return [counted('months', first ?? 0), says.over]
    case 'decided': return line.ground === null ? asServed : [t.lab.grounds[line.ground] ?? line.ground, rule]
    case 'scaling': case 'closed': return [rule, says.asDecided]
    case 'scaled': return line.figures.length === 0 ? [rule, says.forAll] : [counted('settlements', first ?? 0), says.allBegun]
    case 'expired': return [says.undecided, says.lapsed]
    default: return asServed
  }
}

function began(line: LogLine): Pair {
  const says = t.lab.says
  if (line.from === 'paused') return [says.well, says.resumed]
  return line.from === 'decided' ? [says.more(counted('months', line.figures[0] ?? 0)), says.asDecided] : [says.measured, says.asPlanned]
}

function need({ readiness }: Report): string {
  const isMet = readiness.some(({ id, met }) => id === 'need' && met)
  return t.chart.column(t.lab.criteria['need'] ?? '', isMet ? t.lab.met : t.lab.unmet)
}

function readiness({ readiness }: Report): Pair {
  const unmet = readiness.filter(({ met }) => !met).map(({ id }) => t.lab.criteria[id] ?? id)
  const met = t.lab.says.criteria(number(readiness.length - unmet.length), number(readiness.length))
  return [met, unmet.length === 0 ? t.lab.says.ready : t.lab.says.exceptions(new Intl.ListFormat(t.locale).format(unmet))]
}

/** What evaluators found: at the end of the test, at a look before it, or against those whom scaling held back. */
function evaluated(line: LogLine, report: Report, catalogue: Catalogue): Pair {
  const unit = unitOf(report.indicator, catalogue)
  const says = t.lab.says
  if (line.to === 'evaluated') {
    const [estimate = null, share = null, low = null, high = null, p = null] = line.figures
    const range = t.lab.range(difference(low, unit), difference(high, unit))
    return [says.found(difference(estimate, unit), percent(share ?? 0), range, plain(p, 3), choiceLabel(report.estimator)), says.asFixed]
  }
  if (line.from === 'scaling') {
    const [held = null, estimate = null, share = null, low = null, high = null] = line.figures
    const range = t.lab.range(difference(low, unit), difference(high, unit))
    return [says.heldBack(plain(held), difference(estimate, unit), percent(share ?? 0), range), heldAgainst(low, high, report.worthwhile, unit)]
  }
  const [look = null, looks = null, estimate = null, z = null, benefit = null, harm = null, worthwhile = null, chance = null] = line.figures
  const bounds = says.bounds(plain(z, 2), plain(benefit, 2), plain(harm === null ? null : -harm, 2))
  const left = says.chance(amount(worthwhile ?? 0, unit), chance === null ? t.units.unknown : percent(chance))
  return [`${says.look(plain(look), plain(looks), difference(estimate, unit))} ${bounds} ${left}`, says.lookEnds[line.remark ? 'live' : line.to] ?? line.reason]
}

function heldAgainst(low: number | null, high: number | null, worthwhile: number, unit: Unit): string {
  const asked = amount(worthwhile, unit)
  if (low !== null && low >= worthwhile) return t.lab.says.surely(asked)
  return high !== null && high < worthwhile ? t.lab.says.surelyLess(asked) : t.lab.says.perhaps(asked)
}

/** A figure beyond the bar of a guardrail, a stage gate or a cap. */
function beyond(bar: Bar, isRemark: boolean, catalogue: Catalogue): Pair {
  const says = t.lab.says
  const size = (value: number) => sized(value, bar, catalogue)
  if (bar.kind === 'cap') {
    return [used(bar, bar.figure), (isRemark ? says.intakeCloses : says.capReached)(used(bar, bar.threshold))]
  }
  const name = named(bar, catalogue)
  if (bar.kind === 'gate') return [says.better(name, size(bar.figure)), says.gate(size(bar.threshold))]
  const evidence = bar.metric === 'spend' ? used(bar, bar.figure) : says.worse(name, size(bar.figure))
  return [evidence, says.guardrail(size(bar.threshold), counted('months', bar.months))]
}

function used({ metric }: Bar, size: number): string {
  if (metric === 'residents') return t.lab.says.served(number(size))
  return metric === 'transactions' ? t.lab.says.procedures(number(size)) : t.lab.says.spent(level(size, 'usd'))
}

function sized(value: number, { metric }: Bar, catalogue: Catalogue): string {
  return metric === 'spend' ? level(value, 'usd') : amount(value, unitOf(metric, catalogue))
}

function named({ metric, group }: Bar, catalogue: Catalogue): string {
  const title = catalogue.indicators.find(({ id }) => id === metric)?.title ?? metric
  return group === 'all' ? title : `${title} (${catalogue.groups.find(({ id }) => id === group)?.title ?? group})`
}

function unitOf(indicator: string, catalogue: Catalogue): Unit {
  return catalogue.indicators.find(({ id }) => id === indicator)?.unit ?? 'ratio'
}

function plain(value: number | null, decimals = 0): string {
  return value === null ? t.units.unknown : number(value, decimals)
}
