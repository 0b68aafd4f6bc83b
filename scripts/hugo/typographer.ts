// Goldmark's typographer, which Hugo has on: straight quotes, dots and dashes become the printed ones.
import type { PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

const OPENS_AFTER = /^$|[\s([{\-–—«"“'‘/]/

/** Sets the quotes, apostrophes, dots and dashes of every text of a tree; code and addresses stay as they are. */
export function setTypography(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return
    let before = ''
    const walk = (children: PhrasingContent[]): void => {
      for (const child of children) {
        if (child.type === 'text') {
          child.value = typeset(child.value, before)
          before = child.value.at(-1) ?? before
        }
        else if ('children' in child) {
          walk(child.children)
        }
        else {
          before = child.type === 'break' ? '' : 'x'
        }
      }
    }
    walk(node.children)
  })
}

/**
 * One run of text.
 *
 * @param before the character that stands before it in its paragraph, or nothing
 */
export function typeset(text: string, before = ''): string {
  return text
    .replace(/\.\.\./g, '…')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/<</g, '«')
    .replace(/>>/g, '»')
    .replace(/["']/g, (quote: string, at: number, whole: string) => {
      const previous = at === 0 ? before : whole[at - 1]!
      const opens = OPENS_AFTER.test(previous) && /\S/.test(whole[at + 1] ?? 'x')
      return quote === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’'
    })
}
