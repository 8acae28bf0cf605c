import { describe, expect, it } from 'vitest'
import type { Parameter } from '../api/types'
import { sliderOf } from './slider'

const parameter = (changes: Partial<Parameter>): Parameter =>
  ({ name: 'p', type: 'NUMBER', unit: '', min: 0, max: null, standard: 10, choices: [], says: '', ...changes })

describe('a slider', () => {
  it('goes as far as the catalogue does', () => {
    expect(sliderOf(parameter({ type: 'SHARE', max: 1, standard: 0.5 }), 0.2, 0.2)).toEqual({ min: 0, max: 1, step: 0.01 })
    expect(sliderOf(parameter({ max: 50, standard: 3 }), undefined, 3)).toEqual({ min: 0, max: 20, step: 0.2 })
    expect(sliderOf(parameter({ max: 36, standard: 10 }), undefined, 3)).toEqual({ min: 0, max: 36, step: 0.2 })
  })

  it('stays in proportion where the catalogue knows no end, and comes in whole steps for what is whole', () => {
    expect(sliderOf(parameter({ type: 'MONEY', standard: 100_000 }), 72_000, 72_000)).toEqual({ min: 0, max: 500_000, step: 2_000 })
    expect(sliderOf(parameter({ type: 'INTEGER', max: 100_000, standard: 6 }), 12, 12)).toEqual({ min: 0, max: 50, step: 1 })
  })

  it('holds what was typed beyond its end, and moves under no thumb that stays within', () => {
    expect(sliderOf(parameter({ standard: 10 }), 10, 900)?.max).toBe(1_000)
    for (let now = 0; now <= 40; now++) expect(sliderOf(parameter({ standard: 10 }), 10, now)?.max).toBe(50)
  })

  it('stands where its number says', () => {
    expect(sliderOf(parameter({ standard: 200 }), 40, 90)).toMatchObject({ max: 1_000, step: 10 })
    expect(sliderOf(parameter({ standard: 200 }), 40, 93)).toMatchObject({ step: 1 })
    expect(sliderOf(parameter({ type: 'INTEGER', standard: 200 }), 40, 7)).toMatchObject({ step: 1 })
  })

  it('is there for numbers only', () => {
    expect(sliderOf(parameter({ type: 'FLAG', standard: true }), true, true)).toBeUndefined()
    expect(sliderOf(parameter({ type: 'CHOICE', standard: 'a' }), 'a', 'a')).toBeUndefined()
  })

  it('has room even where everything is zero', () => {
    expect(sliderOf(parameter({ standard: 0 }), 0, 0)).toEqual({ min: 0, max: 100, step: 1 })
  })
})
