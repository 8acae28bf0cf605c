import type { Scenario } from '../api/types'

const FILE = 'foreshore.file'

/** Keeps a scenario opened from disk until the tab is closed, so that a reload does not lose it. */
export function keepFile(scenario: Scenario): void {
  sessionStorage.setItem(FILE, JSON.stringify(scenario))
}

export function findFile(): Scenario | undefined {
  const kept = sessionStorage.getItem(FILE)
  return kept === null ? undefined : (JSON.parse(kept) as Scenario)
}
