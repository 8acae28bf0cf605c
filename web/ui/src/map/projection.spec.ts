import { describe, expect, it } from 'vitest'
import { boxOf, project, scaleBar } from './projection'

const DHAKA = { latitude: 23.7104, longitude: 90.4074 }
const RANGPUR = { latitude: 25.7466, longitude: 89.2517 }
/** By the haversine formula on a sphere of 6,371 km. */
const KM_APART = 254.7

describe('the projection', () => {
  it('keeps every place inside the picture, north up and east right', () => {
    const { x, y, width, height } = project(boxOf([DHAKA, RANGPUR]), 600)
    for (const { longitude, latitude } of [DHAKA, RANGPUR]) {
      expect(x(longitude)).toBeGreaterThan(0)
      expect(x(longitude)).toBeLessThan(width)
      expect(y(latitude)).toBeGreaterThan(0)
      expect(y(latitude)).toBeLessThan(height)
    }
    expect(y(RANGPUR.latitude)).toBeLessThan(y(DHAKA.latitude))
    expect(x(RANGPUR.longitude)).toBeLessThan(x(DHAKA.longitude))
  })

  it('is true to scale within a hundredth across a country', () => {
    const { x, y, pixelsPerKm } = project(boxOf([DHAKA, RANGPUR]), 600)
    const pixels = Math.hypot(x(DHAKA.longitude) - x(RANGPUR.longitude), y(DHAKA.latitude) - y(RANGPUR.latitude))
    expect(pixels / pixelsPerKm).toBeGreaterThan(KM_APART * 0.99)
    expect(pixels / pixelsPerKm).toBeLessThan(KM_APART * 1.01)
  })

  it('shows one village with its surroundings, also across the equator', () => {
    const fuvahmulah = { latitude: -0.2988, longitude: 73.424 }
    const { x, y, width, height } = project(boxOf([fuvahmulah]), 320)
    expect(x(fuvahmulah.longitude)).toBeCloseTo(width / 2)
    expect(y(fuvahmulah.latitude)).toBeCloseTo(height / 2)
  })

  it('has a bar of a round number of kilometres that fits', () => {
    const projection = project(boxOf([DHAKA, RANGPUR]), 600)
    const { km, pixels } = scaleBar(projection, 150)
    expect(pixels).toBeLessThanOrEqual(150)
    expect(pixels).toBeGreaterThan(150 / 2.6)
    expect(pixels).toBeCloseTo(km * projection.pixelsPerKm)
    expect(String(km)).toMatch(/^[125]0*$/)
  })
})
