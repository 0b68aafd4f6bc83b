// Owns the way through a whole tree: children, and the titles, captions and pictures that blocks keep beside them.
import type { Nodes, Root } from 'mdast'

/** Where blocks keep content besides `children`; see `model.ts`. */
const FIELDS = ['children', 'title', 'name', 'summary', 'caption'] as const

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
      const content = (fields[field] as Nodes[]).flatMap(child => replace(child) ?? child)
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
