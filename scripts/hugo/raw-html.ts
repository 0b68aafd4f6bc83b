// HTML in a page: pairs its tags across the Markdown between them, keeps what the allow-list names, and every word.
import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { RuleName } from '../rules.ts'
import { fromHtml } from 'hast-util-from-html'
import { holdsBlock, toBlocks, toWordsAndNotes, trimWords } from './html/arrange.ts'
import { liftTags } from './html/lift-tags.ts'
import { isKnownTag, sanitise } from './html/sanitise.ts'
import { joinHtml } from './html/source.ts'
import { htmlToNodes } from './html/to-blocks.ts'
import { liftNotes } from './notes.ts'
import { isPhrasing } from './phrasing.ts'

/** Told of what is lost, with its offset in the text that was parsed. */
export type Warn = (rule: RuleName, reason: string, offset: number) => void

/** They do something that a deck does not do. */
const PROGRAMS = new Set(['script', 'style', 'link', 'meta', 'base', 'template', 'noscript', 'applet'])

/**
 * Replaces the HTML nodes of a tree. Tags pair among siblings: `<details>`, Markdown, `</details>` are three.
 *
 * @param tree its positions are still those of the text that was parsed
 */
export function readRawHtml(tree: Root, warn: Warn): void {
  const told = new Set<string>()
  const onTag = (name: string, offset: number): void => {
    if (PROGRAMS.has(name))
      warn('raw-html', `Unexpected HTML tag \`<${name}>\`, expected Markdown; nothing of it runs or is shown`, offset)
    else if (name === 'svg')
      warn('raw-html', 'Unexpected HTML tag `<svg>`, expected a picture in a file of its own; the drawing is not shown', offset)
    else if (!isKnownTag(name) && told.size < told.add(name).size)
      warn('raw-html', `Unexpected HTML tag \`<${name.slice(0, 40)}>\`, expected Markdown; its words are kept`, offset)
  }
  if (readWithin(tree, onTag))
    liftNotes(tree)
}

/** Whether there was any HTML in a node. */
function readWithin(parent: Parents, onTag: (name: string, offset: number) => void): boolean {
  if (parent.children.some(child => child.type === 'paragraph' && child.children.some(({ type }) => type === 'html')))
    parent.children = liftTags(parent.children as RootContent[]) as Parents['children']
  const below = parent.children.map(child => 'children' in child && readWithin(child, onTag)).includes(true)
  const own = parent.children.some(child => child.type === 'html')
  if (own)
    parent.children = parseSiblings(parent.children as RootContent[], onTag) as Parents['children']
  if (own || below)
    parent.children = inOrder(parent) as Parents['children']
  return own || below
}

function parseSiblings(siblings: RootContent[], onTag: (name: string, offset: number) => void): RootContent[] {
  const { html, nodes, originOf } = joinHtml(siblings, onTag)
  const end = siblings.at(-1)?.position?.end.offset ?? 0
  return htmlToNodes(sanitise(fromHtml(html, { fragment: true })), nodes, ({ position }) => {
    const offset = originOf(position?.start.offset ?? 0)
    return { start: { line: 1, column: 1, offset }, end: { line: 1, column: 1, offset: Math.max(offset, Math.min(end, originOf((position?.end.offset ?? 1) - 1))) } }
  })
}

/** What a parent may hold, by its kind. A paragraph and what it is made of may hold blocks until its own parent is put in order. */
function inOrder(parent: Parents): RootContent[] {
  const children = parent.children as RootContent[]
  if (parent.type === 'heading' || parent.type === 'tableCell' || parent.type === 'definitionTerm')
    return toWordsAndNotes(children)
  if (parent.type === 'paragraph')
    return children.some(holdsBlock) ? children : trimWords(children as PhrasingContent[])
  return isPhrasing(parent as Nodes) || !holdsFlow(parent) ? children : toBlocks(children)
}

function holdsFlow({ type }: Parents): boolean {
  return !['list', 'table', 'tableRow', 'definitionList', 'cards', 'tabs', 'fileTree'].includes(type)
}
