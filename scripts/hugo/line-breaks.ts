// The end of a line within a paragraph, on sites where it is more or less than a blank.
import type { PhrasingContent, Root } from 'mdast'
import { walk } from './walk.ts'

/** What a site asks of it (Hugo, "Configure markup": `hardWraps`, and `cjk` among the extensions). */
export interface LineBreaks {
  /** Every line of the source is one on the page. */
  hard: boolean
  /** Between two Chinese, Japanese or Korean letters it is nothing at all. */
  joined: boolean
  /** A blank after a backslash is nothing: it parts emphasis from letters in writings without blanks. */
  escaped: boolean
}

/** Goldmark's East Asian wide characters: letters of these writings, and their own marks. */
const WIDE = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Lm}\u3000-\u303F]`
const BETWEEN_WIDE = new RegExp(String.raw`(?<=${WIDE})\n(?=${WIDE})`, 'gu')

/** Sets the ends of lines in every text of a tree. */
export function setLineBreaks(tree: Root, { hard, joined, escaped }: LineBreaks): void {
  walk(tree, (node) => {
    if (node.type !== 'text')
      return
    if (escaped)
      node.value = node.value.replaceAll('\\ ', '')
    if (hard && node.value.includes('\n'))
      return node.value.split('\n').flatMap((value, index): PhrasingContent[] => [...(index > 0 ? [{ type: 'break', position: node.position } as const] : []), ...(value ? [{ ...node, value }] : [])])
    if (joined)
      node.value = node.value.replace(BETWEEN_WIDE, '')
  })
}
