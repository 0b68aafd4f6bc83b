// Emphasis, strong and struck words: in stars where Markdown will see them, in tags where a neighbour hides them.
import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

const marks = { emphasis: ['*', 'em'], strong: ['**', 'strong'], delete: ['~~', 'del'] } as const

const handle: Handle = (node: Emphasis | Strong | Delete, parent, state, info) => {
  const [mark, tag] = marks[node.type]
  const words = state.containerPhrasing(node, { ...info, before: mark, after: mark })
  // `***x***` is one in the other; more than that, and marks could pair across a tag.
  const only = node.children.length === 1 ? node.children[0]! : undefined
  const isTwin = node.type !== 'delete' && (only?.type === 'emphasis' || only?.type === 'strong') && !only.children.some(holdsMarks)
  const inner = isTwin ? words.replace(/^\*+|\*+$/g, '') : words
  const isInTwin = parent?.children.length === 1 && (parent.type === 'emphasis' || parent.type === 'strong')
  const isSeen = isInTwin || (flanks(info.before, inner.slice(0, 2)) && flanks(info.after, [...inner.slice(-2)].at(-1) ?? ' '))
  return isSeen && (isTwin || !node.children.some(holdsMarks)) ? `${mark}${words}${mark}` : `<${tag}>${words}</${tag}>`
}

function holdsMarks(node: PhrasingContent): boolean {
  return node.type in marks || ('children' in node && (node.children as PhrasingContent[]).some(holdsMarks))
}

export const emphasis = Object.assign(handle, { peek: (node: Emphasis | Strong | Delete) => marks[node.type][0].charAt(0) })

/**
 * Whether Markdown sees a mark between two characters: CommonMark's rule for flanking runs, and no other mark beside it. An
 * entity in place of a character would tear a word apart for who edits the deck.
 */
function flanks(outside: string, inside: string): boolean {
  const inner = String.fromCodePoint(inside.codePointAt(0) ?? 32)
  return !/[*_~]$/.test(outside)
    && !/[\t\n\f\r\p{Zs}*_~]/u.test(inner)
    && (!/[\p{P}\p{S}]/u.test(inner) || outside === '' || /[\t\n\f\r\p{Zs}\p{P}\p{S}]$/u.test(outside))
}
