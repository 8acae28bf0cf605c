import { describe, expect, it } from 'vitest'
import type { ScenarioArm } from '../api/types'
import { duplicated } from './arm-changes'

describe('a copy of an alternative', () => {
  it('has a title of its own, however often it is copied again', () => {
    const arms: ScenarioArm[] = [{ id: 'skills', title: 'Skills', levers: [] }]
    for (let copy = 0; copy < 3; copy++) arms.push(duplicated(arms, arms.at(-1) as ScenarioArm))

    expect(arms.map(({ title }) => title)).toEqual(['Skills', 'Skills, changed', 'Skills, changed 2', 'Skills, changed 3'])
    expect(new Set(arms.map(({ id }) => id)).size).toBe(4)
  })
})
