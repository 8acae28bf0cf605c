import { describe, expect, it } from 'vitest'
import type { Figure } from '../api/look'
import type { Catalogue, Json, Scenario } from '../api/types'
import { isIdentical, reasonsForNone } from './no-difference'

const catalogue = {
  levers: [{ id: 'skills', title: 'Skills', says: '', parameters: [{ name: 'seatsPerMonth' }, { name: 'cost' }] }],
} as unknown as Catalogue

function reasons(lever: Record<string, Json>): string[] {
  const arms = [{ id: 'baseline' }, { id: 'a', levers: [{ lever: 'skills', seatsPerMonth: 5, cost: 2, from: '2026-07', ...lever }] }]
  const scenario = { start: '2026-01', months: 12, place: { region: 'North' }, arms } as unknown as Scenario
  return reasonsForNone(scenario, scenario.arms[1]!, catalogue)
}

describe('no difference', () => {
  it('is explained by the first reason there is', () => {
    expect(reasons({ strength: 0 })[0]).toContain('strength')
    expect(reasons({ from: '2027-01' })[0]).toContain('after the end')
    expect(reasons({ from: '2026-12' })[0]).toContain('nobody')
    expect(reasons({ where: { region: 'South' } })[0]).toContain('region')
    expect(reasons({ seatsPerMonth: 0 })[0]).toContain('seats per month is 0')
    expect(reasonsForNone({} as Scenario, { id: 'a', levers: [] }, catalogue)[0]).toContain('no levers')
  })

  it('is one only if every number is the same in every future', () => {
    const figure = (...isSame: boolean[]) =>
      ({ changes: isSame.map((isIdentical, at) => ({ arm: `arm-${at}`, isIdentical })) }) as unknown as Figure
    expect(isIdentical([figure(true, false), figure(true, true)], 'arm-0')).toBe(true)
    expect(isIdentical([figure(true, false), figure(true, true)], 'arm-1')).toBe(false)
    expect(isIdentical([], 'arm-0')).toBe(false)
  })
})
