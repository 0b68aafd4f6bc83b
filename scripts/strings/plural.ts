// Sentences that bend to a number.

/** A sentence with `{}` for the number; where it bends, one for a certain number (`"1"`), for CLDR's plural categories, and `other`. */
export type Counted = string | { [form: string]: string, other: string }

/** Puts a number into a sentence, in the form that the language wants for it. */
export function count(lang: string, sentence: Counted, number: number): string {
  const form = typeof sentence === 'string' ? sentence : sentence[number] ?? sentence[new Intl.PluralRules(lang).select(number)] ?? sentence.other
  return form.replace('{}', String(number))
}
