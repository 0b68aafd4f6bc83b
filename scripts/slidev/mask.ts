// Code that Slidev's parser would misread although it stands in a fence: masked in the deck's file, shown as it was.

/**
 * In a fence no escape helps. `<!--` hides separators and notes, `<Tweet` and `<BlueSky` load a script of a third party, and
 * `{monaco-run}` after three backticks loads a package, all of which `@slidev/parser` looks for in the raw text. One backslash
 * after the first character keeps each from it; those that already stand there are kept by one more.
 */
const MASKED = /([<{])(\\*)(?=!--|Tweet\b|BlueSky\b|monaco)/g
const MASK = /([<{])\\(\\*)(?=!--|Tweet\b|BlueSky\b|monaco)/g

/** Masks code for a fence. */
export function maskCode(code: string): string {
  return code.replace(MASKED, '$1\\$2')
}

/** Gives masked code back; other code stays as it is. */
export function unmaskCode(code: string): string {
  return code.replace(MASK, '$1$2')
}
