import { en, type Strings } from '../strings/en'

/**
 * A language for tests, in no built program: every text stands in brackets and what is put into it outside of them, so
 * that words which do not come from the catalogue stand out. Its dates and numbers have no Latin letters.
 */
function bracketed(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`
  if (typeof value === 'function') return (...parts: unknown[]) => `⟦…⟧ ${parts.join(' ')}`
  if (Array.isArray(value)) return value.map(bracketed)
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, bracketed(inner)]))
}

const everyKey = new Proxy<Record<string, string>>({}, { get: (_, key) => `⟦${String(key)}⟧` })

const words: Strings = {
  ...(bracketed(en) as Strings), lang: 'ja', dir: en.dir, locale: 'ja-JP', inSentence: title => title, catalogue: everyKey,
}
export { words as en }
