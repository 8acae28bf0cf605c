import { sayExactly } from '../api/exact'
import { partsOf, put, remove, valueAt } from './pointer'

/** One place of a scenario that is not as it was; without a value, what stood there is gone. */
export interface Change {
  readonly pointer: string
  readonly value?: unknown
}

/** What leads from one scenario to another. Lists that became shorter are told whole, so that nothing moves up under a pointer. */
export function changesBetween(before: unknown, after: unknown, pointer = ''): Change[] {
  if (isSame(before, after)) return []
  if (isTree(before) && isTree(after) && Array.isArray(before) === Array.isArray(after)) {
    if (!Array.isArray(before) || Object.keys(before).length <= Object.keys(after).length) return insideOf(before, after, pointer)
  }
  return [after === undefined ? { pointer } : { pointer, value: after }]
}

function insideOf(before: Tree, after: Tree, pointer: string): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap(key => changesBetween(before[key], after[key], `${pointer}/${escaped(key)}`))
}

type Tree = Readonly<Record<string, unknown>>

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The changes that find their place in a scenario, applied, and those that do not. */
export function applyChanges<T>(before: T, changes: readonly Change[]): { readonly after: T; readonly lost: readonly Change[] } {
  const lost: Change[] = []
  const after = changes.reduce((whole, change) => {
    const parent = partsOf(change.pointer).slice(0, -1).map(part => `/${escaped(part)}`).join('')
    if (change.pointer !== '' && !isTree(valueAt(whole, parent))) {
      lost.push(change)
      return whole
    }
    return 'value' in change ? put(whole, change.pointer, change.value) : remove(whole, change.pointer)
  }, before)
  return { after, lost }
}

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || (isTree(one) && isTree(other) && canonical(one) === canonical(other))
}

/** A short name of a value: the same for the same, and nearly never for another. */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(canonical(value))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36)
}

function canonical(value: unknown): string {
  return sayExactly(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isTree(value)) return value
  return Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])]))
}

