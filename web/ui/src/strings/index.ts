import { en, type Strings } from './en'

/** The language in force; a further language is a further file and a line here. */
export const t: Strings = en

/** Tells the document which language and direction it is in. */
export function announceLanguage(root: HTMLElement): void {
  root.lang = t.lang
  root.dir = t.dir
}
