import { describe, expect, it } from 'vitest'
import { mostReplications, settlingWords } from './settling'

describe('the most replications', () => {
  it('are those a run may have', () => {
    const estimate = { residents: 100_000, residentMonths: 1_152_000_000, seconds: 20 }
    expect(mostReplications(estimate, 32, 20_000_000_000)).toBe(555)
    expect(mostReplications({ ...estimate, residentMonths: 32 }, 32, 20_000_000_000)).toBe(10_000)
    expect(mostReplications(null, 32, 1)).toBe(10_000)
  })
})

describe('what would settle the sign', () => {
  it('is said while a run may have so many replications', () => {
    expect(settlingWords(32, 523, 555)).toBe('about 523 more replications would settle the sign')
    expect(settlingWords(32, 524, 555)).toBe('could not be told apart even with the most replications a run may have (555)')
  })
})
