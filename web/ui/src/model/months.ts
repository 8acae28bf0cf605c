import { t } from '../strings'

const YEAR_MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/

/** True for "2026-07". */
export function isMonth(text: string): boolean {
  return YEAR_MONTH.test(text)
}

/** "2026-07" as the reader's language says it: "Jul 2026". */
export function monthName(month: string): string {
  if (!isMonth(month)) return month
  const [year, number] = month.split('-').map(Number)
  const date = new Date(Date.UTC(year ?? 0, (number ?? 1) - 1, 1))
  return new Intl.DateTimeFormat(t.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date)
}

/** The indices at which a year begins, thinned so that at most `most` of them are labelled. */
export function yearTicks(months: readonly string[], most: number): { index: number; label: string }[] {
  const januaries = months.flatMap((month, index) => (month.endsWith('-01') ? [{ index, label: month.slice(0, 4) }] : []))
  if (januaries.length < 2) return sparse(months.map((month, index) => ({ index, label: monthName(month) })), most)
  return sparse(januaries, most)
}

function sparse<T>(all: readonly T[], most: number): T[] {
  const every = Math.max(1, Math.ceil(all.length / Math.max(1, most)))
  return all.filter((_, index) => index % every === 0)
}

/** The month that comes so many months after another: "2026-01" and 12 give "2027-01". */
export function monthAfter(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number)
  const count = (year ?? 0) * 12 + (number ?? 1) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}
