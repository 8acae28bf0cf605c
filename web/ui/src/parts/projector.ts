const KEY = 'foreshore.projector'

/** Whether pages are shown large and plain, for the back row of a room. */
export function storedProjector(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on'
  } catch {
    return false
  }
}

export function applyProjector(on: boolean): void {
  if (on) document.documentElement.dataset.projector = 'on'
  else delete document.documentElement.dataset.projector
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
