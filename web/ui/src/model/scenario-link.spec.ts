import { describe, expect, it } from 'vitest'
import type { Scenario } from '../api/types'
import { applyChanges, changesBetween, isSame } from './changes'
import { linkSearch, NO_VIEW, openLink, type Origin } from './scenario-link'

const base: Scenario = {
  id: 'a-question', title: 'A/B ~ 50 %', question: 'Does it?', country: 'BGD', start: '2026-01', months: 120, seed: 42, replications: 32,
  place: { population: 100_000, region: 'Rangpur' },
  arms: [{ id: 'baseline' }, { id: 'skills', title: 'Skills & more', levers: [{ lever: 'skills-training', seatsPerMonth: 400, from: '2026-07' }] }],
}
const origin: Origin = { scenario: base, isShared: true, model: 'abc123' }
const view = { indicators: ['internet-use', 'public-cost'], group: 'rural-female', arm: 'skills', tab: 'futures', threshold: '−2,5', story: 'rural-female.income-1.anybody.2.0.7', map: 'internet-use~difference~2027-01~Rangpur' }

/** Numbers as a die throws them, the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const WORDS = ['', 'é=&?#/~%"', 'months', 'لوحة', 'a b', '0', '\\']

function anything(throwOf: (sides: number) => number, depth: number): unknown {
  const kind = throwOf(depth > 0 ? 8 : 6)
  if (kind === 0) return throwOf(2) === 0
  if (kind === 1) return null
  if (kind === 2) return throwOf(1000) / 8
  if (kind === 3) return 9007199254740993n + BigInt(throwOf(9))
  if (kind <= 5) return WORDS[throwOf(WORDS.length)]
  if (kind === 6) return Array.from({ length: throwOf(4) }, () => anything(throwOf, depth - 1))
  return Object.fromEntries(Array.from({ length: throwOf(4) }, () => [WORDS[throwOf(WORDS.length)], anything(throwOf, depth - 1)]))
}

describe('a link', () => {
  it('tells only what was changed, so that it can be read', async () => {
    const after = { ...base, arms: [base.arms[0]!, { ...base.arms[1]!, levers: [{ ...base.arms[1]!.levers![0]!, seatsPerMonth: 500 }] }] }
    const search = await linkSearch(origin, after, NO_VIEW)

    expect(search).toMatch(/^model=abc123&seed=42&base=\w+&\/arms\/1\/levers\/0\/seatsPerMonth=500$/)
  })

  it('packs what nobody would read', async () => {
    const after = { ...base, question: 'Long? '.repeat(200) }
    const search = await linkSearch(origin, after, NO_VIEW)

    expect(search.length).toBeLessThan(200)
    expect((await openLink(search, origin)).scenario).toEqual(after)
  })

  it('is empty where nothing was changed or chosen', async () => {
    expect(await linkSearch(origin, base, NO_VIEW)).toBe('')
  })

  it.each([true, false])('opens the very state it was made of, shared base: %s', async isShared => {
    const throwOf = dice(7)
    for (let time = 0; time < 300; time++) {
      const after = { ...base, seed: throwOf(2) === 0 ? 42 : 9007199254740993n, extra: anything(throwOf, 3), arms: [...base.arms.slice(0, 1 + throwOf(2)), { id: 'new', levers: [{ lever: 'x', odd: anything(throwOf, 2) as never }] }] } as Scenario
      const from = { ...origin, isShared }
      const opened = await openLink(await linkSearch(from, after, view), from)
      expect(opened).toEqual({ scenario: after, view, notices: [] })
    }
  })

  it('from before it held thresholds, stories and maps still opens', async () => {
    const { view: then, notices } = await openLink('model=abc123&seed=42&show=internet-use&for=rural&arm=skills&tab=why', origin)

    expect(then).toEqual({ ...NO_VIEW, indicators: ['internet-use'], group: 'rural', arm: 'skills', tab: 'why' })
    expect(notices).toEqual([])
  })

  it('says which model made it, if that was another', async () => {
    const search = await linkSearch(origin, { ...base, seed: 7 }, view)
    const { scenario, notices } = await openLink(search, { ...origin, model: 'def456' })

    expect(scenario.seed).toBe(7)
    expect(notices).toEqual([{ kind: 'model', then: 'abc123', now: 'def456' }])
  })

  it('puts its values on a scenario that has changed since, and says which found no place', async () => {
    const search = await linkSearch(origin, { ...base, months: 60, arms: [base.arms[0]!, { ...base.arms[1]!, title: 'Courses' }] }, NO_VIEW)
    const shorter = { ...base, arms: base.arms.slice(0, 1) }
    const { scenario, notices } = await openLink(search, { ...origin, scenario: shorter })

    expect(scenario.months).toBe(60)
    expect(notices).toEqual([{
      kind: 'base', kept: [{ pointer: '/months', value: 60 }], lost: [{ pointer: '/arms/1/title', value: 'Courses' }],
    }])
  })

  it.each(['all=xyz', '/months=', '/arms=7', 'nothing', '/months=%', '/months={', 'all=', 'seed=x', 'changes=7', 'changes='])('that is broken opens the base: %s', async search => {
    const { scenario, notices } = await openLink(search, origin)
    const isHarmless = search === '/months='
    expect(scenario.arms).toEqual(base.arms)
    if (!isHarmless) expect(notices).toEqual([{ kind: 'broken' }])
  })

  it('survives being cut anywhere', async () => {
    const search = await linkSearch({ ...origin, isShared: false }, { ...base, months: 60 }, view)
    for (let length = 0; length < search.length; length++) {
      const { scenario } = await openLink(search.slice(0, length), origin)
      expect(Array.isArray(scenario.arms)).toBe(true)
    }
  })
})

describe('changes', () => {
  it('lead from anything to anything', () => {
    const throwOf = dice(3)
    for (let time = 0; time < 500; time++) {
      const [before, after] = [{ in: anything(throwOf, 3) }, { in: anything(throwOf, 3) }]
      expect(isSame(applyChanges(before, changesBetween(before, after)).after, after)).toBe(true)
    }
  })
})
