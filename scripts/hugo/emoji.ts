// Emoji by name, `:smile:`, on sites that have them on (`enableEmoji`).
import type { Root } from 'mdast'
import { nameToEmoji } from 'gemoji'
import { SKIP, visit } from 'unist-util-visit'

const NAME = /(?<!\uFDD4):([\w+-]+):/g

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

/** The same for one text. */
function withEmoji(text: string): string {
  return text.replace(NAME, (whole, name: string) => Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : whole)
}
