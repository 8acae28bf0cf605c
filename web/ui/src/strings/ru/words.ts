import type { Plural } from '../plural'

export const forms = (one: string, few: string, many: string, fraction: string, before = ''): Plural => ({
  one: count => `${before}${count} ${one}`,
  few: count => `${before}${count} ${few}`,
  many: count => `${before}${count} ${many}`,
  other: count => `${before}${count} ${fraction}`,
})

/** A sentence whose last part may be an abbreviation («п. п.», «чел.»), which takes no second full stop. */
export const stopped = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`)
