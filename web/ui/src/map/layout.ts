import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force'

/** A circle at a place, or as near to it as its neighbours let it be. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

const LEAST_RADIUS = 2.5
const MOST_RADIUS = 24
/** Part of the picture that circles may fill. */
const FILLED = 0.26
const GAP = 0.8
const ROUNDS = 90

/** Radii whose areas are in proportion to what they stand for; the smallest stay visible. */
export function radii(sizes: readonly number[], area: number): number[] {
  const sum = sizes.reduce((all, size) => all + size, 0)
  const filling = Math.sqrt((FILLED * area) / (Math.PI * Math.max(1, sum)))
  const scale = Math.min(filling, MOST_RADIUS / Math.sqrt(Math.max(1, ...sizes)))
  return sizes.map(size => Math.max(LEAST_RADIUS, scale * Math.sqrt(size)))
}

/** Moves circles apart that would hide one another, as little as that takes; the same input gives the same picture. */
export function spread(discs: readonly Disc[]): Disc[] {
  const nodes = discs.map(disc => ({ ...disc, fromX: disc.x, fromY: disc.y }))
  forceSimulation(nodes)
    .force('x', forceX<(typeof nodes)[number]>(({ fromX }) => fromX).strength(0.12))
    .force('y', forceY<(typeof nodes)[number]>(({ fromY }) => fromY).strength(0.12))
    .force('apart', forceCollide<(typeof nodes)[number]>(({ radius }) => radius + GAP).iterations(2))
    .stop()
    .tick(ROUNDS)
  return nodes.map(({ x, y, radius }) => ({ x, y, radius }))
}
