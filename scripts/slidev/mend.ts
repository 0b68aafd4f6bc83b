// Small repairs of one node, so that Markdown can say it: texts joined, blanks outside of emphasis, nothing empty.
import type { PhrasingContent, RootContent, TableRow } from 'mdast'

/** What no page can show: controls, lone surrogates, characters that are none. A letter beside one stays a word of its own. */
// eslint-disable-next-line no-control-regex
const UNSHOWN = /[\0-\x08\v\x0E-\x1F\x7F-\x84\x86-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/g

/** A text on one line, as HTML shows it: a line break in a paragraph is a blank, and a control is nothing that is seen. */
export function textOf(value: string): string {
  return value
    .toWellFormed()
    // A run of blanks is looked at once, from its start: it can be the whole page.
    .replace(/(?<![\t ])[\t ]+(?=[\r\n\f\u0085])/g, '')
    .replace(/(?:\r\n?|[\n\f\u0085])[\t ]*/g, ' ')
    .replace(UNSHOWN, '\uFFFD')
}

/** Lines of code, with line ends as Markdown has them. */
export function codeOf(value: string): string {
  return value.toWellFormed().replace(/\r\n?/g, '\n').replace(UNSHOWN, '\uFFFD')
}

/**
 * Mends a node whose children are already mended.
 *
 * @returns the node, more than one where blanks move out of it, none where it has nothing to show
 */
export function mend(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'definitionTerm': {
      const children = trimmed(joined(node.children))
      return children.length > 0 ? [{ ...node, children } as RootContent] : []
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return withoutBlanks({ ...node, children: joined(node.children) })
    case 'link':
    case 'badge':
    case 'term':
    case 'element': {
      const children = joined(node.children as PhrasingContent[])
      return children.length > 0 ? [{ ...node, children } as RootContent] : []
    }
    case 'tableCell':
      return [{ ...node, children: trimmed(joined(node.children)) }]
    case 'table': {
      const width = node.children.reduce((widest, row) => Math.max(widest, row.children.length), 0)
      return width > 0 ? [{ ...node, children: node.children.map(row => filled(row, width)) }] : []
    }
    case 'list':
      return node.children.length > 0 ? [{ ...node, children: node.children.map((item, index) => ({ ...item, data: { ...item.data, no: (node.start ?? 1) + index } })) }] : []
    default:
      return [node]
  }
}

/** Neighbours of one kind become one: `**a****b**` would show its stars. */
function joined(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const child of children) {
    const last = result.at(-1)
    if (child.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + child.value }
    else if ((child.type === 'strong' || child.type === 'emphasis' || child.type === 'delete') && last?.type === child.type)
      result[result.length - 1] = { ...last, children: joined([...last.children, ...child.children]) }
    else if (child.type !== 'text' || child.value !== '')
      result.push(child)
  }
  return result
}

function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const isSeen = (child: PhrasingContent): boolean => child.type !== 'break' && !(child.type === 'text' && /^[ \t]*$/.test(child.value))
  const kept = children.slice(Math.max(0, children.findIndex(isSeen)), children.findLastIndex(isSeen) + 1)
  const [first] = kept
  if (first?.type === 'text')
    kept[0] = { ...first, value: first.value.replace(/^[ \t]+/, '') }
  const last = kept.at(-1)
  if (last?.type === 'text')
    kept[kept.length - 1] = { ...last, value: last.value.replace(/(?<![ \t])[ \t]+$/, '') }
  return kept
}

/** Emphasis cannot begin or end with a blank in Markdown: it moves outside. */
function withoutBlanks(node: Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>): PhrasingContent[] {
  const first = node.children[0]
  const last = node.children.at(-1)
  if (node.children.every(child => child.type === 'text' && child.value.trim() === ''))
    return node.children
  const before = first?.type === 'text' ? /^\s+/.exec(first.value)?.[0] ?? '' : ''
  const after = last?.type === 'text' ? /(?<!\s)\s+$/.exec(last.value)?.[0] ?? '' : ''
  const children = node.children.map((child, index) => child.type === 'text'
    ? { ...child, value: child.value.slice(index === 0 ? before.length : 0, index === node.children.length - 1 ? child.value.length - after.length : undefined) }
    : child)
  return [
    ...(before ? [{ type: 'text', value: before } as const] : []),
    { ...node, children },
    ...(after ? [{ type: 'text', value: after } as const] : []),
  ]
}

function filled(row: TableRow, width: number): TableRow {
  const missing = Array.from({ length: width - row.children.length }, () => ({ type: 'tableCell' as const, children: [] }))
  return { ...row, children: [...row.children, ...missing] }
}
