import { describe, expect, it } from 'vitest'
import type { Indicator } from '../api/types'
import { firstIndicator } from './arms'

const indicators = (...ids: string[]) => ids.map((id) => ({ id }) as Indicator)

describe('what a page shows first', () => {
  it('is what the question is about, else the first that was measured', () => {
    expect(firstIndicator(indicators('coverage-4g', 'trust'), 'trust')?.id).toBe('trust')
    expect(firstIndicator(indicators('coverage-4g', 'trust'), undefined)?.id).toBe('coverage-4g')
    expect(firstIndicator([], 'trust')).toBeUndefined()
  })
})
