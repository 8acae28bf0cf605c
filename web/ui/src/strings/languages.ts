import type { Strings } from './en'

/** The languages of the interface, each by its own name. */
export const LANGUAGES = { en: 'English', fr: 'Français', ru: 'Русский', ar: 'العربية' } as const

export type Language = keyof typeof LANGUAGES

/** Loaded when asked for, so that nobody waits for languages that are not read. */
export const WORDS: Readonly<Record<Language, () => Promise<Strings>>> = {
  en: () => import('./en').then(({ en }) => en),
  fr: () => import('./fr').then(({ fr }) => fr),
  ru: () => import('./ru').then(({ ru }) => ru),
  ar: () => import('./ar').then(({ ar }) => ar),
}

const PARAMETER = 'lang'

/** The language that a link asks for, else the first that the reader's browser knows, else English. */
export function languageOf(search: string, preferred: readonly string[]): Language {
  const wanted = [new URLSearchParams(search).get(PARAMETER) ?? '', ...preferred]
  return wanted.map(known).find(language => language !== undefined) ?? 'en'
}

/** The same address in another language; the place in the application stays. */
export function inLanguage(address: string, language: Language): string {
  const url = new URL(address)
  url.searchParams.set(PARAMETER, language)
  return url.toString()
}

/** "pt-BR" is Portuguese. */
function known(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  return (Object.keys(LANGUAGES) as Language[]).find(language => language === primary)
}
