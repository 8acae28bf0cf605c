import { describe, expect, it } from 'vitest'
import { outlineOf, outlinePath, type Outline } from './outline'
import { boxOf, project } from './projection'

const OUTLINES = import.meta.glob<string>('./outlines/*.json', { query: '?raw', import: 'default', eager: true })
const TOWNS = import.meta.glob<string>('../../../../scenarios/library/countries/*-towns.csv', { query: '?raw', import: 'default', eager: true })

const codeOf = (path: string) => (path.split('/').at(-1) ?? '').slice(0, 3).toUpperCase()

function points({ parts, rings }: Outline) {
  return rings.flatMap(ring => {
    let [longitude, latitude] = [0, 0]
    const all = []
    for (let at = 0; at + 1 < ring.length; at += 2) {
      longitude += ring[at] ?? 0
      latitude += ring[at + 1] ?? 0
      all.push({ longitude: longitude / parts, latitude: latitude / parts })
    }
    return all
  })
}

describe('the outlines', () => {
  it('are there for every country of the library, a few kilobytes each, and say where they are from', () => {
    expect(Object.keys(TOWNS).length).toBeGreaterThan(5)
    expect(Object.keys(OUTLINES).map(codeOf).sort()).toEqual(Object.keys(TOWNS).map(codeOf).sort())
    for (const [file, text] of Object.entries(OUTLINES)) {
      expect(text.length, file).toBeLessThan(8_000)
      expect(text, file).toContain('Natural Earth')
    }
  })

  it('surround the towns of their country', async () => {
    for (const [name, text] of Object.entries(TOWNS)) {
      const outline = await outlineOf(codeOf(name))
      if (outline === undefined) throw new Error(name)
      const box = boxOf(points(outline), 0.02)
      const towns = text.trim().split('\n').slice(1, 40).map(line => line.split(',').map(Number))
      for (const [, , latitude = 0, longitude = 0] of towns) {
        expect(longitude, name).toBeGreaterThan(box.west)
        expect(longitude, name).toBeLessThan(box.east)
        expect(latitude, name).toBeGreaterThan(box.south)
        expect(latitude, name).toBeLessThan(box.north)
      }
      expect(outlinePath(outline, project(box, 600))).toMatch(/^M[\d.]+,[\d.]+L.*Z$/)
    }
    expect(await outlineOf('XXX')).toBeUndefined()
  })
})
