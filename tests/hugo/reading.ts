// What the tests of pages' trees share: a page as text, its tree on one line each block, and its messages.
import type { Nodes } from 'mdast'
import type { PageFile } from '../../scripts/hugo/reader.ts'
import { readPage } from '../../scripts/hugo/read-page.ts'

/** Reads a body as a page without a site, in a folder that does not exist. */
export function readText(body: string, { shortcodes, head = '' }: { shortcodes?: Record<string, string>, head?: string } = {}) {
  const text = `---\ntitle: Essai\n${head}---\n${body}`
  const file: PageFile = { path: '/nulle-part/page.md', bytes: new TextEncoder().encode(text), siteRoot: '/nulle-part', siteConfig: [] }
  const { page, messages } = readPage('page.md', file, { lang: 'fr', shortcodes, siteUrl: 'https://example.org/' })
  return { tree: page?.tree, outline: page?.tree.children.map(outline), rules: messages.map(({ ruleId }) => ruleId), messages }
}

/** `callout warning [Attention](paragraph(Bonjour))`; text as it is, every other node by its type. */
export function outline(node: Nodes): string {
  if (node.type === 'text')
    return node.value
  const fields = node as unknown as Record<string, unknown>
  const details = [
    ...['depth', 'tone', 'kind', 'media', 'tag', 'columns', 'icon', 'badge', 'lang'].map(field => fields[field]),
    typeof fields.name === 'string' ? fields.name : undefined,
    typeof fields.title === 'string' ? `'${fields.title}'` : undefined,
    'url' in node && node.url !== undefined ? `<${node.url}>` : undefined,
    'image' in node && node.image ? outline(node.image) : undefined,
    'alt' in node && node.alt ? `"${node.alt}"` : undefined,
    ...['title', 'name', 'summary', 'caption'].map(field => Array.isArray(fields[field]) && fields[field].length > 0 ? `[${(fields[field] as Nodes[]).map(outline).join('')}]` : undefined),
    node.type === 'code' && node.data ? JSON.stringify(node.data) : undefined,
    'value' in node ? JSON.stringify(node.value) : undefined,
    'meaning' in node ? `= ${node.meaning}` : undefined,
  ].filter(detail => detail !== undefined && detail !== null)
  const children = 'children' in node && node.children.length > 0 ? `(${node.children.map(outline).join(node.children.some(child => child.type === 'text') ? '' : ' ')})` : ''
  return [node.type, ...details].join(' ') + children
}
