/** A single key that means something to the page: not one that somebody types, and not part of a longer shortcut. */
export function isShortcut(event: KeyboardEvent): boolean {
  const inside = event.target instanceof HTMLElement ? event.target.closest('input, select, textarea') : null
  return inside === null && !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented
}
