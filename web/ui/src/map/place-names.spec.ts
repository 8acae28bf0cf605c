import { describe, expect, it } from 'vitest'
import type { Spot } from '../api/map'
import { groundOf } from './map-view'
import { placeNames, townOf } from './place-names'

const spot = (name: string, latitude: number, longitude: number, standsFor: number): Spot =>
  ({ id: name, name, region: '', latitude, longitude, urban: false, real: true, residents: 1, standsFor })

function named(spots: Spot[], width = 720) {
  const ground = groundOf(spots, spots.map((_, at) => at), width)
  return { ground, names: placeNames(spots, ground) }
}

describe('names on the map', () => {
  it('are those of the largest, few of them, and none twice', () => {
    const spots = Array.from({ length: 100 }, (_, at) => spot(at < 2 ? 'Twin' : `Place ${at}`, 20 + (at % 10), 80 + Math.floor(at / 10), 1000 - at))
    const { names } = named(spots)
    expect(names.length).toBeGreaterThan(3)
    expect(names.length).toBeLessThanOrEqual(9)
    expect(names.filter(({ name }) => name === 'Twin')).toHaveLength(1)
    expect(Math.max(...names.map(({ at }) => at))).toBeLessThan(30)
    expect(named(spots, 328).names.length).toBeLessThanOrEqual(4)
  })

  it('lie on no circle, on no other name and wholly in the picture', () => {
    const spots = Array.from({ length: 40 }, (_, at) => spot(`A long name ${at}`, 20 + Math.sin(at * 7) * 2, 80 + Math.cos(at * 5) * 2, 1000 + at * 50))
    const { ground, names } = named(spots)
    const boxes = names.map(({ name, x, y }) => ({ left: x, right: x + name.length * 7.2, top: y - 11, bottom: y + 3 }))
    expect(boxes.length).toBeGreaterThan(0)
    boxes.forEach((box, at) => {
      expect(box.left).toBeGreaterThan(0)
      expect(box.right).toBeLessThan(ground.projection.width)
      for (const { x, y, radius } of ground.discs) {
        const away = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
        expect(away).toBeGreaterThanOrEqual(radius - 0.5)
      }
      for (const other of boxes.slice(at + 1)) {
        expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(false)
      }
    })
  })

  it('are those of towns, also where the settlements are made up', () => {
    expect(['Rangpur ward 2', 'Village 62 near Panchagarh', 'Dinājpur'].map(townOf)).toEqual(['Rangpur', 'Panchagarh', 'Dinājpur'])
  })

  it('are none of a place without settlements', () => {
    expect(placeNames([], groundOf([spot('a', 1, 1, 1)], [], 300))).toEqual([])
  })
})
