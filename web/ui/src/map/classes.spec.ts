import { describe, expect, it } from 'vitest'
import { differenceClass, differenceStep, levelClass } from './classes'
import { triangle } from './map-view'

describe('the classes', () => {
  it('part shares at every fifth', () => {
    expect([0, 0.19, 0.2, 0.5, 0.8, 1].map(levelClass)).toEqual([0, 0, 1, 2, 4, 4])
  })

  it('turn differences to better and worse', () => {
    expect([-0.2, -0.05, 0, 0.019, 0.02, 0.06].map(value => differenceClass(value, 0.02, 'higher'))).toEqual([-2, -1, 0, 0, 1, 2])
    expect(differenceClass(-0.05, 0.02, 'lower')).toBe(1)
    expect(differenceClass(0.05, 0.02, 'lower')).toBe(-1)
  })

  it('are as fine as the largest difference allows', () => {
    expect([0, 0.02, 0.05, 0.1, 0.5, 1].map(differenceStep)).toEqual([0.005, 0.005, 0.01, 0.02, 0.1, 0.1])
  })

  it('can be told by shape alone', () => {
    expect(triangle(0, 10)).toBe('')
    expect(triangle(1, 10)).toMatch(/^M0,-13/)
    expect(triangle(-1, 10)).toMatch(/^M0,13/)
  })
})
