// Owns the way through the children of nodes.
import type { Nodes } from 'mdast'

/** Shows nodes and what they hold, in reading order, in no recursion: pages nest deeper than a call stack. */
export function eachNode(nodes: readonly Nodes[], show: (node: Nodes) => void): void {
  const pending = nodes.toReversed()
  for (let node = pending.pop(); node; node = pending.pop()) {
    show(node)
    if (!('children' in node))
      continue
    for (let at = node.children.length - 1; at >= 0; at--)
      pending.push(node.children[at]!)
  }
}
