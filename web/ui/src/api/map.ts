import { json, query } from './client'
import type { Unit, Verdict } from './types'

/** A settlement where it lies, and how many real residents it and its like stand for. */
export interface Spot {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly latitude: number
  readonly longitude: number
  readonly urban: boolean
  readonly real: boolean
  readonly residents: number
  readonly standsFor: number
}

type Rows = readonly (readonly number[])[]

/** For each settlement its months, in whole steps; -1 where unknown or left out. */
export interface MapSeries {
  readonly indicator: string
  readonly baseline: Rows
  readonly arm: Rows
}

/** What stood, whenever it changed: settlement, month, generation, tenths of sites; outages: settlement, month, months. */
export interface Sites {
  readonly standing: Rows
  readonly outages: Rows
}

/** What settlements did in the baseline and an arm, as written in the server's OpenAPI page. */
export interface SettlementMap {
  readonly arm: string
  readonly baseline: string
  readonly futures: number
  readonly replications: number
  readonly fewest: number
  readonly figures: number
  readonly tooFew: number
  readonly steps: number
  readonly months: readonly string[]
  readonly settlements: readonly Spot[]
  readonly series: readonly MapSeries[]
  readonly baselineSites: Sites
  readonly armSites: Sites
}

export interface Drawn {
  readonly sameModel: boolean
  readonly country: string
  readonly map: SettlementMap
}

export const mapPath = (run: string, arm: string, at?: string) => `/runs/${run}/map${query({ arm, at })}`

export const mapOf = (run: string, arm: string) => json<Drawn>(mapPath(run, arm))

export interface LocalityRow {
  readonly indicator: string
  readonly title: string
  readonly unit: Unit
  readonly tooFew: number
  readonly baselineMean: number | null
  readonly armMean: number | null
  readonly difference: number | null
  readonly low: number | null
  readonly high: number | null
  readonly pairs: number
  readonly verdict: Verdict | ''
}

/** Every indicator of one region or settlement that the run told apart. */
export interface Locality {
  readonly locality: { readonly id: string; readonly name: string; readonly region: string; readonly settlements: number; readonly residents: number }
  readonly arm: string
  readonly baseline: string
  readonly at: string
  readonly level: number
  readonly fewest: number
  readonly rows: readonly LocalityRow[]
}

export const localityPath = (run: string, locality: string, arm: string) =>
  `/runs/${run}/localities/${encodeURIComponent(locality)}${query({ arm })}`

export const localityOf = (run: string, locality: string, arm: string) => json<Locality>(localityPath(run, locality, arm))
