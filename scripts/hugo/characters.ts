// Owns Hugo's classes of characters: what is blank, what is part of a word, and how an error names one.

// Regular expressions test one character at a time here: with the `u` flag, V8 keeps a backtracking entry per
// repetition and overflows its stack on a run of some megabytes.
const word = /[\p{L}\p{Nd}_]/u
const printable = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u

/**
 * Tells whether the character at an offset is blank for Hugo: TAB, LF, VT, FF, CR or SPACE. A no-break space is not.
 *
 * @param text the page
 * @param at UTF-16 index; past the end nothing is blank
 */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || (code >= 0x09 && code <= 0x0D)
}

/**
 * Gives the offset of the first character at or after `at` that is not blank, or the length of the text.
 */
export function skipBlanks(text: string, at: number): number {
  while (isBlank(text, at))
    at++
  return at
}

/**
 * Tells whether a letter, a decimal digit or `_` stands at an offset, in any script (Go's `unicode.IsLetter` and
 * `unicode.IsDigit`).
 */
export function isWord(text: string, at: number): boolean {
  return word.test(characterAt(text, at))
}

/**
 * Gives the offset where a run of word characters ends.
 *
 * @param text the page
 * @param at where the run may begin; a run can be empty
 * @param others ASCII characters that are also part of the run, like `-/`
 */
export function skipWord(text: string, at: number, others: string): number {
  while (at < text.length) {
    const character = characterAt(text, at)
    if (!others.includes(character) && !word.test(character))
      break
    at += character.length
  }
  return at
}

/**
 * Names the character at an offset as Go's `%#U` does: `U+003A ':'`, and `U+00A0` alone when it leaves no ink.
 */
export function nameCharacter(text: string, at: number): string {
  const character = characterAt(text, at)
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return printable.test(character) ? `${code} '${character}'` : code
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}
