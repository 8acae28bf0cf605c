import type { Catalogue } from '../api/types'
import { t } from '../strings'
import { groupTitle } from './figure-view'

/** That money is counted for everybody, beside numbers of a group or below a question about one; else nothing. */
export function ofEverybody(shown: string, asked: string, known: Pick<Catalogue, 'groups'>): string {
  const group = shown === 'all' ? asked : shown
  return group === 'all' ? '' : t.run.countedForAll(groupTitle(group, known))
}
