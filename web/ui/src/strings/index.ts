import type { Strings } from './en'
import { WORDS, type Language } from './languages'

/** The words in force; there are none before a language is spoken, which has to be before the first page is drawn. */
export let t: Strings

export async function speak(language: Language): Promise<void> {
  t = await WORDS[language]()
}

/** Tells the document which language and direction it is in. */
export function announceLanguage(root: HTMLElement): void {
  root.lang = t.lang
  root.dir = t.dir
}
