import type { Sites } from '../api/map'

/** What stands in a settlement in a month of one future. */
export interface Standing {
  /** Generation of the network that reaches most residents; 0 none. */
  readonly generation: number
  readonly sites: number
  /** Sites more than at the start. */
  readonly added: number
  /** Whether a better network has come since the start. */
  readonly improved: boolean
  readonly isOut: boolean
}

const NOTHING = [0, 0, 0, 0] as const
const TENTHS = 10

/** Changes and outages, found by settlement. */
export class History {
  readonly #changes: (readonly number[])[][]
  readonly #outages: (readonly number[])[][]

  constructor({ standing, outages }: Sites, settlements: number) {
    this.#changes = Array.from({ length: settlements }, () => [])
    this.#outages = Array.from({ length: settlements }, () => [])
    for (const change of standing) this.#changes[change[0] ?? 0]?.push(change)
    for (const outage of outages) this.#outages[outage[0] ?? 0]?.push(outage)
  }

  at(settlement: number, month: number): Standing {
    const changes = this.#changes[settlement] ?? []
    const [, , first = 0, firstTenths = 0] = changes[0] ?? NOTHING
    const [, , generation = 0, tenths = 0] = changes.findLast(([, from = 0]) => from <= month) ?? NOTHING
    return {
      generation,
      sites: tenths / TENTHS,
      added: (tenths - firstTenths) / TENTHS,
      improved: generation > first,
      isOut: this.outages(settlement).some(({ from, months }) => from <= month && month < from + months),
    }
  }

  outages(settlement: number): readonly { readonly from: number; readonly months: number }[] {
    return (this.#outages[settlement] ?? []).map(([, from = 0, months = 0]) => ({ from, months }))
  }
}
