// Emoji by name, `:smile:`, on sites that have them on (`enableEmoji`), and where no site says that they are off.
import type { Root } from 'mdast'
import { createRequire } from 'node:module'
import { SKIP, visit } from 'unist-util-visit'

const NAME = /(?<!\uFDD4):([\w+-]+):/g
/** By itself, and too long for a part of a name such as `a:id:b`. */
const LIKELY_NAME = /(?<![\p{L}\p{N}:\uFDD4]):([a-z][\w+-]{2,}):(?![\p{L}\p{N}:])/gu

const load = createRequire(import.meta.url)

/**
 * Puts the emoji where their names stand in texts; unknown names stay.
 *
 * @param isGuess whether the site has them on is not known
 */
export function setEmoji(tree: Root, isGuess: boolean): void {
  const names = isGuess ? LIKELY_NAME : NAME
  visit(tree, (node) => {
    // The text of a bare address is the address.
    if (node.type === 'link' && node.children[0]?.type === 'text' && node.url.endsWith(node.children[0].value))
      return SKIP
    if (node.type === 'text' && node.value.search(names) >= 0)
      node.value = withEmoji(node.value, names)
  })
}

/** The same for one text. The list of names is loaded for the first site that wants it: most never do. */
function withEmoji(text: string, names: RegExp): string {
  const { nameToEmoji } = load('gemoji') as typeof import('gemoji')
  return text.replace(names, (whole, name: string) => Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : whole)
}
