// A shortcode of the site's own, whose template is simple enough to be read: its HTML, with the page's words in their places.
import type { Root, RootContent } from 'mdast'
import type { Part } from '../template-syntax.ts'
import type { Piece } from '../template-values.ts'
import type { KnownShortcode, Shortcode } from './shortcode.ts'
import { readRawHtml } from '../raw-html.ts'
import { fillTemplate } from '../template-values.ts'
import { eachNode } from '../walk.ts'

const BLOCK = /<(?:address|article|aside|blockquote|center|dd|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|table|ul|video)\b/i

/** Makes a reader of a template. A use that needs more than is read of templates is not known. */
export function ownShortcode(template: readonly Part[]): KnownShortcode {
  return {
    inner: 'markdown',
    place: JSON.stringify(template).search(BLOCK) < 0 ? 'inline' : 'block',
    toNodes: (shortcode) => {
      const pieces = fillTemplate(template, shortcode)
      return pieces && (shortcode.delimiter === '%' ? asMarkdown(pieces, shortcode) : asHtml(pieces, shortcode))
    },
  }
}

/** What `%` gives is part of the page's Markdown. */
function asMarkdown(pieces: readonly Piece[], shortcode: Shortcode): RootContent[] {
  return pieces.flatMap(piece => piece === 'inner' ? shortcode.children : shortcode.blocks(piece.value))
}

/** What `<` gives is HTML: read as that of pages is, by the same allow-list. What of it is dropped is none of the page's words. */
function asHtml(pieces: readonly Piece[], shortcode: Shortcode): RootContent[] {
  const nodes = pieces.flatMap((piece): RootContent[] => {
    if (piece !== 'inner' && piece.type === 'html')
      return [{ type: 'html', value: piece.value }]
    const blocks = piece === 'inner' ? shortcode.children : shortcode.blocks(piece.value)
    return blocks.length === 1 && blocks[0]?.type === 'paragraph' ? blocks[0].children : blocks
  })
  const placed = new Set<object>()
  for (const node of nodes.filter(({ type }) => type !== 'html'))
    eachNode(node, each => void placed.add(each))
  const root: Root = { type: 'root', children: nodes }
  readRawHtml(root, () => {})
  // The others stand where the tag does, not in a text of their own.
  eachNode(root, (node) => {
    if (!placed.has(node))
      delete node.position
  })
  // A heading of the template's parts no page.
  return root.children.map(node => node.type === 'heading' && !placed.has(node) ? { type: 'paragraph', children: [{ type: 'strong', children: node.children }] } : node)
}
