// The words of a text that themes show as Markdown: what a page's front matter says of the page.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'

const SIGNS = /[*_`[\\&]/

/** Takes the signs of Markdown off; what is more than sentences, or HTML, stays as it is written. */
export function wordsOfMarkdown(text: string): string {
  if (!SIGNS.test(text))
    return text
  const blocks = fromMarkdown(text).children.filter(({ type }) => type !== 'definition')
  return blocks.length > 0 && blocks.every(({ type }) => type === 'paragraph') ? blocks.map(block => toString(block)).join(' ') : text
}
