// Whatever a page mixes of HTML and Markdown: no crash, no HTML left, blocks only where blocks may stand, and every word.
import type { Nodes } from 'mdast'
import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { readGoldmarkSettings } from '../../scripts/hugo/goldmark-settings.ts'
import { readGoldmark } from '../../scripts/hugo/goldmark.ts'
import { holdsWords, isPhrasing } from '../../scripts/hugo/phrasing.ts'

const tags = ['div', 'p', 'b', 'a href="u"', 'kbd', 'details', 'summary', 'table', 'tr', 'td', 'ul', 'li', 'dl', 'dt', 'dd', 'h2', 'pre', 'code', 'figure', 'figcaption', 'span', 'x-y', 'blockquote', 'br', 'img src="i.png"', 'select', 'option', 'svg', 'center', 'q', 'abbr title="t"', 'form', 'button']
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tags).map(tag => `<${tag}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...tags).map(tag => `</${tag.split(' ')[0]}>`) },
  { weight: 4, arbitrary: fc.constantFrom('mot', '*mot*', '**mot**', '`mot`', '\n', '\n\n', ' ', '\n\n- ', '\n\n> ', '\n\n## ', '\n\n| a |\n| - |\n| ', '[mot](u)', '&lt;', '<', '"', '\n\n: ', '[^1]', '\n\n[^1]: ', '<!-- notes: n -->', '$$', '{.c}') },
)
const page = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))

it('is a tree that every room can read', () => {
  fc.assert(fc.property(page, (markdown) => {
    const tree = readGoldmark(markdown, readGoldmarkSettings({}), () => {})
    check(tree)
    expect(JSON.stringify(tree)).not.toMatch(/[\uFDD0-\uFDEF]/)
  }), { numRuns: 400, seed: 1 })
})

it('holds the words of the page in order', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...tags.map(tag => `<${tag}>`), ...tags.map(tag => `</${tag.split(' ')[0]}>`)), fc.constant('\n\n')), { maxLength: 30 }), (pieces) => {
    // Words that say where they stood; a table moves words that stand between its cells before itself, as browsers do.
    const parts = pieces.filter(part => !/table|<\/?t[rd]/.test(part))
    const words = parts.map((_, index) => `m${index}m`)
    const markdown = parts.map((part, index) => `${part}${words[index]} `).join('')
    const said = JSON.stringify(readGoldmark(markdown, readGoldmarkSettings({}), () => {}))
    expect(words.filter(word => !said.includes(word))).toEqual([])
  }), { numRuns: 400, seed: 1 })
})

function check(node: Nodes): void {
  expect(node.type).not.toBe('html')
  if (!('children' in node))
    return
  for (const child of node.children as Nodes[]) {
    if (holdsWords(node))
      expect(isPhrasing(child) ? '' : `${child.type} in ${node.type}: ${toString(child)}`).toBe('')
    check(child)
  }
}
