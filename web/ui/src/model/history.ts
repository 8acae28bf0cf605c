/** What was, and what was taken back; the present is kept by whoever has a history. */
export interface History<T> {
  readonly past: readonly T[]
  readonly future: readonly T[]
}

export const NO_HISTORY: History<never> = { past: [], future: [] }

const MOST = 200

/** After a step from what was; what had been taken back is gone. */
export function stepped<T>({ past }: History<T>, was: T): History<T> {
  return { past: [...past, was].slice(-MOST), future: [] }
}

/** One step back: the present as it was then, and the history from there. */
export function undone<T>({ past, future }: History<T>, now: T): { readonly now: T; readonly history: History<T> } {
  const was = past.at(-1)
  return was === undefined ? { now, history: { past, future } } : { now: was, history: { past: past.slice(0, -1), future: [now, ...future] } }
}

/** The step that was taken back last, taken again. */
export function redone<T>({ past, future }: History<T>, now: T): { readonly now: T; readonly history: History<T> } {
  const [next, ...later] = future
  return next === undefined ? { now, history: { past, future } } : { now: next, history: { past: [...past, now], future: later } }
}
