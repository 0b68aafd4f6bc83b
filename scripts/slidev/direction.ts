// Which way a language is written.

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** Whether a BCP 47 language is written from right to left; one that nobody knows is not. */
export function isRightToLeft(lang: string): boolean {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '')
  }
  catch {
    return false
  }
}
