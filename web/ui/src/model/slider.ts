import type { Json, Parameter } from '../api/types'

/** From where to where a slider goes, and in which steps, in the stored unit of its parameter. */
export interface Slider {
  readonly min: number
  readonly max: number
  readonly step: number
}

const STEPS = 100
/** How far beyond what is usual a slider goes where the catalogue allows far more. */
const REACH = 4

/**
 * The slider of a numeric parameter. It ends where the catalogue does, unless that is out of all proportion: then at a
 * round number well beyond the default and what the scenario had. Nothing for what is no number.
 */
export function sliderOf({ type, min, max, standard }: Parameter, base: Json | undefined, now: Json | undefined): Slider | undefined {
  if (type === 'FLAG' || type === 'CHOICE' || type === 'TEXT') return undefined
  const low = min ?? 0
  const known = [standard, base].filter(value => typeof value === 'number')
  const usual = Math.max(0, ...known.map(Math.abs))
  const wanted = Math.max(usual * REACH, typeof now === 'number' ? now : 0)
  const high = typeof max === 'number' && max <= usual * REACH * REACH ? max : Math.min(max ?? Infinity, round(wanted || STEPS))
  const step = stepOf((high - low) / STEPS, type === 'INTEGER', [base, now].filter(value => typeof value === 'number').map(value => value - low))
  return { min: low, max: Math.max(high, low + step), step }
}

/** 1, 2 or 5 times a power of ten, not below. */
function round(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map(times => times * power).find(each => each >= value * (1 - 1e-9)) ?? value
}

/** The largest round step that meets the values there are, so that no thumb stands beside its number. */
function stepOf(most: number, isWhole: boolean, values: readonly number[]): number {
  let step = isWhole ? Math.max(1, roundDown(most)) : roundDown(most)
  for (let tries = 0; tries < 9 && !values.every(value => isMultiple(value, step)) && !(isWhole && step === 1); tries++) {
    step = roundDown(step * 0.6)
  }
  return step
}

function isMultiple(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-6
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return exactly([5, 2, 1].map(times => times * power).find(each => each <= value * (1 + 1e-9)) ?? value)
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
export function exactly(value: number): number {
  return Number(value.toPrecision(12))
}
