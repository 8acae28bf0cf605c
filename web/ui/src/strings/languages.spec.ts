import { describe, expect, it } from 'vitest'
import catalogue from './catalogue/en.json'
import { en } from './en'
import { inLanguage, LANGUAGES, languageOf, WORDS, type Language } from './languages'
import { leaves, sayings, silent } from './leaves'

describe('the language', () => {
  it('is what the link says, before what the browser prefers', () => {
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      expect(languageOf(`?lang=${language}`, ['en'])).toBe(language)
      expect(languageOf('', ['xx', `${language}-ZZ`])).toBe(language)
    }
    expect(languageOf('?lang=tlh', ['xx'])).toBe('en')
  })

  it('has words', () => {
    expect(Object.keys(WORDS)).toEqual(Object.keys(LANGUAGES))
  })

  it('stays in the link beside the place in the application', () => {
    expect(inLanguage('http://127.0.0.1:7070/?lang=xx#/run/a?group=b', 'en')).toBe('http://127.0.0.1:7070/?lang=en#/run/a?group=b')
  })
})

/** What is the same in every language: names, signs, what is empty or only puts parts together. */
const SAME = /^(product|dir|locale|lang|units\..*|reference\.(exactlyNone|undecided)|.*usdPerMonth|story\.(comma|quoted)|headline\.among|chart\.(column|markFor))$/

describe.each(Object.entries(WORDS).filter(([language]) => language !== 'en'))('%s', (_, load) => {
  it('has every text, with as many parts as English', async () => {
    const words = await load()
    const shape = (all: object) => leaves({ ...all, catalogue: {}, counted: {} })
      .map(([path, leaf]) => `${path}/${typeof leaf === 'function' ? leaf.length : 0}`).toSorted()
    expect(shape(words)).toEqual(shape(en))
    expect(silent(words).map(([path]) => path)).toEqual([])
  })

  it('has every form of a counted thing that the language tells apart', async () => {
    const words = await load()
    expect(Object.keys(words.counted).toSorted()).toEqual(Object.keys(en.counted).toSorted())
    const needed = new Intl.PluralRules(words.locale).resolvedOptions().pluralCategories
    for (const [what, forms] of Object.entries(words.counted)) {
      expect(Object.keys(forms).toSorted(), what).toEqual(needed.toSorted())
    }
  })

  it('names all that the server names', async () => {
    const { catalogue: named } = await load()
    expect(Object.keys(named).toSorted()).toEqual(Object.keys(catalogue).toSorted())
    expect(Object.entries(named).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('names the arrow to the next step of a lesson as the keys work', async () => {
    const words = await load()
    const [first] = /[←→]/.exec(words.lesson.keys) ?? []
    expect(first).toBe(words.dir === 'rtl' ? '←' : '→')
  })

  it('does not speak English', async () => {
    const words = await load()
    const english = new Map(sayings(en))
    const left = sayings({ ...words, catalogue: {} })
      .filter(([path, text]) => !SAME.test(path) && english.get(path) === text && /\p{L}{3,}.*\s/u.test(text.replaceAll(/\w+-part/g, '')))
    expect(left.map(([path]) => path)).toEqual([])
  })
})
