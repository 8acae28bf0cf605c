import { describe, expect, it } from 'vitest'
import type { Catalogue, ComponentSpec, Country } from '../api/types'
import { findingTitle } from './finding-title'
import { deliveryFields, detailFields, freshArm, freshComponent, parameterFields, samplingFields, scenarioFor, whomFields } from './scenario-form'

const skills: ComponentSpec = {
  id: 'skills-training', title: 'Skills training', says: 'Courses', heeds: ['where', 'for', 'fidelity'], heedsInPart: [], but: '',
  parameters: [
    { name: 'seatsPerMonth', type: 'INTEGER', unit: 'seats', min: 0, max: 1000, standard: 40, choices: [], says: 'Seats' },
    { name: 'femaleTrainers', type: 'FLAG', unit: '', min: null, max: null, standard: true, choices: [], says: 'Trainers' },
  ],
}
const country: Country = {
  iso3: 'MDV', name: 'Maldives', kind: 'SIDS', population: 5000, baseYear: 2024, regions: [{ name: 'Malé', populationShare: 0.4 }],
}
const catalogue: Catalogue = {
  engineVersion: '1', modelRevision: 'abc123', countries: [country], levers: [skills], shocks: [], sandbox: [], indicators: [], groups: [],
  limits: { residentMonths: 1, bodyBytes: 1, queued: 1 },
}

describe('the form', () => {
  it('has an input for each parameter the catalogue names', () => {
    expect(parameterFields(skills, '/arms/1/levers/0').map(({ pointer, kind }) => [pointer, kind])).toEqual([
      ['/arms/1/levers/0/seatsPerMonth', 'number'], ['/arms/1/levers/0/femaleTrainers', 'flag']])
  })

  it('has none for a component this server does not know', () => {
    expect(parameterFields(undefined, '/shocks/0')).toEqual([])
  })

  it('writes out the defaults of a new lever', () => {
    expect(freshComponent('lever', skills, '2026-01'))
      .toEqual({ lever: 'skills-training', seatsPerMonth: 40, femaleTrainers: true, from: '2026-01' })
  })

  it('names a new alternative as no other is named', () => {
    const arms = [{ id: 'baseline' }, { id: 'alternative-2' }]
    expect(freshArm(arms).id).toBe('alternative-3')
  })

  it('asks for the rule of a lever that adapts, and for nothing of one that does not', () => {
    const keys = (isAdapting: boolean) => deliveryFields('/l', [], isAdapting).map(({ pointer }) => pointer)
    expect(keys(false)).toEqual(['/l/fidelity', '/l/budget', '/l/feedback/indicator'])
    expect(keys(true).slice(3)).toEqual(['/l/feedback/below', '/l/feedback/above', '/l/feedback/months', '/l/feedback/change'])
  })

  it('takes the whole rule out when a lever is to adapt no more', () => {
    expect(deliveryFields('/l', [], true)[2]?.clears).toBe('/l/feedback')
  })

  it('takes the documented parameters until told to take the fitted ones', () => {
    expect(detailFields().map(({ pointer, standard }) => [pointer, standard])).toEqual([['/populations', 1], ['/by', 'region'], ['/fewest', 30]])
    expect(samplingFields().find(({ pointer }) => pointer === '/parameters')).toMatchObject({ kind: 'choice', standard: 'defaults' })
  })

  it('restricts nobody until told to', () => {
    expect(whomFields('/x').map(({ standard }) => standard)).toEqual(['any', 0, 120, 1, false])
  })
})

describe('a first scenario for a country', () => {
  it('has a baseline, one alternative and no more people than live there', () => {
    const scenario = scenarioFor(country, catalogue)
    expect(scenario.arms.map(({ levers }) => levers?.length)).toEqual([0, 1])
    expect(scenario.place?.population).toBe(5000)
    expect(scenario.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  })
})

describe('the place of a finding', () => {
  it('is told in the words of the form', () => {
    const scenario = scenarioFor(country, catalogue)
    const at = (pointer: string) => findingTitle(
      { severity: 'error', line: 1, column: 1, path: 'file', pointer, message: '', hint: null }, scenario)
    expect(at('/arms/1/levers/0/seatsPerMonth')).toBe('Alternative 1, skills training: Seats per month')
    expect(at('/months')).toBe('Months')
    expect(at('/arms/0')).toBe('Baseline')
    expect(at('')).toBe('file')
  })
})
