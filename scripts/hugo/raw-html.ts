// HTML in a page: an image becomes an image, a notes comment becomes notes, any other tag goes and its words stay.
import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import type { Html, Image, PhrasingContent, Root, RootContent } from 'mdast'
import { fromHtml } from 'hast-util-from-html'
import { SKIP, visit } from 'unist-util-visit'

const NOTES = /^<!--\s*notes:([\s\S]*?)-->\s*$/
const COMMENTS_ONLY = /^\s*(?:<!--[\s\S]*?-->\s*)+$/
/** Their content is never read by a person. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'head', 'title'])

/**
 * Replaces the HTML nodes of a tree.
 *
 * @param onTag told of each node whose tags are dropped
 */
export function readRawHtml(tree: Root, onTag: (node: Html, tag: string) => void): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined)
      return
    const notes = NOTES.exec(node.value)?.[1]?.trim()
    if (notes !== undefined) {
      parent.children[index] = { type: 'notes', value: notes, position: node.position }
      return
    }
    const isBlock = parent.type !== 'paragraph' && parent.type !== 'heading' && parent.type !== 'tableCell'
    const content = COMMENTS_ONLY.test(node.value) ? [] : readNode(node, onTag)
    const blocks: RootContent[] = isBlock && content.length > 0 ? [{ type: 'paragraph', children: content, position: node.position }] : content
    parent.children.splice(index, 1, ...blocks as typeof parent.children)
    return [SKIP, index + blocks.length]
  })
}

function readNode(node: Html, onTag: (node: Html, tag: string) => void): PhrasingContent[] {
  // In a paragraph the parser gives each tag by itself; a closing one alone means nothing.
  if (/^<\/[a-z]/i.test(node.value))
    return []
  const html: HtmlRoot = fromHtml(node.value, { fragment: true })
  const dropped: string[] = []
  const content = readContent(html.children as ElementContent[], dropped)
  if (dropped[0])
    onTag(node, dropped[0])
  return content.map(child => ({ ...child, position: node.position }))
}

function readContent(nodes: readonly ElementContent[], dropped: string[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text')
      return node.value.trim() === '' ? (node.value ? [{ type: 'text', value: ' ' }] : []) : [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }]
    if (node.type !== 'element')
      return []
    if (node.tagName === 'img')
      return [readImage(node)]
    if (node.tagName === 'br')
      return [{ type: 'break' }]
    dropped.push(node.tagName)
    return UNSEEN.has(node.tagName) ? [] : readContent(node.children, dropped)
  })
}

function readImage({ properties }: Element): Image {
  const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined
  const styled = /(?:^|;)\s*width\s*:\s*(\d+(?:\.\d+)?(?:%|px|em|rem|vw))\s*(?:;|$)/i.exec(text(properties.style) ?? '')?.[1]
  const asked = /^\d+%?$/.exec(text(properties.width) ?? '')?.[0]
  const width = styled ?? (asked && (asked.endsWith('%') ? asked : `${asked}px`))
  return {
    type: 'image',
    url: text(properties.src) ?? '',
    alt: text(properties.alt) ?? '',
    title: text(properties.title) ?? null,
    data: width ? { width } : {},
  }
}
