import type { Catalogue, ComponentSpec, Country, Indicator, JsonObject, Scenario, ScenarioArm } from '../api/types'
import { t } from '../strings'
import { humanised, named } from '../strings/named'
import { parameterField, type FieldSpec } from './field'
import type { Onset } from './onset'

const f = t.fields

/** A baseline and as many alternatives as have a colour. */
export const MOST_ARMS = 5

/** The inputs of a scenario, made from the catalogue: a new lever needs no line here. */
export function textFields(): FieldSpec[] {
  return [
    { pointer: '/question', label: f.question, kind: 'long' },
    { pointer: '/title', label: f.title, kind: 'text' },
    { pointer: '/expected', label: f.expected, kind: 'long', optional: true },
  ]
}

export function placeFields(country: Country | undefined): FieldSpec[] {
  return [
    { pointer: '/place/region', label: f.region, kind: 'choice', optional: true, standard: '', choices: regionChoices(country, f.nation) },
    { pointer: '/place/population', label: f.population, kind: 'number', min: 1, optional: true },
    { pointer: '/place/urbanShare', label: f.urbanShare, kind: 'share', unit: t.units.percent, min: 0, max: 1, optional: true },
    { pointer: '/place/scale', label: f.scale, kind: 'number', help: f.scaleHelp, optional: true },
    { pointer: '/start', label: f.start, kind: 'month', help: f.month },
    { pointer: '/months', label: f.months, kind: 'number', min: 1 },
    { pointer: '/warmUp', label: f.warmUp, kind: 'number', min: 0, optional: true },
  ]
}

export function samplingFields(): FieldSpec[] {
  return [
    { pointer: '/replications', label: f.replications, kind: 'number', min: 1, help: f.replicationsHelp },
    { pointer: '/seed', label: f.seed, kind: 'number' },
    { pointer: '/parameters', label: f.parameters, kind: 'choice', choices: choicesOf(f.parameterSets), standard: 'defaults', optional: true, help: f.parametersHelp },
  ]
}

/** How finely results are told apart, which a sandbox decides by itself. */
export function detailFields(): FieldSpec[] {
  return [
    { pointer: '/populations', label: f.populations, kind: 'number', min: 1, max: 50, standard: 1, optional: true, help: f.populationsHelp },
    { pointer: '/by', label: f.toldBy, kind: 'choice', choices: choicesOf(f.localities), standard: 'region', optional: true },
    { pointer: '/fewest', label: f.fewest, kind: 'number', min: 1, max: 1_000_000, standard: 30, optional: true, help: f.fewestHelp },
  ]
}

export function parameterFields(spec: ComponentSpec | undefined, pointer: string): FieldSpec[] {
  return (spec?.parameters ?? []).map(parameter => parameterField(parameter, pointer))
}

/** How long and how strongly a lever or shock holds. */
export function scheduleFields(pointer: string, onset: Onset): FieldSpec[] {
  const standard = onset === 'from' ? 0 : 1
  return [
    { pointer: `${pointer}/months`, label: f.lasting, kind: 'number', min: 0, standard, help: f.lastingHelp, optional: true },
    { pointer: `${pointer}/ramp`, label: f.ramp, kind: 'number', min: 0, standard: 0, help: f.rampHelp, optional: true },
    { pointer: `${pointer}/strength`, label: f.strength, kind: 'share', unit: t.units.percent, min: 0, max: 1, standard: 1, help: f.strengthHelp, optional: true },
  ]
}

/** Where a lever or shock holds. */
export function whereFields(pointer: string, country: Country | undefined): FieldSpec[] {
  const optional = true
  return [
    { pointer: `${pointer}/where/rural`, label: f.onlyRural, kind: 'flag', standard: false, optional },
    { pointer: `${pointer}/where/urban`, label: f.onlyUrban, kind: 'flag', standard: false, optional },
    { pointer: `${pointer}/where/region`, label: f.region, kind: 'choice', choices: regionChoices(country, f.anywhere), standard: '', optional },
  ]
}

