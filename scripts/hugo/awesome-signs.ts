// Signs of Font Awesome in the midst of a text, as LoveIt and the themes made of it write them: `:(fas fa-heart fa-fw):`.
import type { PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

const SIGN = /:\(\s*fa[a-z]*((?:\s+fa-[\w-]+)+)\s*\):/g
/** How a sign is set, not which it is. */
const HOW = /^fa-(?:fw|xs|sm|lg|xl|\d+x|spin|pulse|beat|fade|shake|border|inverse|rotate-\w+|flip-\w+|pull-\w+)$/

/** Puts the signs where their names stand in texts. */
export function setAwesomeSigns(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    const found = [...node.value.matchAll(SIGN)]
    if (found.length === 0 || !parent || index === undefined)
      return undefined
    let from = 0
    const parts = found.flatMap(({ 0: whole, 1: names, index }): PhrasingContent[] => {
      const before = node.value.slice(from, index)
      from = index + whole.length
      const name = names!.trim().split(/\s+/).find(name => !HOW.test(name))
      return [...(before ? [{ ...node, value: before }] : []), ...(name ? [{ type: 'icon' as const, name, position: node.position }] : [])]
    })
    const after = node.value.slice(from)
    parent.children.splice(index, 1, ...parts as [], ...(after ? [{ ...node, value: after }] : []) as [])
    return [SKIP, index + parts.length + (after ? 1 : 0)]
  })
}
