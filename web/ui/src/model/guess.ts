import type { Question, Reveal } from '../api/lesson'
import { axisUnit, difference, finding, level, number } from './format'
import { t } from '../strings'

/** What of a number a reader types: shares in per cent or points, everything else as it is. */
const scaleOf = ({ unit }: Question) => (unit === 'share' ? 100 : 1)

/** The unit beside the field; empty where the number has none. */
export function unitOf(question: Question): string {
  return question.unit === 'ratio' ? t.lesson.times : axisUnit(question.unit, question.difference)
}

/** A typed number as the server wants it, or nothing if it is none; a comma is as good as a point. */
export function storedGuess(typed: string, question: Question): string | undefined {
  const text = typed.trim().replace(',', '.').replace('\u2212', '-')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(text)) return undefined
  return String(Number((Number(text) / scaleOf(question)).toPrecision(12)))
}

/** A stored number as it is typed. */
export function typedGuess(stored: string, question: Question): string {
  return stored === '' ? '' : String(Number((Number(stored) * scaleOf(question)).toPrecision(12)))
}

/** A number of the question in words. */
export function sayNumber(value: number | null, question: Question): string {
  if (question.unit === 'ratio' && value !== null) return t.lesson.timesOf(number(value, value < 10 ? 1 : 0))
  return question.difference ? difference(value, question.unit) : level(value, question.unit)
}

/** The answer and the range in which a guess is right; the range is empty if there is none. */
export function sayAnswer({ value, low, high }: Reveal, question: Question): { answer: string; range: string } {
  if (low === high) return { answer: sayNumber(value, question), range: '' }
  const said = finding(value, low, high, question.unit)
  return question.difference
    ? { answer: said.difference, range: said.interval }
    : { answer: sayNumber(value, question), range: t.range(sayNumber(low, question), sayNumber(high, question)) }
}
