// Emoji by name, `:smile:`, on sites that have them on (`enableEmoji`).
import type { Root } from 'mdast'
import { createRequire } from 'node:module'
import { SKIP, visit } from 'unist-util-visit'

const NAME = /(?<!\uFDD4):([\w+-]+):/g

const load = createRequire(import.meta.url)

/** Puts the emoji where their names stand in texts; unknown names stay. */
export function setEmoji(tree: Root): void {
  visit(tree, (node) => {
    // The text of a bare address is the address.
    if (node.type === 'link' && node.children[0]?.type === 'text' && node.url.endsWith(node.children[0].value))
      return SKIP
    if (node.type === 'text' && node.value.includes(':'))
      node.value = withEmoji(node.value)
  })
}

/** The same for one text. The list of names is loaded for the first site that wants it: most never do. */
function withEmoji(text: string): string {
  const { nameToEmoji } = load('gemoji') as typeof import('gemoji')
  return text.replace(NAME, (whole, name: string) => Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : whole)
}
