import { expect, it } from 'vitest'
import { ofEverybody } from './of-everybody'

const known = { groups: [{ id: 'rural-female', title: 'Rural women', dimension: 'area and sex' }] }

it('says that money is for everybody where the question or what is shown is not', () => {
  const said = 'Counted for everybody, not for “Rural women” alone.'
  expect(ofEverybody('rural-female', 'all', known)).toBe(said)
  expect(ofEverybody('all', 'rural-female', known)).toBe(said)
  expect(ofEverybody('all', 'all', known)).toBe('')
})
