// From shortcode tree to Markdown tree: each shortcode's inside is a document of its own, as in Hugo, read when its reader asks for it.
import type { Node, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { RuleName } from '../rules.ts'
import type { Composed, Mark } from './compose.ts'
import type { PageNode, ShortcodeNode } from './extractor.ts'
import type { LineIndex } from './line-index.ts'
import type { KnownShortcode, Shortcode } from './shortcodes/shortcode.ts'
import { composeMarkdown } from './compose.ts'
import { dropElsewhere } from './definitions.ts'
import { linePrefix, stripPrefix } from './line-prefix.ts'
import { asBlocks, placeMarks } from './marks.ts'
import { text, toPhrasing, toWords } from './phrasing.ts'
import { paragraph } from './shortcodes/parts.ts'
import { codeOfUnknown, saidByUnknown } from './shortcodes/unknown.ts'
import { walk } from './walk.ts'

/** Shortcodes within one another; a deeper one stands after its parent instead of within. */
const MAX_DEPTH = 100
/** Words in which Markdown has nothing to find. */
const PLAIN = /^(?![\d\s])(?!www\.)[\p{L}\p{M}\p{N} ,;.!?()’'"%/-]+(?<!\s)$/u
const ONLY_MARKS = /^(?:\s|\uFDD0\d+\uFDD1)*$/

/** What the reading of a page's shortcodes needs of the page around them. */
export interface PageContext extends Pick<Shortcode, 'refUrl' | 'param' | 'pageTitle' | 'resource' | 'sample' | 'translate' | 'value'> {
  source: string
  lines: LineIndex
  /** What is known of a name, and under which name of ours. */
  find: (name: string) => { reader: string, known: KnownShortcode } | undefined
  /** Markdown to a tree, HTML in it already read; no shortcode in it. */
  parse: (text: Pick<Composed, 'text' | 'originOf'>) => Root
  /** The definitions of the page that a part of its Markdown needs. */
  definitions: (markdown: string) => string
  include: (target: string, at: number) => RootContent[] | undefined
  warn: (rule: RuleName, reason: string, at: number) => void
}

/** Reads what `extractShortcodes` gave of a page. */
export function readShortcodes(nodes: readonly PageNode[], page: PageContext): Root {
  return readDocument(nodes, '', undefined, 0, page)
}

function readDocument(nodes: readonly PageNode[], prefix: string, parent: Shortcode | undefined, depth: number, page: PageContext): Root {
  const composed = composeMarkdown(page.source, nodes, { prefix, flat: depth >= MAX_DEPTH, isBlock: ({ name, close }) => {
    const found = page.find(name)
    return found ? found.known.place === 'block' : close !== undefined
  } })
  // Most shortcodes within shortcodes stand alone there, and need no parser.
  const tree: Root = ONLY_MARKS.test(composed.text)
    ? { type: 'root', children: composed.text.split(/\n[ \t\r]*\n/).map(value => value.trim()).filter(value => value !== '').map(value => ({ type: 'paragraph', children: [{ type: 'text', value }] })) }
    : parse(composed, parent, page)
  placeMarks(tree, composed, {
    nodes: mark => readNodes(mark, parent, depth, page),
    text: mark => readText(mark.shortcode, parent, depth, page),
    isBlock: ({ shortcode }) => page.find(shortcode.name)?.known.place === 'block',
    isIndented: ({ position }) => !'`~'.includes(page.source[position?.start.offset ?? 0] ?? '`'),
  })
  tree.children = asBlocks(tree.children)
  return tree
}

/** What is between `%` tags is part of the page's own Markdown, and knows what is defined there. */
function parse({ text, originOf }: Composed, parent: Shortcode | undefined, page: PageContext): Root {
  const needed = parent?.delimiter === '%' ? page.definitions(text) : ''
  const tree = page.parse({ text: needed + text, originOf: offset => originOf(Math.max(0, offset - needed.length)) })
  if (needed)
    dropElsewhere(tree)
  return tree
}

/** What a shortcode becomes, with the place of its opening tag. */
function readNodes({ shortcode: node, emptied }: Mark, parent: Shortcode | undefined, depth: number, page: PageContext): RootContent[] {
  if (node.inline) {
    page.warn('inline-shortcode', `Unexpected inline shortcode \`${node.name}\`: programs in a page are not run, so it is left out`, node.open.start)
    return []
  }
  const inner = readInner(node, emptied, depth, page)
  const shortcode = toShortcode(node, parent, inner, page)
  const known = page.find(node.name)?.known
  const read = known ? known.toNodes(shortcode) : codeOfUnknown(shortcode)
  const nodes = read ?? saidByUnknown(shortcode, lineAround(page.source, node.open))
  // What was read as text before it proved to be unknown stays text: read again at each level, it would be read without end.
  const all = !read && inner.isText() ? [...nodes, ...paragraph(text(shortcode.text))] : inner.isRead() || known?.inner === 'text' ? nodes : [...nodes, ...shortcode.children]
  setPositions(all, page, node)
  // A frame around nothing: what it held stands after it.
  return emptied && toWords(all).trim() === '' ? [] : all
}

/** The rest of the line on which a tag stands. */
function lineAround(source: string, { start, end }: ShortcodeNode['open']): string {
  const last = source.indexOf('\n', end)
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start) + source.slice(end, last < 0 ? undefined : last)
}

/** The same where only text can stand. */
function readText(node: ShortcodeNode, parent: Shortcode | undefined, depth: number, page: PageContext): string {
  if (node.inline)
    return ''
  if (depth >= MAX_DEPTH)
    return plainText(node)
  const inner = readInner(node, false, depth, page)
  const shortcode = toShortcode(node, parent, inner, page)
  const known = page.find(node.name)?.known
  if (known?.toText)
    return known.toText(shortcode)
  const nodes = known?.toNodes(shortcode)
  const words = toWords(nodes ?? saidByUnknown(shortcode))
  return (nodes && inner.isRead()) || known?.inner === 'text' ? words : words + shortcode.text
}

/** All text inside a shortcode, with a stack of its own. */
function plainText(node: ShortcodeNode): string {
  const texts: string[] = []
  const pending: ShortcodeNode['children'] = [node]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.kind !== 'shortcode')
      texts.push(next.text)
    else if (!next.inline)
      next.children.toReversed().forEach(child => pending.push(child))
  }
  return texts.join('')
}

