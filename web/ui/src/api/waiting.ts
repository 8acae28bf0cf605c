let asked = 0

/** Marks the document as busy while answers are awaited, for whoever looks at the page from outside: a test, a printer. */
export async function whileWaiting<T>(work: () => Promise<T>): Promise<T> {
  mark(1)
  try {
    return await work()
  } finally {
    setTimeout(() => mark(-1))
  }
}

function mark(change: number): void {
  asked += change
  document.documentElement.toggleAttribute('data-busy', asked > 0)
}
