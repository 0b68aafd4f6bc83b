// The writings that the typefaces of the project have.

/** Those with a typeface of their own, by ISO 15924, as Noto names them. */
export const WRITINGS: Readonly<Record<string, string>> = {
  Hebr: 'Hebrew',
  Thaa: 'Thaana',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Guru: 'Gurmukhi',
  Gujr: 'Gujarati',
  Orya: 'Oriya',
  Taml: 'Tamil',
  Telu: 'Telugu',
  Knda: 'Kannada',
  Mlym: 'Malayalam',
  Sinh: 'Sinhala',
  Thai: 'Thai',
  Laoo: 'Lao',
  Khmr: 'Khmer',
  Mymr: 'Myanmar',
  Armn: 'Armenian',
  Geor: 'Georgian',
  Ethi: 'Ethiopic',
}

/** The others, and what belongs to no writing. */
const OTHERS = ['Latn', 'Grek', 'Cyrl', 'Arab', 'Tibt', 'Hani', 'Hira', 'Kana', 'Bopo', 'Hang', 'Brai', 'Zyyy', 'Zinh']

/** Characters of any other writing; what has no shape is not among them. */
export const UNWRITTEN = new RegExp(String.raw`[^${[...Object.keys(WRITINGS), ...OTHERS].map(script => String.raw`\p{sc=${script}}`).join('')}\p{C}]`, 'gu')
