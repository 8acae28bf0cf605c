const KEY = 'foreshore.lesson.'

/** What a learner answered in each step of a lesson, by the number of the step. It stays in this browser. */
export type Guesses = Readonly<Record<string, string>>

export function findGuesses(lesson: string): Guesses {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY + lesson) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}

export function keepGuess(lesson: string, step: number, guess: string): void {
  keep(lesson, { ...findGuesses(lesson), [step]: guess })
}

/** Begins the lesson anew. */
export function forgetGuesses(lesson: string): void {
  keep(lesson, {})
}

function keep(lesson: string, guesses: Guesses): void {
  try {
    localStorage.setItem(KEY + lesson, JSON.stringify(guesses))
  } catch {
    // Without storage a guess lasts as long as the page.
  }
}
