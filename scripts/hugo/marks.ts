// Puts what shortcodes become in the place of their marks: blocks among blocks, words among words.
import type { Code, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { Composed, Mark } from './compose.ts'
import { holdsWords, isPhrasing, toPhrasing } from './phrasing.ts'

/** What a shortcode becomes where Markdown stands, and where only text can: in code, in an address, in a description. */
export interface MarkReader {
  nodes: (mark: Mark) => RootContent[]
  text: (mark: Mark) => string
  /** Whether it stands apart from the text around. */
  isBlock: (mark: Mark) => boolean
  /** Whether code is such by its indent alone, without a fence. */
  isIndented: (code: Code) => boolean
}

/** Where text is read that is no content: marks in it are text. */
const ATTRIBUTES = ['url', 'title', 'alt', 'lang', 'meta', 'label', 'identifier', 'meaning', 'icon', 'badge'] as const
const BLANK = /^[ \t\r\n]*$/

/** A run of words, or blocks that a shortcode among them became. */
type Run = { words: PhrasingContent[] } | { blocks: RootContent[] }

/** Replaces the marks of a document. */
export function placeMarks(tree: Root, composed: Composed, reader: MarkReader): void {
  const verbatim = (value: string): string => composed.splitVerbatim(value).map(piece => typeof piece === 'string' ? piece : reader.text(piece)).join('')

  const readAttributes = (node: Nodes): void => {
    const fields = node as unknown as Record<string, unknown>
    for (const name of ATTRIBUTES) {
      if (typeof fields[name] === 'string')
        fields[name] = verbatim(fields[name])
    }
    if ('value' in node && node.type !== 'text')
      node.value = verbatim(node.value)
  }

  /** The words of a sentence, with blocks between them where shortcodes became such. */
  const readWords = (children: readonly PhrasingContent[]): Run[] => {
    const runs: Run[] = []
    const addWords = (...words: PhrasingContent[]): void => {
      const last = runs.at(-1)
      if (last && 'words' in last)
        last.words.push(...words)
      else
        runs.push({ words })
    }
    for (const child of children) {
      readAttributes(child)
      if (child.type !== 'text') {
        if ('children' in child)
          child.children = inWords(child.children) as typeof child.children
        addWords(child)
        continue
      }
      let before: Mark | undefined
      for (const piece of composed.split(child.value)) {
        if (typeof piece === 'string') {
          addWords({ ...child, value: piece })
          before = undefined
          continue
        }
        const nodes = reader.nodes(piece)
        const [only] = nodes
        const isApart = before !== undefined && reader.isBlock(before) && reader.isBlock(piece)
        before = piece
        if (nodes.every(isPhrasing))
          addWords(...nodes)
        else if (nodes.length === 1 && only?.type === 'paragraph' && isApart)
          runs.push({ words: only.children })
        // What is one sentence by itself is part of the sentence it stands in.
        else if (nodes.length === 1 && only?.type === 'paragraph')
          addWords(...only.children)
        else
          runs.push({ blocks: nodes })
      }
    }
    return runs
  }

  function inWords(children: readonly PhrasingContent[]): PhrasingContent[] {
    return readWords(children).flatMap(run => 'words' in run ? run.words : toPhrasing(run.blocks))
  }

  const readParagraph = (paragraph: Paragraph): RootContent[] => {
    const hasMarks = paragraph.children.some(child => child.type === 'text' && composed.split(child.value).some(piece => typeof piece !== 'string'))
    const runs = readWords(paragraph.children)
    if (!hasMarks)
      return [paragraph]
    return runs.flatMap((run, index): RootContent[] => {
      if ('blocks' in run)
        return run.blocks
      const words = trimmed(run.words, index > 0, index < runs.length - 1)
      return words.length > 0 ? [{ ...paragraph, children: words }] : []
    })
  }

  const readBlocks = (parent: Parents): void => {
    const blocks: RootContent[] = []
    for (const child of parent.children) {
      if (child.type === 'paragraph') {
        blocks.push(...readParagraph(child))
        continue
      }
      if (child.type === 'code' && reader.isIndented(child)) {
        const pieces = composed.splitVerbatim(child.value)
        // A shortcode set in so far only to show how shortcodes nest.
        if (pieces.every(piece => typeof piece !== 'string' || BLANK.test(piece)) && pieces.length > 0) {
          blocks.push(...asBlocks(pieces.flatMap(piece => typeof piece === 'string' ? [] : reader.nodes(piece))))
          continue
        }
      }
      if (child.type === 'text') {
        // Words among blocks: what HTML left.
        blocks.push(...readParagraph({ type: 'paragraph', children: [child], position: child.position }))
        continue
      }
      readAttributes(child)
      readFields(child)
      blocks.push(child)
    }
    parent.children = blocks as typeof parent.children
  }

  /** What a block holds: words in its title, its caption or itself, or blocks. */
  function readFields(node: Nodes): void {
    const fields = node as unknown as Record<string, unknown>
    for (const name of ['title', 'name', 'summary', 'caption']) {
      if (Array.isArray(fields[name]))
        fields[name] = inWords(fields[name] as PhrasingContent[])
      else if (name === 'name' && typeof fields[name] === 'string')
        fields[name] = verbatim(fields[name])
    }
    if (node.type === 'code' && node.data?.filename)
      node.data.filename = verbatim(node.data.filename)
    if ('image' in node && node.image)
      readAttributes(node.image)
    if (!('children' in node))
      return
    if (holdsWords(node))
      node.children = inWords(node.children as PhrasingContent[]) as typeof node.children
    else
      readBlocks(node)
  }

  readBlocks(tree)
}

/** Words that stand among blocks get a paragraph of their own. */
export function asBlocks(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  let words: PhrasingContent[] | undefined
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      words = undefined
      blocks.push(node)
    }
    else if (words) {
      words.push(node)
    }
    else {
      words = [node]
      blocks.push({ type: 'paragraph', children: words, position: node.position })
    }
  }
  return blocks
}

/** Words without the blanks at edges where a block was cut out; none where there are only blanks. */
function trimmed(words: readonly PhrasingContent[], atStart: boolean, atEnd: boolean): PhrasingContent[] {
  const kept = words.filter(node => node.type !== 'text' || node.value !== '')
  if (kept.every(node => (node.type === 'text' && BLANK.test(node.value)) || node.type === 'break'))
    return []
  const [first, last] = [kept[0]!, kept.at(-1)!]
  if (first.type === 'text' && atStart)
    kept[0] = { ...first, value: first.value.trimStart() }
  if (last.type === 'text' && atEnd)
    kept[kept.length - 1] = { ...kept.at(-1) as typeof last, value: (kept.at(-1) as typeof last).value.trimEnd() }
  return kept
}
