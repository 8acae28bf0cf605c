import type { Json, JsonObject } from '../api/types'

/** JSON pointers (RFC 6901) name the places of a scenario: fields read and write by them, findings point with them. */
export function partsOf(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function valueAt(whole: unknown, pointer: string): Json | undefined {
  let here: unknown = whole
  for (const part of partsOf(pointer)) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Record<string, unknown>)[part]
  }
  return here as Json | undefined
}

/** A copy with one value put in; whatever is missing on the way is made. */
export function put<T>(whole: T, pointer: string, value: unknown): T {
  return changed(whole, partsOf(pointer), value) as T
}

/** A copy without what is at the pointer; what follows in a list moves up. */
export function remove<T>(whole: T, pointer: string): T {
  return changed(whole, partsOf(pointer), undefined) as T
}

function changed(here: unknown, parts: readonly string[], value: unknown): unknown {
  const [part, ...rest] = parts
  if (part === undefined) return value
  if (Array.isArray(here)) return changedList(here, Number(part), rest, value)
  const object = (typeof here === 'object' && here !== null ? here : {}) as JsonObject
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => key !== part))
  }
  return { ...object, [part]: changed(object[part], rest, value) }
}

function changedList(list: readonly unknown[], index: number, rest: readonly string[], value: unknown) {
  if (rest.length === 0 && value === undefined) return list.filter((_, at) => at !== index)
  return index < list.length
    ? list.map((item, at) => (at === index ? changed(item, rest, value) : item))
    : [...list, changed(undefined, rest, value)]
}
