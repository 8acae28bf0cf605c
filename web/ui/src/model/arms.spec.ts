import { describe, expect, it } from 'vitest'
import type { Headline, Indicator } from '../api/types'
import { firstIndicator, mainHeadline } from './arms'

const indicators = (...ids: string[]) => ids.map((id) => ({ id }) as Indicator)

describe('what a page shows first', () => {
  it('is who is online, else who goes unserved, else the first that was measured', () => {
    expect(firstIndicator(indicators('affordable-data', 'needs-forgone', 'internet-use'))?.id).toBe('internet-use')
    expect(firstIndicator(indicators('digital-service-use', 'needs-forgone'))?.id).toBe('needs-forgone')
    expect(firstIndicator(indicators('coverage-4g', 'trust'))?.id).toBe('coverage-4g')
    expect(firstIndicator([])).toBeUndefined()
  })

  it('is the same for the sentence of a run', () => {
    const headlines = ['digital-service-use', 'needs-forgone'].map((indicator) => ({ indicator }) as Headline)
    expect(mainHeadline(headlines)?.indicator).toBe('needs-forgone')
    expect(mainHeadline([])).toBeUndefined()
  })
})
