import type { Look } from '../../api/look'
import type { Catalogue } from '../../api/types'
import type { PlacedArm } from '../../model/arms'
import type { Shown } from '../../model/look-wish'
import type { View } from '../../model/scenario-link'
import type { Draft } from '../../parts/draft.svelte'

/** What every tab is given; each takes what it needs. */
export interface TabProps {
  readonly draft: Draft
  readonly look: Look
  readonly shown: Shown
  readonly arms: readonly PlacedArm[]
  readonly arm: PlacedArm
  readonly catalogue: Catalogue
  readonly view: View
  readonly choose: (change: Partial<View>) => void
}
