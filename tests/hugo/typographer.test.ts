// Straight quotes, dots and dashes become the printed ones, as on the documentation site.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { setTypography, typeset } from '../../scripts/hugo/typographer.ts'

it.each([
  ['l\'eau et "l\'air"', 'l’eau et “l’air”'],
  ['Et puis... rien', 'Et puis… rien'],
  ['1990--2000 --- enfin', '1990–2000 — enfin'],
  ['<<ici>>', '«ici»'],
  ['("entre")', '(“entre”)'],
  ['\'un\' "deux"', '‘un’ “deux”'],
  ['fini."', 'fini.”'],
])('%s becomes %s', (text, expected) => {
  expect(typeset(text)).toBe(expected)
})

it('sees through emphasis, and leaves code and addresses alone', () => {
  const tree = fromMarkdown('"*gras*" et l\'**eau**, `"code"`, ["ici"](https://example.org/"x")\n\n    "indenté..."\n')
  setTypography(tree)
  expect(toString(tree)).toBe('“gras” et l’eau, "code", “ici”"indenté..."')
})
