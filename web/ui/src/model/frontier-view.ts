import type { Frontier } from '../api/lab'
import { t } from '../strings'
import { counted, level, number, percent } from './format'

/** What it takes to be right, in sentences. */
export interface FrontierSays {
  /** The cheapest sandbox that is right as often as wanted, or the one that comes nearest. */
  readonly cheapest: string
  readonly worth: string
  /** Empty unless there is something to beware of. */
  readonly beware: string
}

export function frontierSays({ wanted, points, worth }: Frontier): FrontierSays {
  const f = t.lab.frontier
  const enough = points.find(({ right }) => right >= wanted)
  const nearest = points.filter(({ best }) => best).at(-1)
  const residents = (value: number) => (Number.isFinite(value) ? number(Math.max(0, value)) : t.units.unknown)
  return {
    cheapest: enough
      ? f.cheapest(percent(enough.right), counted('settlements', enough.clusters), number(enough.interviews), level(enough.costUsd, 'usd'))
      : nearest ? f.never(percent(wanted), percent(nearest.right), level(nearest.costUsd, 'usd')) : '',
    worth: (worth.worthHaving ? f.worthHaving : f.notWorthHaving)(residents(worth.evidence), residents(worth.price ?? Infinity)),
    beware: worth.settled ? f.beware(percent(worth.foreknown)) : '',
  }
}
