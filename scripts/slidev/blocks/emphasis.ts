// Emphasis, strong and struck words: in stars where Markdown will see them, in tags where a neighbour hides them.
import type { Delete, Emphasis, Strong } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

const marks = { emphasis: ['*', 'em'], strong: ['**', 'strong'], delete: ['~~', 'del'] } as const

const handle: Handle = (node: Emphasis | Strong | Delete, parent, state, info) => {
  const [mark, tag] = marks[node.type]
  const words = state.containerPhrasing(node, { ...info, before: mark, after: mark })
  const isAlone = parent?.children.length === 1 && parent.type in marks
  // `***x***` is one in the other, and its inner marks are none of a neighbour.
  const inner = node.children.length === 1 ? words.replace(/^[*~]+(?=[^*~])|(?<=[^*~])[*~]+$/g, '') : words
  return isAlone || (flanks(info.before, inner.slice(0, 2)) && flanks(info.after, [...inner.slice(-2)].at(-1)!))
    ? `${mark}${words}${mark}`
    : `<${tag}>${words}</${tag}>`
}

export const emphasis = Object.assign(handle, { peek: (node: Emphasis | Strong | Delete) => marks[node.type][0].charAt(0) })

/**
 * Whether Markdown sees a mark between two characters: CommonMark's rule for flanking runs, and no other mark beside it. An
 * entity in place of a character would tear a word apart for who edits the deck.
 */
function flanks(outside: string, inside: string): boolean {
  const inner = String.fromCodePoint(inside.codePointAt(0) ?? 32)
  return !/[*_~]$/.test(outside) && !/[\s*_~]/.test(inner) && (!/[\p{P}\p{S}]/u.test(inner) || outside === '' || /[\s\p{P}\p{S}]$/u.test(outside))
}
