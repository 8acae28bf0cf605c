/**
 * JSON in which whole numbers keep all their digits: those a plain number cannot hold (beyond 2^53, as seeds may be)
 * are read as `bigint` and written as they were.
 */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g
const MARK = '\uE000'
const READ = new RegExp(`^${MARK}(-?\\d+)$`)
const WRITTEN = new RegExp(`"${MARK}(-?\\d+)"`, 'g')

/** Whether text is a whole number that a plain number would change. */
export function needsAllDigits(text: string): boolean {
  return /^-?\d{16,}$/.test(text) && !Number.isSafeInteger(Number(text))
}

export function parseExactly<T>(text: string): T {
  const marked = text.replace(TOKEN, token => (needsAllDigits(token) ? `"${MARK}${token}"` : token))
  return JSON.parse(marked, (_, value: unknown) => {
    const digits = typeof value === 'string' ? READ.exec(value)?.[1] : undefined
    return digits === undefined ? value : BigInt(digits)
  }) as T
}

export function sayExactly(value: unknown): string {
  const marked = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? MARK + String(inner) : inner))
  return marked.replace(WRITTEN, '$1')
}