/** The inside of a shortcode, read at most once, as Markdown or as text. */
interface Inner { children: () => RootContent[], text: () => string, isRead: () => boolean, isText: () => boolean, own: (shortcode: Shortcode) => void }

function readInner(node: ShortcodeNode, emptied: boolean, depth: number, page: PageContext): Inner {
  let own: Shortcode | undefined
  let children: RootContent[] | undefined
  let text: string | undefined
  const nodes = emptied ? [] : node.children
  const prefix = linePrefix(page.source, node.open.start)
  return {
    own: (shortcode) => {
      own = shortcode
    },
    isText: () => text !== undefined && children === undefined,
    isRead: () => nodes.length === 0 || children !== undefined || text !== undefined,
    children: () => children ??= nodes.length === 0 ? [] : readDocument(nodes, prefix, own, depth + 1, page).children,
    text: () => text ??= nodes.map((child) => {
      if (child.kind === 'shortcode')
        return readText(child, own, depth + 1, page)
      let stripped = ''
      stripPrefix(child.text, child.kind === 'text' ? prefix : '', piece => void (stripped += piece))
      return stripped
    }).join(''),
  }
}

function toShortcode(node: ShortcodeNode, parent: Shortcode | undefined, inner: Inner, page: PageContext): Shortcode {
  const params = new Map<string | number, string>(node.params.kind === 'named'
    ? [...node.params.values].map(([key, { text }]) => [key, text])
    : node.params.values.map(({ text }, index) => [index, text]))
  const at = node.open.start
  const shortcode: Shortcode = {
    name: node.name,
    reader: page.find(node.name)?.reader,
    delimiter: node.delimiter,
    parent,
    params,
    get: (...keys) => keys.map(key => params.get(key)).find(value => value !== undefined && value.trim() !== ''),
    get children() {
      return inner.children()
    },
    get text() {
      return inner.text()
    },
    hasInner: node.children.length > 0,
    inline: markdown => readInline(markdown ?? '', at, page),
    blocks: markdown => page.parse({ text: markdown, originOf: () => at }).children,
    image: (url, { alt = '', title, width, height } = {}) => ({ type: 'image', url, alt, title, data: { ...size('width', width), ...size('height', height) } }),
    refUrl: page.refUrl,
    param: page.param,
    pageTitle: page.pageTitle,
    resource: page.resource,
    sample: page.sample,
    translate: page.translate,
    value: page.value,
    include: target => page.include(target, at),
    warn: (rule, reason) => page.warn(rule, reason, at),
  }
  inner.own(shortcode)
  return shortcode
}

function readInline(markdown: string, at: number, page: PageContext): PhrasingContent[] {
  if (markdown.trim() === '')
    return []
  if (PLAIN.test(markdown))
    return [{ type: 'text', value: markdown }]
  return toPhrasing(page.parse({ text: markdown, originOf: () => at }).children)
}

/** A size as CSS, where it is one. */
function size<Name extends 'width' | 'height'>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*(?:(px|%|em|rem|vw|vh)\s*)?$/i.exec(value ?? '') ?? []
  return (number ? { [name]: `${number}${unit?.toLowerCase() ?? 'px'}` } : {}) as { [Key in Name]?: string }
}

/** Nodes that were made and not read stand where the opening tag does. */
function setPositions(nodes: readonly RootContent[], { lines }: PageContext, { open }: ShortcodeNode): void {
  const position: NonNullable<Node['position']> = {
    start: { ...lines.toPlace(open.start), offset: open.start },
    end: { ...lines.toPlace(open.end), offset: open.end },
  }
  const set = (node: Nodes): void => {
    node.position ??= position
  }
  for (const node of nodes) {
    if (node.position)
      continue
    set(node)
    walk(node as unknown as Root, set)
  }
}
