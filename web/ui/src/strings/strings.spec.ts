import { describe, expect, it } from 'vitest'
import { en } from './en'

function leaves(value: unknown, path = ''): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]]
}

describe('the words of the interface', () => {
  it('are all there', () => {
    for (const [path, leaf] of leaves(en)) {
      const text = typeof leaf === 'function' ? String(leaf('one', 'two', 'three', 'four', 'five')) : leaf
      expect(text, path).toMatch(/\S/)
      expect(text, path).not.toContain('undefined')
    }
  })

  it('say everything they are told', () => {
    const silent = leaves(en).filter(([, leaf]) => {
      if (typeof leaf !== 'function') return false
      const names = ['first-part', 'second-part', 'third-part', 'fourth-part', 'fifth-part'].slice(0, leaf.length)
      const said = String(leaf(...names))
      return !names.every(name => said.includes(name))
    })
    expect(silent.map(([path]) => path)).toEqual([])
  })
})