/** For whom a lever holds; a shock strikes places, not people. */
export function whomFields(pointer: string): FieldSpec[] {
  const optional = true
  return [
    { pointer: `${pointer}/for/sex`, label: f.sex, kind: 'choice', choices: choicesOf(f.sexes), standard: 'any', optional },
    { pointer: `${pointer}/for/minAge`, label: f.minAge, kind: 'number', min: 0, max: 120, standard: 0, optional },
    { pointer: `${pointer}/for/maxAge`, label: f.maxAge, kind: 'number', min: 0, max: 120, standard: 120, optional },
    { pointer: `${pointer}/for/poorest`, label: f.poorest, kind: 'share', unit: t.units.percent, min: 0, max: 1, standard: 1, optional },
    { pointer: `${pointer}/for/disabled`, label: f.disabled, kind: 'flag', standard: false, optional },
  ]
}

/** How much of a lever is delivered, what it may cost, and by which rule its strength adapts to what is measured. */
export function deliveryFields(pointer: string, indicators: readonly Indicator[], isAdapting: boolean): FieldSpec[] {
  const optional = true
  const at = `${pointer}/feedback`
  const choices = [{ value: '', label: f.never }, ...indicators.map(({ id, title }) => ({ value: id, label: title }))]
  const rule: FieldSpec[] = [
    { pointer: `${at}/below`, label: f.below, kind: 'number', help: f.barHelp, optional },
    { pointer: `${at}/above`, label: f.above, kind: 'number', optional },
    { pointer: `${at}/months`, label: f.inARow, kind: 'number', min: 1, standard: 1, optional },
    { pointer: `${at}/change`, label: f.change, kind: 'number', min: -1, max: 1, help: f.changeHelp },
  ]
  return [
    { pointer: `${pointer}/fidelity`, label: f.fidelity, kind: 'share', unit: t.units.percent, min: 0.01, max: 1, standard: 1, help: f.fidelityHelp, optional },
    { pointer: `${pointer}/budget`, label: f.budget, kind: 'number', unit: named('unit.USD', 'USD'), min: 0, help: f.budgetHelp, optional },
    { pointer: `${at}/indicator`, label: f.feedback, kind: 'choice', choices, standard: '', clears: at, optional },
    ...(isAdapting ? rule : []),
  ]
}

/** A component as a scenario first holds it: with every default written out. */
export function freshComponent(kind: 'lever' | 'shock', spec: ComponentSpec, start: string): JsonObject {
  const parameters = Object.fromEntries(spec.parameters.map(({ name, standard }) => [name, standard]))
  return { [kind]: spec.id, ...parameters, [kind === 'lever' ? 'from' : 'at']: start }
}

export function freshArm(arms: readonly ScenarioArm[]): ScenarioArm {
  const taken = arms.map(({ id }) => id)
  let next = arms.length
  while (taken.includes(`alternative-${next}`)) next++
  return { id: `alternative-${next}`, title: t.editor.alternative(next), levers: [] }
}

export function armTitle(arm: ScenarioArm): string {
  return arm.title ? arm.title : humanised(arm.id)
}

/** A first scenario for a country: a small place, so that the first answer comes within seconds. */
export function scenarioFor(country: Country, catalogue: Catalogue): Scenario {
  const arms = [{ id: 'baseline', title: t.editor.baseline, levers: [] }]
  const lever = catalogue.levers[0]
  const alternative = freshArm(arms)
  const start = `${Math.max(country.baseYear, 2026)}-01`
  return {
    schema: 'foreshore/1',
    id: `${country.iso3.toLowerCase()}-question`,
    title: t.editor.blankTitle(country.name),
    question: t.editor.blankQuestion(country.name),
    country: country.iso3,
    place: { population: Math.min(20_000, country.population) },
    start,
    months: 60,
    seed: 1,
    replications: 16,
    arms: [...arms, { ...alternative, levers: lever === undefined ? [] : [freshComponent('lever', lever, start)] }],
  }
}

function choicesOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

function regionChoices(country: Country | undefined, everywhere: string) {
  const regions = (country?.regions ?? []).map(({ name }) => ({ value: name, label: name }))
  return [{ value: '', label: everywhere }, ...regions]
}
