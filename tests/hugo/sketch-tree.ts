// How the tests of this room show a tree: every node as one line of words, nothing of it hidden but its place.
import type { Nodes } from 'mdast'

const FIELDS = ['depth', 'ordered', 'start', 'checked', 'lang', 'tone', 'tag', 'media', 'kind', 'label', 'url', 'title', 'alt', 'meaning', 'name', 'value', 'data', 'image', 'summary', 'caption', 'children'] as const

/** `paragraph(text "Voir " link url="https://example.org/"(text "ici"))` */
function sketch(node: Nodes): string {
  const fields = node as unknown as Record<string, unknown>
  const words = FIELDS.filter(field => isSaid(fields[field])).map(field => sketchField(field, fields[field]))
  return [node.type, ...words].join(' ').replaceAll(' (', '(')
}

/** A tree's children, one under another. */
export function sketchAll(nodes: readonly Nodes[]): string {
  return nodes.map(sketch).join('\n')
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0)
}

function sketchField(field: string, value: unknown): string {
  if (field === 'children')
    return `(${(value as Nodes[]).map(sketch).join(' ')})`
  if (field === 'value')
    return JSON.stringify(value)
  if (Array.isArray(value))
    return `${field}:[${(value as Nodes[]).map(sketch).join(' ')}]`
  if (field === 'image')
    return `[${sketch(value as Nodes)}]`
  return value === true ? field : `${field}=${JSON.stringify(value)}`
}
