import type { Unit, Verdict } from '../api/types'
import { t } from '../strings'
import { counted as say } from '../strings/plural'

const MINUS = '\u2212'
const NARROW = '\u202f'
/** A figure with its sign and a unit in Latin script: all up to the first word written from right to left. */
const FIGURE = /[^\p{Script=Arabic}]*[^\p{Script=Arabic}\s]/u

const formats = new Map<number, Intl.NumberFormat>()

/** A number with a fixed count of decimals, a true minus sign and the language's own separators. */
export function number(value: number, decimals = 0): string {
  let format = formats.get(decimals)
  if (format === undefined) {
    format = new Intl.NumberFormat(t.locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    formats.set(decimals, format)
  }
  const text = format.format(Math.abs(value))
  const isZero = !/[1-9]/.test(text)
  return value < 0 && !isZero ? MINUS + text : text
}

/** A mean of things that come whole: one decimal, unless there is nothing behind the point. */
export function mean(value: number): string {
  return number(value, Number.isInteger(value) ? 0 : 1)
}

/** A level of an indicator with its unit: "38.4 %", "USD 1.2 m". */
export function level(value: number | null | undefined, unit: Unit): string {
  return value === null || value === undefined || !Number.isFinite(value) ? t.units.unknown : directed(levelText(value, unit))
}

function levelText(value: number, unit: Unit): string {
  switch (unit) {
    case 'share': return `${number(value * 100, decimalsOf(value * 100))}${NARROW}${t.units.percent}`
    case 'usd': return withMinusFirst(value, `${t.units.usd} ${magnitude(Math.abs(value))}`)
    case 'count':
    case 'events': return withMinusFirst(value, magnitude(Math.abs(value)))
    case 'mbps': return `${number(value, 1)} ${t.units.mbps}`
    case 'hours': return `${number(value, 2)} ${t.units.hour}`
    case 'kwh': return withMinusFirst(value, `${magnitude(Math.abs(value))} ${t.units.kwh}`)
    case 'kg': return withMinusFirst(value, `${magnitude(Math.abs(value))} ${t.units.kg}`)
    case 'per_thousand': return `${number(value, 1)} ${t.units.perThousand}`
    case 'ratio': return number(value, 3)
  }
}

/** A difference with its sign: "+4.1 points", "−USD 1.2 m"; exactly nothing carries no sign. */
export function difference(value: number | null | undefined, unit: Unit, decimals?: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return t.units.unknown
  const text = amountText(value, unit, decimals)
  return directed(signOf(value, text) + text)
}

/** The size of a difference, for a sentence whose verb says the direction. */
export function amount(value: number, unit: Unit, decimals?: number): string {
  return directed(amountText(value, unit, decimals))
}

function amountText(value: number, unit: Unit, decimals?: number): string {
  const size = Math.abs(value)
  return unit === 'share' ? `${number(size * 100, decimals ?? decimalsOf(size * 100))} ${t.units.points}` : levelText(size, unit)
}

/** A difference and its interval, to the same number of decimals; the unit of the interval is said once at most. */
export function finding(
  middle: number | null | undefined, low: number | null | undefined, high: number | null | undefined, unit: Unit,
): { readonly difference: string; readonly interval: string; readonly size: string } {
  const half = (((high ?? 0) - (low ?? 0)) / 2) * 100
  const decimals = Math.max(...[middle, low, high].map(value => decimalsOf((value ?? 0) * 100)), decimalsOf(half))
  const [from, to] = [low, high].map(end => difference(end, unit, decimals).replace(` ${t.units.points}`, ''))
  const isKnown = low !== null && low !== undefined && high !== null && high !== undefined
  return {
    difference: difference(middle, unit, decimals),
    size: amount(middle ?? 0, unit, decimals),
    interval: isKnown ? t.range(from ?? '', to ?? '') : t.units.unknown,
  }
}

/** A level without its unit, for the axis whose title says it; all ticks are said in the measure of the largest. */
export function tick(value: number, unit: Unit, step: number, most: number): string {
  const [divisor, name] = unit === 'share' ? [0.01, ''] : measureOf(most)
  const decimals = Math.min(4, Math.max(0, Math.ceil(-Math.log10(step / divisor) - 1e-9)))
  return directed(`${number(value / divisor, decimals)}${name === '' ? '' : ` ${name}`}`)
}

function measureOf(size: number): [number, string] {
  if (size >= 1e9) return [1e9, t.units.billion]
  return size >= 1e6 ? [1e6, t.units.million] : [1, '']
}

export function axisUnit(unit: Unit, isDifference: boolean): string {
  switch (unit) {
    case 'share': return isDifference ? t.units.points : t.units.percent
    case 'usd': return t.units.usd
    case 'mbps': return t.units.mbps
    case 'hours': return t.units.hour
    case 'kwh': return t.units.kwh
    case 'kg': return t.units.kg
    case 'per_thousand': return t.units.perThousand
    default: return ''
  }
}

export function percent(share: number, decimals = 0): string {
  return directed(`${number(share * 100, decimals)}${NARROW}${t.units.percent}`)
}

/** People, who come whole, also as means over replications. */
export function people(value: number): string {
  const whole = Math.round(value)
  return directed(withMinusFirst(whole, magnitude(Math.abs(whole))))
}

/** A count of something in words: "1 pair", "32 pairs". */
export function counted(what: keyof typeof t.counted, count: number): string {
  return say(t.counted[what], count, t.locale)
}

export function duration(seconds: number): string {
  if (seconds < 1) return t.units.underASecond
  if (seconds < 90) return t.units.seconds(number(Math.round(seconds)))
  if (seconds < 5400) return t.units.minutes(number(Math.round(seconds / 60)))
  return t.units.hours(number(seconds / 3600, 1))
}

/** A duration that is a guess. */
export function roughly(seconds: number): string {
  return seconds < 1 ? t.units.underASecond : t.units.about(duration(seconds))
}

export function horizon(months: number): string {
  return months % 12 === 0 ? counted('years', months / 12) : counted('months', months)
}

export function verdict(value: Verdict | null | undefined): string {
  return value === null || value === undefined ? t.units.unknown : t.verdict[value]
}

function magnitude(size: number): string {
  if (size >= 1e9) return `${number(size / 1e9, size >= 1e10 ? 0 : 1)} ${t.units.billion}`
  if (size >= 1e6) return `${number(size / 1e6, size >= 1e8 ? 0 : 1)} ${t.units.million}`
  return number(size, size < 10 && size % 1 !== 0 ? 2 : 0)
}

function decimalsOf(percentage: number): number {
  const size = Math.abs(percentage)
  return size > 0 && size < 0.1 ? 2 : 1
}

function signOf(value: number, text: string): string {
  if (!/[1-9]/.test(text)) return ''
  return value < 0 ? MINUS : '+'
}

function withMinusFirst(value: number, text: string): string {
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text
}

/** Where words run from right to left, a figure still runs from left to right, apart from what stands around it. */
function directed(text: string): string {
  return t.dir === 'ltr' ? text : text.replace(FIGURE, figure => `\u2066${figure}\u2069`)
}
