// French spacing: no line of a slide begins with a lone « : » or « ? ».
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

const NARROW = '\u202F'
const WIDE = '\u00A0'

/** Makes the blanks before : ; ! ? » and after « unbreakable in every text of a tree; code and addresses stay as they are. */
export function spaceFrench(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = spaceFrenchText(node.value)
  })
}

/** The same for one line of text. A blank is changed, none is added: `12:30` stays. */
export function spaceFrenchText(text: string): string {
  return text
    .replace(/[ \u00A0](?=[;!?])/g, NARROW)
    .replace(/ (?=[:»])/g, WIDE)
    .replace(/« /g, `«${WIDE}`)
}
