import { t } from '../../strings'

/** How an author's words are marked: in their own language, and in the direction of their letters. */
export const told = (language: string) => ({ lang: language, dir: 'auto' }) as const

/** What a language is called in the language of the page. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(t.locale, { type: 'language' }).of(code) ?? code
}
