import { parseExactly, sayExactly } from '../api/exact'
import type { Scenario } from '../api/types'

const FILE = 'foreshore.file'
const DRAFT = 'foreshore.draft.'

/** Keeps a scenario opened from disk until the tab is closed, so that a reload does not lose it. */
export function keepFile(scenario: Scenario): void {
  sessionStorage.setItem(FILE, sayExactly(scenario))
}

export function findFile(): Scenario | undefined {
  return read(FILE)
}

/** Keeps unsaved changes of the page at an address that does not hold them itself. */
export function keepDraft(address: string, scenario: Scenario): void {
  sessionStorage.setItem(DRAFT + address, sayExactly(scenario))
}

export function findDraft(address: string): Scenario | undefined {
  return read(DRAFT + address)
}

export function forgetDraft(address: string): void {
  sessionStorage.removeItem(DRAFT + address)
}

function read(key: string): Scenario | undefined {
  const kept = sessionStorage.getItem(key)
  return kept === null ? undefined : parseExactly<Scenario>(kept)
}
