// One noun in the forms that a language counts with.

/** The forms of a noun by CLDR's plural categories; `other` serves those not given. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Gives « number noun », with the noun in the form that the number wants. */
export function countWith(lang: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(lang)
  return count => `${count} ${forms[rules.select(count)] ?? forms.other}`
}
