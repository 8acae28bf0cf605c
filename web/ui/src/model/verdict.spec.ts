import { describe, expect, it } from 'vitest'
import { saidOf } from './verdict'

describe('a verdict', () => {
  it('says what was found', () => {
    expect(saidOf('better', 0.041, 0.4, 'share')).toEqual({ sign: '▲', verdict: 'Better' })
    expect(saidOf('worse', -1_000, 20_000, 'usd')).toEqual({ sign: '▼', verdict: 'Worse' })
    expect(saidOf('indistinguishable', 0.0001, 0.4, 'share')).toEqual({ sign: '○', verdict: 'Not distinguishable' })
    expect(saidOf(null, null, 0.4, 'share').verdict).toBe('–')
  })

  it('does not call out what no level on the page shows', () => {
    expect(saidOf('better', -0.0001, 0.35, 'share')).toEqual({ sign: '△', verdict: 'Barely better' })
    expect(saidOf('worse', 0.00099, 0.35, 'share').verdict).toBe('Barely worse')
    expect(saidOf('worse', 0.001, 0.35, 'share').verdict).toBe('Worse')
    expect(saidOf('neutral', 15, 20_000, 'usd')).toEqual({ sign: '◇', verdict: 'Barely different' })
    expect(saidOf('neutral', 15, 0, 'usd').verdict).toBe('Different')
  })
})
