// What a description says, without the signs of Markdown, and without losing a word.
import { expect, it } from 'vitest'
import { wordsOfMarkdown } from '../../scripts/hugo/words-of-markdown.ts'

it.each([
  ['the `kind` command. **Read on**, see [the guide].\n\n[the guide]: /docs/guide', 'the kind command. Read on, see the guide.'],
  ['a [link](https://example.org/) & *more*', 'a link & more'],
  ['2 * 3 * 4, snake_case_name, C:\\new', '2 * 3 * 4, snake_case_name, C:\\new'],
  ['[nothing defined] stays', '[nothing defined] stays'],
  ['R&D, caf&eacute;', 'R&D, café'],
  ['<b>`x`</b> & <script>y</script>', '<b>x</b> & <script>y</script>'],
  ['- a *list*\n- of two', '- a *list*\n- of two'],
  ['[only]: /a-definition', '[only]: /a-definition'],
  ['', ''],
])('%j says %j', (text, words) => {
  expect(wordsOfMarkdown(text)).toBe(words)
})
