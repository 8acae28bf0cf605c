const STORED = 'foreshore.keys'

/** Whether single keys mean something to the pages: who speaks to a device types them unawares (WCAG 2.1.4). */
class Keys {
  isOn = $state(stored())

  switch(isOn: boolean): void {
    this.isOn = isOn
    try {
      localStorage.setItem(STORED, isOn ? 'on' : 'off')
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  }
}

function stored(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}

export const keys = new Keys()

/** A single key that means something to the page: not one that somebody types, and not part of a longer shortcut. */
export function isShortcut(event: KeyboardEvent): boolean {
  const inside = event.target instanceof HTMLElement ? event.target.closest('input, select, textarea') : null
  return keys.isOn && inside === null && !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented
}
