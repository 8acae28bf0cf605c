import { describe, expect, it } from 'vitest'
import type { Figure } from '../api/look'
import { isTooFew, tooFewText } from './too-few'

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
