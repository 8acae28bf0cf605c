import { describe, expect, it } from 'vitest'
import type { Figure } from '../api/look'
import { isTooFew, mostReplications, tooFewText } from './too-few'

const same = [{ changes: [{ arm: 'a', isIdentical: true }] }] as unknown as Figure[]

describe('a quick answer that shows no difference', () => {
  it('is no finding', () => {
    expect(isTooFew({ isQuick: true, figures: same }, 'a')).toBe(true)
    expect(isTooFew({ isQuick: false, figures: same }, 'a')).toBe(false)
    expect(isTooFew({ isQuick: true, figures: same }, 'b')).toBe(false)
  })

  it('says when there will be one', () => {
    expect(tooFewText('Sites', { isLast: false }, { seconds: 4 })).toContain('too few residents')
    expect(tooFewText('Sites', { isLast: false }, { seconds: 4 })).toContain('on its way (about 4 s)')
    expect(tooFewText('Sites', { isLast: false }, null)).toContain('The full answer follows.')
    expect(tooFewText('Sites', { isLast: true }, { seconds: 900 })).toContain('too large')
  })
})

describe('the most replications', () => {
  it('are those a run may have', () => {
    const estimate = { residents: 100_000, residentMonths: 1_152_000_000, seconds: 20 }
    expect(mostReplications(estimate, 32, 20_000_000_000)).toBe(555)
    expect(mostReplications({ ...estimate, residentMonths: 32 }, 32, 20_000_000_000)).toBe(10_000)
    expect(mostReplications(null, 32, 1)).toBe(10_000)
  })
})
