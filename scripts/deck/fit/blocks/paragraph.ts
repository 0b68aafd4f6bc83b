// Paragraphs: words, and the pictures among them, which stand on lines of their own. They are broken after a sentence, else after a word.
import type { Image, Paragraph, PhrasingContent } from 'mdast'
import type { Column, Kind } from '../kind.ts'
import { cutWords, endsOfLetters, endsOfSentences, endsOfWords, lengthOf } from '../cut-words.ts'
import { piecesOf } from '../inline.ts'
import { layLines } from '../lines.ts'
import { imageHeight, PICTURE, scaled } from './pictures.ts'

export const paragraph: Kind<Paragraph> = {
  measure: ({ children }, column) => ({ height: heightOf(children, column), before: 0, after: 0.55 * column.size }),
  break: (node, room, column) => {
    const [only] = node.children
    if (only?.type === 'image' && node.children.length === 1) {
      const image = scaled(only, room, column.width)
      return image && [[{ ...node, children: [image] }], []]
    }
    const whole = lengthOf(node.children)
    const height = (end: number): number => heightOf(cutWords(node.children, end)[0], column)
    const fits = (end: number): boolean => end > 0 && end < whole && height(end) <= room
    const lines = (end: number): number => Math.round(height(end) / (column.leading * column.size))
    const isLong = lines(whole) > 6
    const end = lastOf(endsOfSentences(node.children), fits) ?? (isLong ? (lastOf(endsOfWords(node.children), fits) ?? lastOf(endsOfLetters(node.children), fits)) : undefined)
    // One line of many would be lost here.
    if (end === undefined || (isLong && lines(end) < 2))
      return undefined
    const [head, tail] = cutWords(node.children, end)
    return [[{ ...node, children: head }], [{ ...node, children: tail }]]
  },
}

function heightOf(nodes: readonly PhrasingContent[], { width, size, leading }: Column): number {
  return linesAndPictures(nodes).reduce((sum, run) => sum + ('type' in run ? imageHeight(run, width, PICTURE) : layLines(piecesOf(run, { family: 'text', size }), width, leading * size).height), 0)
}

/** Words, and between them the pictures, each of which stands on a line of its own. */
export function linesAndPictures(nodes: readonly PhrasingContent[]): (Image | PhrasingContent[])[] {
  const runs: (Image | PhrasingContent[])[] = []
  let line: PhrasingContent[] = []
  const endLine = (): void => {
    if (line.some(node => node.type !== 'text' || /[^ \t\r\n]/.test(node.value)))
      runs.push(line)
    line = []
  }
  for (const node of nodes) {
    const images = node.type === 'image' ? [node] : node.type === 'link' ? node.children.filter(child => child.type === 'image') : []
    if (images.length > 0) {
      endLine()
      runs.push(...images)
    }
    else {
      line.push(node)
    }
  }
  endLine()
  return runs
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
