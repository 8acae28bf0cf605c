/** A part of the Earth, in degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export interface Place {
  readonly longitude: number
  readonly latitude: number
}

/** Equirectangular, true to scale in the middle of its box: what a country or a district needs. */
export interface Projection {
  readonly width: number
  readonly height: number
  readonly x: (longitude: number) => number
  readonly y: (latitude: number) => number
  readonly pixelsPerKm: number
  /** Pixels that the box itself takes up: a long archipelago leaves most of the picture empty. */
  readonly area: number
}

const KM_PER_DEGREE = 111.2
/** A single village is shown with its surroundings. */
const LEAST_DEGREES = 0.15
const TALLEST = 620

/** The box that holds all places, with some room around. */
export function boxOf(places: readonly Place[], room = 0.08): Box {
  const longitudes = places.map(({ longitude }) => longitude)
  const latitudes = places.map(({ latitude }) => latitude)
  const [west, east] = widened(Math.min(...longitudes), Math.max(...longitudes), room)
  const [south, north] = widened(Math.min(...latitudes), Math.max(...latitudes), room)
  return { west, south, east, north }
}

function widened(low: number, high: number, room: number): [number, number] {
  const margin = Math.max((high - low) * room, (LEAST_DEGREES - (high - low)) / 2)
  return [low - margin, high + margin]
}

/** Fits a box into so many pixels of width, as tall as it then is within limits. */
export function project(box: Box, width: number): Projection {
  const shrink = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180)
  const spanX = (box.east - box.west) * shrink
  const spanY = box.north - box.south
  const height = Math.round(Math.min(TALLEST, Math.max(width * 0.5, (width * spanY) / spanX)))
  const scale = Math.min(width / spanX, height / spanY)
  const left = (width - spanX * scale) / 2
  const top = (height - spanY * scale) / 2
  return {
    width,
    height,
    x: longitude => left + (longitude - box.west) * shrink * scale,
    y: latitude => top + (box.north - latitude) * scale,
    pixelsPerKm: scale / KM_PER_DEGREE,
    area: spanX * spanY * scale ** 2,
  }
}

/** A round number of kilometres that a bar of at most so many pixels can show. */
export function scaleBar({ pixelsPerKm }: Projection, most: number): { readonly km: number; readonly pixels: number } {
  const exact = most / pixelsPerKm
  const power = 10 ** Math.floor(Math.log10(exact))
  const km = ([5, 2, 1].find(part => part * power <= exact) ?? 1) * power
  return { km, pixels: km * pixelsPerKm }
}
