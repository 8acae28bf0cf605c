/** A counted thing: a form for each kind of number that the language tells apart; `other` is always there. */
export type Plural = { readonly other: (count: string) => string } &
  Partial<Readonly<Record<Intl.LDMLPluralRule, (count: string) => string>>>

/** The form for a count, with the count as the language writes it. */
export function counted(forms: Plural, count: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
  return form(new Intl.NumberFormat(locale).format(count))
}
