// Owns the pairing of tags: flat items to a tree of shortcodes, by Hugo's rule and not by the names on the tags.

import type { ShortcodeParams } from './lex-params.ts'
import type { Delimiter } from './lex-tag.ts'
import type { DividerItem, LexItem, LiteralItem, TagItem, TextItem } from './lexer.ts'
import { HugoError } from './hugo-error.ts'

/** A stretch of the page, as UTF-16 indices. */
interface Span {
  start: number
  end: number
}

/** A shortcode with all that stands between its tags. */
export interface ShortcodeNode {
  kind: 'shortcode'
  name: string
  /** That of the opening tag: it decides, whatever the closing tag carries. */
  delimiter: Delimiter
  inline: boolean
  params: ShortcodeParams
  /** The blanks before the opening tag when it is the first on its line. */
  indent: string
  selfClosing: boolean
  /** False for a shortcode that is complete by itself, with neither inner text nor closing tag. */
  takesInner: boolean
  open: Span
  /** Absent where no tag closes it: self-closing, without inner text, or inline and left open. */
  close?: Span
  /** A divider in here is dropped, as Hugo does; the blanks before a nested tag are kept in the text. */
  children: (TextItem | LiteralItem | ShortcodeNode)[]
}

/** What a page consists of once its shortcodes are paired. */
export type PageNode = TextItem | LiteralItem | DividerItem | ShortcodeNode

/**
 * Builds the tree of a page's shortcodes (Hugo `hugolib/shortcode.go`, `extractShortcode`). A closing tag closes the
 * innermost shortcode that is open and takes inner text, **whatever name it carries**.
 *
 * The reason of an error is Hugo's, but not always its place: Hugo points at the outermost open tag, we point at the
 * one to blame.
 *
 * @param items what `lexPage` gave
 * @param takesInner whether the template of a shortcode evaluates `.Inner`. `hasPartner`, for names of which that is not
 * sure, tells whether this very tag closes itself or a closing tag of its own name pairs with it. Not asked about inline
 * shortcodes, which always have a body
 * @returns the nodes; where tags do not pair, those up to there and the error
 */
export function extractShortcodes(
  items: LexItem[],
  takesInner: (name: string, hasPartner: boolean) => boolean,
): { nodes: PageNode[], error?: HugoError } {
  const nodes: PageNode[] = []
  const open: ShortcodeNode[] = []
  // Every tag that takes part in the pairing, in order: read again only to find who is to blame.
  const paired: TagItem[] = []
  let mismatched = false
  const partnered = findPartnered(items)

  for (const item of items) {
    const parent = open.at(-1)
    if (item.kind === 'divider') {
      if (!parent)
        nodes.push(item)
      continue
    }

    const siblings = parent?.children ?? nodes
    if (item.kind !== 'tag') {
      siblings.push(item)
      continue
    }

    if (item.role === 'close') {
      open.pop()
      // A closing tag without a name carries that of what it closes.
      const name = item.name || (parent?.name ?? '')
      paired.push({ ...item, name })
      if (!parent)
        return { nodes, error: noInner(blameClosing(paired)) }
      parent.close = { start: item.start, end: item.end }
      mismatched ||= name !== parent.name
      continue
    }

    const selfClosing = item.role === 'self-closing'
    const inner = item.inline || takesInner(item.name, selfClosing || partnered.has(item))
    if (selfClosing && !inner)
      return { nodes, error: noInner(item) }

    const node = toNode(item, inner)
    siblings.push(node)
    if (inner && !selfClosing) {
      open.push(node)
      paired.push(item)
    }
  }

  // Hugo lets an inline shortcode run to the end of the page.
  const unclosed = open.findLast(node => !node.inline)
  if (!unclosed)
    return { nodes }
  const guilty = mismatched ? blameOpening(paired) : { name: unclosed.name, start: unclosed.open.start }
  return { nodes, error: new HugoError('shortcode-unclosed', `failed to extract shortcode: shortcode "${guilty.name}" must be closed or self-closed`, guilty.start, guilty.start) }
}

/** The opening tags that a closing tag of their own name pairs with, whatever stands between. */
function findPartnered(items: LexItem[]): Set<TagItem> {
  const partnered = new Set<TagItem>()
  const waiting = new Map<string, TagItem[]>()
  const all: TagItem[] = []
  for (const item of items) {
    if (item.kind !== 'tag' || item.role === 'self-closing')
      continue
    if (item.role === 'open') {
      all.push(item)
      const sameName = waiting.get(item.name) ?? []
      sameName.push(item)
      waiting.set(item.name, sameName)
      continue
    }
    const partner = item.name ? waiting.get(item.name)?.pop() : popUnpaired(all, partnered)
    if (partner)
      partnered.add(partner)
  }
  return partnered
}

/** A closing tag without a name goes with the last tag that has no partner yet. */
function popUnpaired(tags: TagItem[], partnered: ReadonlySet<TagItem>): TagItem | undefined {
  let last = tags.pop()
  while (last && partnered.has(last))
    last = tags.pop()
  return last
}

function toNode(tag: TagItem, takesInner: boolean): ShortcodeNode {
  return {
    kind: 'shortcode',
    name: tag.name,
    delimiter: tag.delimiter,
    inline: tag.inline,
    params: tag.params,
    indent: tag.indent,
    selfClosing: tag.role === 'self-closing',
    takesInner,
    open: { start: tag.start, end: tag.end },
    children: [],
  }
}

function noInner(tag: TagItem): HugoError {
  return new HugoError('shortcode-no-inner', `failed to extract shortcode: shortcode "${tag.name}" does not evaluate .Inner or .InnerDeindent, yet a closing tag was provided`, tag.start, tag.start)
}

// Both are asked only once there are more tags of one role than of the other, so one is always left over.
function blameOpening(paired: TagItem[]): TagItem {
  return findUnpaired(paired).find(tag => tag.role === 'open')!
}

function blameClosing(paired: TagItem[]): TagItem {
  return findUnpaired(paired).find(tag => tag.role === 'close')!
}

/** Gives the tags, in page order, that find no partner of their own name: what the author meant, not what Hugo does. */
function findUnpaired(paired: TagItem[]): TagItem[] {
  const unpaired = new Set<TagItem>()
  const waiting = new Map<string, TagItem[]>()
  for (const tag of paired) {
    const sameName = waiting.get(tag.name) ?? []
    waiting.set(tag.name, sameName)
    const partner = tag.role === 'close' ? sameName.pop() : undefined
    if (partner) {
      unpaired.delete(partner)
      continue
    }
    unpaired.add(tag)
    if (tag.role === 'open')
      sameName.push(tag)
  }
  return [...unpaired]
}
