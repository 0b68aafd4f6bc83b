// The tree as it is written: a copy in which every node stands where Markdown can say it, and none stands too deep.
import type { Heading, Node, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { mend, textOf } from './mend.ts'
import { isPhrasing, isStructure, kindOf } from './node-kinds.ts'
import { safeUrl } from './safe-url.ts'

/** Slidev's Markdown drops what nests deeper than a hundred levels (`maxNesting`), and no slide has room for it: a list counts two. */
const MAX_DEPTH = 24
/** Emphasis in emphasis, below the deepest block. */
const MAX_DEPTH_OF_WORDS = 34
/** Where blocks keep words beside their children. */
const PARTS = ['title', 'badge', 'name', 'summary', 'caption', 'image'] as const

/** Stands where a part of a container that is no more began or ended: words on its two sides do not touch. */
const EDGE = { type: 'edge' } as unknown as RootContent

/** A node whose children are being gone through. */
interface Frame {
  node: Nodes
  depth: number
  /** The node is no more: its children take its place, in the children of the node above. */
  unwrapped: boolean
  insideLink: boolean
  next: number
  children: RootContent[]
}

/**
 * Copies blocks for writing. Nothing visible is lost; speaker notes, definitions and HTML comments leave no trace.
 *
 * A stack of its own, because pages nest deeper than a call stack; time grows with the number of nodes.
 */
export function tidy(children: readonly RootContent[]): RootContent[] {
  const root: Frame = { node: { type: 'root', children: [...children] }, depth: 0, unwrapped: false, insideLink: false, next: 0, children: [] }
  const frames = [root]
  for (;;) {
    const frame = frames.at(-1)!
    const child = (frame.node as { children: RootContent[] }).children[frame.next++]
    if (child) {
      if ('children' in child)
        frames.push(enter(child, frame))
      else
        frame.children.push(...leaf(child))
      continue
    }
    const finished = finish(frame)
    frames.pop()
    const above = frames.at(-1)
    if (!above)
      return finished
    for (const node of finished)
      above.children.push(node)
  }
}

/** Words of a block that are no children: titles, names, captions. */
function tidyWords(words: readonly PhrasingContent[]): PhrasingContent[] {
  const [paragraph] = tidy([{ type: 'paragraph', children: [...words] }])
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}

function enter(node: Extract<RootContent, { children: unknown }>, above: Frame): Frame {
  const depth = above.depth + 1
  const kind = kindOf(node.type)
  const tooDeep = isStructure(node.type) ? above.unwrapped : (kind === 'container' && depth > MAX_DEPTH) || (kind === 'phrasing' && depth > MAX_DEPTH_OF_WORDS)
  const isLink = node.type === 'link'
  const repeated = (isLink && above.insideLink) || (node.type === above.node.type && ['emphasis', 'strong', 'delete'].includes(node.type))
  const idle = (isLink && !safeUrl(node.url)) || (node.type === 'term' && !node.meaning.trim()) || node.type === 'linkReference'
  const unwrapped = tooDeep || repeated || idle || kind === undefined
  if (unwrapped) {
    for (const part of [...(isStructure(node.type) ? [EDGE] : []), ...wordsOf(node)])
      above.children.push(part)
  }
  return { node, depth, unwrapped, insideLink: above.insideLink || (isLink && !unwrapped), next: 0, children: unwrapped ? above.children : [] }
}

function leaf(node: Exclude<RootContent, { children: unknown }>): RootContent[] {
  if (node.type === 'notes' || node.type === 'definition' || (node.type === 'html' && node.value.startsWith('<!--')))
    return []
  if (node.type === 'text' || node.type === 'html')
    return [{ type: 'text', value: textOf(node.value) }]
  if (node.type === 'imageReference')
    return node.alt ? [{ type: 'text', value: textOf(node.alt) }] : []
  if (kindOf(node.type) !== undefined)
    return [withTidyParts(node)]
  const { value } = node as { value?: unknown }
  return typeof value === 'string' ? [{ type: 'text', value: textOf(value) }] : []
}

function finish({ node, depth, unwrapped, children }: Frame): RootContent[] {
  if (node.type === 'root')
    return asBlocks(children)
  if (unwrapped && node.type === 'term' && node.meaning.trim())
    return [{ type: 'text', value: ` (${textOf(node.meaning)})` }]
  if (unwrapped)
    return isStructure(node.type) ? [EDGE] : []
  const kind = kindOf(node.type)!
  if (kind === 'words')
    return splitAtBlocks(depth > 1 && node.type === 'heading' ? { ...node, depth: Math.max(3, node.depth) as Heading['depth'] } : node as Paragraph | Heading, children)
  const inside = kind === 'phrasing' ? asPhrasing(children) : isStructured(node) ? children : asBlocks(children)
  return mend({ ...withTidyParts(node as RootContent), children: inside } as RootContent)
}

/** The words beside its children of a node that is no more. */
function wordsOf(node: Nodes): RootContent[] {
  return PARTS.flatMap((part): RootContent[] => {
    const value = (node as unknown as Record<string, unknown>)[part]
    if (typeof value === 'string')
      return [{ type: 'paragraph', children: [{ type: 'text', value: textOf(value) }] }]
    const nodes = [value ?? []].flat() as PhrasingContent[]
    return nodes.length > 0 ? [{ type: 'paragraph', children: tidyWords(nodes) }] : []
  })
}

function withTidyParts<T extends RootContent>(node: T): T {
  const copy = { ...node } as T & Record<string, unknown>
  for (const part of PARTS) {
    if (Array.isArray(copy[part]))
      Object.assign(copy, { [part]: tidyWords(copy[part] as PhrasingContent[]) })
  }
  return copy
}

/** Whether a node's children can only be its own structure: rows of a table, items of a list. */
function isStructured(node: Nodes): boolean {
  return 'children' in node && node.children.length > 0 && (node.children as Node[]).every(child => isStructure(child.type))
}

/** Blocks only: words that stand among them become paragraphs. */
function asBlocks(children: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  let words: PhrasingContent[] = []
  const endWords = (): void => {
    blocks.push(...mend({ type: 'paragraph', children: words }))
    words = []
  }
  for (const child of children) {
    if (isPhrasing(child)) {
      words.push(child)
      continue
    }
    if (words.length > 0)
      endWords()
    if (child !== EDGE)
      blocks.push(child)
  }
  if (words.length > 0)
    endWords()
  return blocks
}

/** A paragraph or a heading that holds a block ends before it; what follows is a paragraph. */
function splitAtBlocks(node: Paragraph | Heading, children: readonly RootContent[]): RootContent[] {
  if (children.every(isPhrasing))
    return mend({ ...node, children } as RootContent)
  const first = children.findIndex(child => !isPhrasing(child))
  return [...mend({ ...node, children: children.slice(0, first) } as RootContent), ...asBlocks(children.slice(first))]
}

/** Words only, for a cell or a link: what blocks say, one line each. */
function asPhrasing(children: readonly RootContent[]): PhrasingContent[] {
  const words: PhrasingContent[] = []
  const pending = children.toReversed()
  let blockBefore = false
  for (let node = pending.pop(); node; node = pending.pop()) {
    const isBlock = !isPhrasing(node)
    if (words.length > 0 && (isBlock || blockBefore) && words.at(-1)!.type !== 'break')
      words.push({ type: 'break' })
    blockBefore = isBlock
    if (isPhrasing(node)) {
      words.push(node)
    }
    else if ('children' in node) {
      for (const child of [...wordsOf(node), ...node.children].toReversed() as RootContent[])
        pending.push(child)
    }
    else if (node.type === 'code' || node.type === 'math' || node.type === 'diagram') {
      words.push({ type: 'inlineCode', value: node.value })
    }
    else if (node.type === 'mediaLink') {
      words.push({ type: 'link', url: node.url, children: [{ type: 'text', value: node.title || node.url }] })
    }
    else {
      words.push(...wordsOf(node).flatMap(part => part.type === 'paragraph' ? part.children : []))
    }
  }
  return words
}
