import { describe, expect, it } from 'vitest'
import { en } from './en'
import { sayings, silent } from './leaves'

describe('the words of the interface', () => {
  it('are all there', () => {
    for (const [path, text] of sayings(en)) {
      expect(text, path).toMatch(/\S/)
      expect(text, path).not.toContain('undefined')
    }
  })

  it('say everything they are told', () => {
    expect(silent(en).map(([path]) => path)).toEqual([])
  })
})
