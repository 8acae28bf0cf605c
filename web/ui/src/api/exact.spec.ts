import { describe, expect, it } from 'vitest'
import { parseExactly, sayExactly } from './exact'

describe('JSON with all its digits', () => {
  it('comes back as it was, whatever the whole number', () => {
    const seeds = ['0', '-1', '9007199254740991', '9007199254740993', '-9007199254740993', '9223372036854775807', '-9223372036854775808']
    for (const seed of seeds) {
      const text = `{"seed":${seed},"share":0.12345678901234567,"title":"Seed 9007199254740993, \\"quoted\\""}`
      const read = parseExactly<{ seed: number | bigint; title: string }>(text)
      expect(String(read.seed)).toBe(seed)
      expect(read.title).toBe('Seed 9007199254740993, "quoted"')
      expect(sayExactly(read)).toContain(`"seed":${seed},`)
    }
  })

  it('leaves everything else to JSON', () => {
    const value = { a: [1, 2.5, -3e-7, 1e300, null, true, 'x: 12345678901234567890'], b: {}, c: 12345678901234.567 }
    expect(parseExactly(JSON.stringify(value))).toEqual(value)
    expect(sayExactly(value)).toBe(JSON.stringify(value))
  })
})
