/**
 * Makes the outlines of the countries of the library in src/map/outlines, a few kilobytes each, from Natural Earth 1:10m
 * (public domain, naturalearthdata.com) as the npm package world-atlas 2.0.2 (ISC) carries it. To make them again:
 *
 *   npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3 && node scripts/outlines.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

/** Numeric ISO 3166-1 codes, by which Natural Earth knows them. */
const COUNTRIES = { BGD: '050', ETH: '231', KAZ: '398', KOR: '410', MDV: '462', PHL: '608' }
const MOST_POINTS = 1_200
/** Outlines are whole numbers of hundredths of a degree, about a kilometre. */
const PARTS = 100

const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'))

function ringsAt(topology, weight) {
  const { geometry } = feature(simplify(topology, weight), topology.objects.country)
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat().map(whole).filter(ring => ring.length >= 4)
}

/** In hundredths of a degree, without points that fall on the one before. */
function whole(ring) {
  const points = ring.map(([longitude, latitude]) => [Math.round(longitude * PARTS), Math.round(latitude * PARTS)])
  return points.filter(([x, y], at) => at === 0 || x !== points[at - 1][0] || y !== points[at - 1][1])
}

function rings(code) {
  const country = world.objects.countries.geometries.find(({ id }) => id === code)
  const topology = presimplify({ ...world, objects: { country } })
  for (let weight = 1e-7; ; weight *= 1.3) {
    const found = ringsAt(topology, weight)
    if (found.reduce((sum, ring) => sum + ring.length, 0) <= MOST_POINTS) return found
  }
}

/** The first point, then steps from each to the next: smaller than so many points. */
function steps(ring) {
  return ring.flatMap(([x, y], at) => (at === 0 ? [x, y] : [x - ring[at - 1][0], y - ring[at - 1][1]]))
}

for (const [iso3, code] of Object.entries(COUNTRIES)) {
  const outline = {
    source: 'Natural Earth 1:10m, public domain (naturalearthdata.com), by way of the npm package world-atlas 2.0.2 (ISC); simplified by scripts/outlines.mjs',
    parts: PARTS,
    rings: rings(code).map(steps),
  }
  const file = new URL(`../src/map/outlines/${iso3}.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(outline)}\n`)
  console.log(iso3, outline.rings.length, 'rings')
}
