// Footnotes: numbered as they are first called, and moved to the end of the page.
import type { FootnoteDefinition, Parents, Root } from 'mdast'
import { eachNode } from './walk.ts'

/**
 * Gives references and definitions their number as label; the definitions that nobody refers to come last.
 *
 * @param drop told of each of those, which then goes, as in Goldmark
 */
export function numberFootnotes(tree: Root, drop?: (note: FootnoteDefinition) => void): void {
  const definitions = new Map<string, FootnoteDefinition>()
  const holders = new Set<Parents>()
  eachNode(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if ('children' in node && node.children.some(child => child.type === 'footnoteDefinition'))
      holders.add(node)
  })
  if (definitions.size === 0)
    return
  const numbers = new Map<string, number>()
  const numberOf = (identifier: string): string => {
    const number = numbers.get(identifier) ?? numbers.size + 1
    numbers.set(identifier, number)
    return String(number)
  }
  for (const parent of holders)
    parent.children = parent.children.filter(child => child.type !== 'footnoteDefinition' || definitions.get(child.identifier) !== child) as Parents['children']
  const references = (within: Root | FootnoteDefinition | undefined): void => within && eachNode(within, (node) => {
    if (node.type === 'footnoteReference')
      node.label = numberOf(node.identifier)
  })
  references(tree)
  // A note may call another, and that one a third: the map grows while it is walked.
  for (const identifier of numbers.keys())
    references(definitions.get(identifier))
  if (drop) {
    const unused = [...definitions].filter(([identifier]) => !numbers.has(identifier))
    for (const [, definition] of unused)
      references(definition)
    for (const [identifier, definition] of unused.filter(([identifier]) => !numbers.has(identifier))) {
      definitions.delete(identifier)
      drop(definition)
    }
  }
  for (const [identifier, definition] of definitions)
    definition.label = numberOf(identifier)
  tree.children = tree.children.concat([...definitions.values()].sort((a, b) => Number(a.label) - Number(b.label)))
}
