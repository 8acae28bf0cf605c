/** One table of several that share their heading. */
export function joinCsv(tables: readonly string[]): string {
  return tables.map((table, index) => (index === 0 ? table : table.slice(table.indexOf('\n') + 1))).join('')
}
