// Pictures that are not there: one has a frame of its own; several in a row, and those in a heading or a cell, leave their names.
import type { Image, Nodes, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { eachNode } from './each-node.ts'

/** Marks the pictures that stand among words by their names. */
export function namePictures(tree: Root): void {
  eachNode(tree.children, (node) => {
    // The frame says which file is missing, where the words below say what it shows.
    if (node.type === 'figure' && node.image.data?.source?.kind !== 'local' && node.image.alt === toString(node.caption))
      node.image.alt = ''
    const few = node.type === 'paragraph' ? 1 : node.type === 'heading' || node.type === 'tableCell' ? 0 : Infinity
    const absent = few < Infinity ? imagesIn((node as Nodes & { children: PhrasingContent[] }).children).filter(({ data }) => data?.source?.kind !== 'local') : []
    if (absent.length > few)
      absent.forEach(image => image.data = { ...image.data, named: true })
  })
}

function imagesIn(nodes: readonly PhrasingContent[]): Image[] {
  return nodes.flatMap(node => node.type === 'image' ? [node] : node.type === 'link' ? imagesIn(node.children) : [])
}
