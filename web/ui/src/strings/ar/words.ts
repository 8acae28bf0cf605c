import type { Plural } from '../plural'

export const forms = (one: string, two: string, few: string, many: string, other: string, before = ''): Plural => ({
  zero: count => `${before}${count} ${other}`,
  one: () => `${before}${one}`,
  two: () => `${before}${two}`,
  few: count => `${before}${count} ${few}`,
  many: count => `${before}${count} ${many}`,
  other: count => `${before}${count} ${other}`,
})

/** A name, kept apart from the direction of what surrounds it. */
export const apart = (name: string) => `\u2068${name}\u2069`

export const quoted = (name: string) => `«${apart(name)}»`
