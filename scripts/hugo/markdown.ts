// From marked Markdown to a tree: CommonMark and GFM by micromark, then every mark becomes the block that its shortcode means.
import type { Node, Nodes, Parents, Root, RootContent } from 'mdast'
import type { Composed, Mark } from './compose.ts'
import type { ShortcodeNode } from './extractor.ts'
import type { LineIndex } from './line-index.ts'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

/** A mark that stands in the tree until its partner is found. */
interface MarkNode extends Node { type: 'mark', mark: Mark }

declare module 'mdast' {
  interface RootContentMap { mark: MarkNode }
  interface PhrasingContentMap { mark: MarkNode }
}

/** Gives what a shortcode becomes; its children are what stands between its tags. */
export type ShortcodeToBlock = (shortcode: ShortcodeNode, children: RootContent[]) => RootContent[]

/** Told of a shortcode that opens in one parent and closes in another. */
export type OnCrossing = (shortcode: ShortcodeNode) => void

/** Parses composed Markdown; places in the result are places in the page. */
export function parseMarkdown(composed: Composed, lines: LineIndex, toBlock: ShortcodeToBlock, onCrossing: OnCrossing): Root {
  const tree = fromMarkdown(composed.text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  placeInPage(tree, composed, lines)
  visit(tree, (node) => {
    if ('children' in node)
      setMarks(node, composed)
    else if ('value' in node)
      node.value = plain(node.value, composed)
  })
  pairMarks(tree, toBlock, onCrossing)
  return tree
}

function placeInPage(tree: Root, composed: Composed, lines: LineIndex): void {
  visit(tree, (node) => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset !== undefined) {
        const offset = composed.originOf(point.offset)
        Object.assign(point, lines.toPlace(offset), { offset })
      }
    }
  })
}

/** Cuts texts at their marks; a paragraph of nothing but marks is no paragraph. */
function setMarks(parent: Parents, composed: Composed): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') {
      return composed.split(child.value).map(piece => typeof piece === 'string'
        ? { ...child, value: piece }
        : { type: 'mark', mark: piece, position: child.position })
    }
    if (child.type === 'paragraph') {
      const pieces = child.children.flatMap((inline): (string | Mark | null)[] => inline.type === 'text' ? composed.split(inline.value) : [null])
      if (pieces.every(piece => typeof piece === 'string' ? piece.trim() === '' : piece !== null))
        return pieces.filter((piece): piece is Mark => typeof piece === 'object').map(mark => ({ type: 'mark', mark, position: child.position }))
    }
    return [child]
  }) as typeof parent.children
}

/** A shortcode in code, in HTML or in an attribute is shown as nothing but its inner text. */
function plain(value: string, composed: Composed): string {
  return composed.split(value).filter(piece => typeof piece === 'string').join('')
}

/** Joins opening and closing marks that are siblings; an outer pair is joined after the pairs inside it. */
function pairMarks(tree: Root, toBlock: ShortcodeToBlock, onCrossing: OnCrossing): void {
  const parents: Parents[] = []
  visit(tree, (node: Nodes) => {
    if ('children' in node)
      parents.push(node)
  })
  for (const parent of parents.reverse()) {
    const open: { shortcode: ShortcodeNode, siblings: RootContent[] }[] = []
    let siblings: RootContent[] = []
    for (const child of parent.children) {
      if (child.type !== 'mark') {
        siblings.push(child)
        continue
      }
      const { kind, shortcode } = child.mark
      if (kind === 'whole') {
        siblings.push(...toBlock(shortcode, []))
      }
      else if (kind === 'open') {
        open.push({ shortcode, siblings })
        siblings = []
      }
      else {
        const at = open.findLastIndex(entry => entry.shortcode === shortcode)
        if (at < 0)
          continue
        // What opened within and did not close here keeps its text and loses its shape.
        for (const crossing of open.splice(at + 1).reverse()) {
          onCrossing(crossing.shortcode)
          siblings = [...crossing.siblings, ...siblings]
        }
        const partner = open.pop()!
        siblings = [...partner.siblings, ...toBlock(shortcode, siblings)]
      }
    }
    for (const crossing of open.reverse()) {
      onCrossing(crossing.shortcode)
      siblings = [...crossing.siblings, ...siblings]
    }
    parent.children = siblings as typeof parent.children
  }
}
