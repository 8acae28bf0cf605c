import type { Transitions } from '../api/types'
import { named } from '../strings/named'
import { difference, people } from './format'

/** Residents of a group whose life online changed, as bars away from a common middle (0 to 50 on each side). */
export interface TransitionRowView {
  readonly id: string
  readonly title: string
  readonly came: string
  readonly dropped: string
  readonly net: string
  readonly online: string
  readonly offline: string
  readonly cameWidth: number
  readonly droppedWidth: number
}

export function transitionView({ rows }: Transitions): TransitionRowView[] {
  const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
  const shares = rows.map(row => {
    const all = row.onlineInBoth + row.cameOnline + row.droppedOut + row.offlineInBoth
    return { came: shareOf(row.cameOnline, all), dropped: shareOf(row.droppedOut, all) }
  })
  const most = Math.max(0, ...shares.flatMap(({ came, dropped }) => [came, dropped]))
  return rows.map((row, index) => ({
    id: row.group,
    title: named(`group.${row.group}`, row.title),
    came: people(row.cameOnline),
    dropped: people(row.droppedOut),
    net: difference(Math.round(row.cameOnline - row.droppedOut), 'count'),
    online: people(row.onlineInBoth),
    offline: people(row.offlineInBoth),
    cameWidth: 48 * shareOf(shares[index]?.came ?? 0, most),
    droppedWidth: 48 * shareOf(shares[index]?.dropped ?? 0, most),
  }))
}
