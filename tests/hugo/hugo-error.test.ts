// Tests that every rule of Hugo's grammar is one that a page can break.

import type { HugoError, HugoRule } from '../../scripts/hugo/hugo-error.ts'
import { expect, it } from 'vitest'
import { extractShortcodes } from '../../scripts/hugo/extractor.ts'
import { findFrontMatter } from '../../scripts/hugo/front-matter-block.ts'
import { hugoRules } from '../../scripts/hugo/hugo-error.ts'
import { lexPage } from '../../scripts/hugo/lexer.ts'

const breaking: Record<HugoRule, string> = {
  'front-matter-delimiter': '- item',
  'front-matter-end': '---\ntitle: x',
  'shortcode-character': 'a {{< x : >}}',
  'shortcode-closing-tag': 'a {{< x >}}{{< /x y >}}',
  'shortcode-comment': 'a {{</* x >}}',
  'shortcode-escape': 'a {{< x "\\`" >}}',
  'shortcode-inline-nesting': 'a {{< x.inline >}}{{< y >}}',
  'shortcode-mismatch': 'a {{< x >}}{{< /y >}}',
  'shortcode-mixed-parameters': 'a {{< x a b=c >}}',
  'shortcode-name': 'a {{< >}}',
  'shortcode-no-inner': 'a {{< x >}}{{< /x >}}{{< /x >}}',
  'shortcode-none-open': 'a {{< /x >}}',
  'shortcode-period': 'a {{< x.y >}}',
  'shortcode-raw-string': 'a {{< x `a >}}',
  'shortcode-string': 'a {{< x "a >}}',
  'shortcode-unclosed': 'a {{< x >}}',
  'shortcode-unclosed-tag': 'a {{< x',
}

it.each(hugoRules)('%s can be broken', (rule) => {
  expect(check(breaking[rule])?.rule).toBe(rule)
})

function check(text: string): HugoError | undefined {
  const { bodyStart, error } = findFrontMatter(text)
  if (error)
    return error
  const { items, error: lexerError } = lexPage(text, bodyStart)
  return lexerError ?? extractShortcodes(items, () => true).error
}
