// Straight quotes, dots and dashes become the printed ones, by Goldmark's rules.
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { readGoldmarkSettings } from '../../scripts/hugo/goldmark-settings.ts'
import { readGoldmark } from '../../scripts/hugo/goldmark.ts'
import { typeset } from '../../scripts/hugo/typographer.ts'

describe('a title', () => {
  it.each([
    ['l\'eau et "l\'air"', 'l’eau et “l’air”'],
    ['Et puis... rien', 'Et puis… rien'],
    ['1990--2000 --- enfin', '1990–2000 — enfin'],
    ['<<ici>>', '«ici»'],
    ['("entre")', '(“entre”)'],
    ['\'un\' "deux"', '‘un’ “deux”'],
    // Nothing is closed that was not opened.
    ['fini."', 'fini."'],
    ['5\'10" et 21"', '5\'10" et 21"'],
    ['\'90s, \'tis, dogs\' tails', '’90s, ’tis, dogs’ tails'],
    ['', ''],
    ['😀"a"', '😀“a”'],
  ])('%j becomes %j', (text, expected) => {
    expect(typeset(text)).toBe(expected)
  })
})

describe('markdown', () => {
  const read = (text: string, typographer?: unknown): string => toString(readGoldmark(text, readGoldmarkSettings({ markup: { goldmark: { extensions: { typographer } } } }), () => {}))

  it('sees through emphasis, and leaves code and addresses alone', () => {
    expect(read('"*gras*" et l\'**eau**, `"code"`, ["ici"](https://example.org/"x")\n\n    "indenté..."\n'))
      .toBe('“gras” et l’eau, "code", “ici”"indenté..."')
  })

  it('keeps what is escaped', () => {
    expect(read('\\"a\\" &quot;b&quot; \\-- "c\\"d"')).toBe('"a" "b" -- “c"d”')
  })

  it('counts the quotes of all chunks of a long page', () => {
    const long = `"un\n\n${'Mot. '.repeat(4000)}\n\nDeux, 5" x\n`
    expect(read(long)).toMatch(/5” x$/)
  })

  it('is off, or has other signs, where the site says so', () => {
    expect(read('"a" -- b', false)).toBe('"a" -- b')
    expect(read('"a" -- b', { disable: true })).toBe('"a" -- b')
    expect(read('"a" -- b', { leftdoublequote: '&laquo;&nbsp;', rightdoublequote: '\u00A0»' })).toBe('«\u00A0a\u00A0» – b')
  })
})
