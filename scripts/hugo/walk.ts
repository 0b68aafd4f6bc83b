// Owns the way through a whole tree: children, and the titles, captions and pictures that blocks keep beside them.
import type { Nodes, Root } from 'mdast'
import { markedParts } from '../model.ts'

/** Where blocks keep lists of nodes. */
const FIELDS = ['children', 'title', 'name', 'summary', 'caption'] as const
const BACKWARDS = markedParts.toReversed()

/** Shows every node of a tree in reading order; nodes may change, but not give way to others. */
export function eachNode(tree: Nodes, show: (node: Nodes) => void): void {
  const pending: Nodes[] = [tree]
  for (let node = pending.pop(); node; node = pending.pop()) {
    show(node)
    if (node.type === 'text')
      continue
    for (const part of BACKWARDS) {
      const held = (node as unknown as Record<string, unknown>)[part]
      if (Array.isArray(held)) {
        for (let at = held.length - 1; at >= 0; at--)
          pending.push(held[at] as Nodes)
      }
      else if (part === 'image' && held) {
        pending.push(held as Nodes)
      }
    }
  }
}

/**
 * Walks a tree in no recursion, since pages nest deeper than a call stack; parents come before what they hold.
 *
 * @param replace gives what stands for a node: itself, or other nodes, which are not offered again but whose content is
 */
export function walk(tree: Root, replace: (node: Nodes) => Nodes[] | void): void {
  const pending: Nodes[] = [tree]
  for (let node = pending.pop(); node; node = pending.pop()) {
    const fields = node as unknown as Record<string, unknown>
    for (const field of FIELDS) {
      if (!Array.isArray(fields[field]))
        continue
      const content = replaced(fields[field] as Nodes[], replace)
      fields[field] = content
      for (let at = content.length - 1; at >= 0; at--)
        pending.push(content[at]!)
    }
    // A picture that is part of its block can change, but not give way.
    if (fields.image) {
      replace(fields.image as Nodes)
      pending.push(fields.image as Nodes)
    }
  }
}

/** The same list where nothing gives way: most nodes stay, and a tree has many. */
function replaced(nodes: Nodes[], replace: (node: Nodes) => Nodes[] | void): Nodes[] {
  let content: Nodes[] | undefined
  nodes.forEach((node, index) => {
    const instead = replace(node)
    if (instead)
      content ??= nodes.slice(0, index)
    if (content)
      content.push(...instead ?? [node])
  })
  return content ?? nodes
}
