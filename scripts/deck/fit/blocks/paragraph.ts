// Paragraphs: words, and the pictures among them, which stand on lines of their own. They are broken after a sentence, else after a word.
import type { Paragraph, PhrasingContent } from 'mdast'
import type { Piece } from '../inline.ts'
import type { Column, Kind } from '../kind.ts'
import { cutWords, endsOfLetters, endsOfSentences, endsOfWords, lengthOf } from '../cut-words.ts'
import { piecesOf } from '../inline.ts'
import { layLines } from '../lines.ts'
import { imageHeight, PICTURE } from './pictures.ts'

export const paragraph: Kind<Paragraph> = {
  measure: ({ children }, column) => ({ height: heightOf(children, column), before: 0, after: 0.55 * column.size }),
  break: (node, room, column) => {
    const whole = lengthOf(node.children)
    const height = (end: number): number => heightOf(cutWords(node.children, end)[0], column)
    const fits = (end: number): boolean => end > 0 && end < whole && height(end) <= room
    const isLong = height(whole) > 6 * column.leading * column.size
    const end = lastOf(endsOfSentences(node.children), fits) ?? (isLong ? (lastOf(endsOfWords(node.children), fits) ?? lastOf(endsOfLetters(node.children), fits)) : undefined)
    if (end === undefined)
      return undefined
    const [head, tail] = cutWords(node.children, end)
    return [[{ ...node, children: head }], [{ ...node, children: tail }]]
  },
}

function heightOf(nodes: readonly PhrasingContent[], { width, size, leading }: Column): number {
  let height = 0
  let line: Piece[] = []
  const endLine = (): void => {
    if (line.some(piece => piece.kind !== 'text' || piece.text.trim() !== ''))
      height += layLines(line, width, leading * size).height
    line = []
  }
  for (const node of nodes) {
    if (node.type === 'image' || (node.type === 'link' && node.children.some(child => child.type === 'image'))) {
      endLine()
      for (const image of (node.type === 'image' ? [node] : node.children.filter(child => child.type === 'image')))
        height += imageHeight(image, width, PICTURE)
    }
    else {
      line.push(...piecesOf([node], { family: 'text', size }))
    }
  }
  endLine()
  return height
}

/** The last place that fits; what fits ends somewhere, and nothing after that does. */
function lastOf(places: readonly number[], fits: (place: number) => boolean): number | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(places[middle]!))
      low = middle + 1
    else
      high = middle
  }
  return places[low - 1]
}
