// The words, quotes and dashes of pages, beside what Hugo 0.111 showed of the same Markdown (raw HTML allowed, else as it comes).
import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { readGoldmarkSettings } from '../../scripts/hugo/goldmark-settings.ts'
import { readGoldmark } from '../../scripts/hugo/goldmark.ts'
import cases from './as-hugo-shows.json' with { type: 'json' }

const inline = new Set<Nodes['type']>(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference', 'element', 'term', 'image', 'footnoteReference', 'inlineMath'])

it.each(cases.map(({ markdown, shows }) => [markdown, shows]))('%j', (markdown, shows) => {
  const tree = readGoldmark(markdown, readGoldmarkSettings({ baseurl: 'https://example.org/' }), () => {})
  expect(shown(tree).replace(/[ \n\t]+/g, ' ').trim()).toBe(shows)
})

/** What a reader sees of a tree; blocks are parted by blanks. */
function shown(node: Nodes): string {
  const lists = node as unknown as Record<string, Nodes[] | undefined>
  const parts = [lists.summary, 'value' in node ? [] : lists.children, lists.caption].map(nodes => (nodes ?? []).map(shown).join(''))
  const own = 'value' in node && node.type !== 'notes' ? node.value : node.type === 'break' ? ' ' : ''
  return inline.has(node.type) ? own + parts.join('') : ` ${own}${parts.join(' ')} `
}
