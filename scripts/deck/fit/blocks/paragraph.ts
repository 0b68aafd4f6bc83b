// Paragraphs: words, and the pictures among them, which stand on lines of their own. They are broken after a sentence, else after a word.
import type { Image, Paragraph, PhrasingContent } from 'mdast'
import type { Column, Kind } from '../kind.ts'
import { isSign } from '../../../model.ts'
import { cutWords, endsOfLetters, endsOfSentences, endsOfWords, lastOf, lengthOf } from '../cut-words.ts'
import { piecesOf } from '../inline.ts'
import { mayEnd } from '../kind.ts'
import { layLines } from '../lines.ts'
import { imageHeight, PICTURE, scaled } from './pictures.ts'

/** Between words and a picture among them. */
const GAP = 8

export const paragraph: Kind<Paragraph> = {
  measure: ({ children }, column) => ({ height: heightOf(children, column), before: 0, after: 0.55 * column.size }),
  break: (node, room, column, fit) => {
    const [only] = node.children
    if (only?.type === 'image' && node.children.length === 1) {
      const image = scaled(only, room, column.width, fit)
      return image && [[{ ...node, children: [image] }], []]
    }
    if (node.children.length > 1 && node.children.some(isPicture))
      return fit.fill(withoutPictures(node), room, column)
    const whole = lengthOf(node.children)
    const height = (end: number): number => heightOf(cutWords(node.children, end)[0], column)
    const fits = (end: number): boolean => end > 0 && end < whole && height(end) <= room
    const lines = (end: number): number => Math.round(height(end) / (column.leading * column.size))
    const isLong = lines(whole) > (fit.eager ? 3 : 6)
    const sentence = lastOf(endsOfSentences(node.children), fits)
    const isEnough = sentence !== undefined && (!fit.eager || mayEnd(room - height(sentence), fit))
    const end = isLong && !isEnough ? lastOf(endsOfWords(node.children), fits) ?? lastOf(endsOfLetters(node.children), fits) : sentence
    // One line of many would be lost here.
    if (end === undefined || (isLong && lines(end) < 2))
      return undefined
    const [head, tail] = cutWords(node.children, end)
    return [[{ ...node, children: head }], [{ ...node, children: tail }]]
  },
}

/** Words and pictures one below the other, as they are seen. */
function withoutPictures(node: Paragraph): Paragraph[] {
  const runs: PhrasingContent[][] = []
  for (const child of node.children) {
    if (isPicture(child) || runs.at(-1)?.some(isPicture) !== false)
      runs.push([child])
    else
      runs.at(-1)!.push(child)
  }
  return runs.filter(isSeen).map(children => ({ ...node, children }))
}

function isPicture(node: PhrasingContent): boolean {
  return node.type === 'image' ? !isSign(node) : node.type === 'link' && node.children.some(isPicture)
}

function heightOf(nodes: readonly PhrasingContent[], { width, size, leading }: Column): number {
  const runs = linesAndPictures(nodes)
  const heights = runs.map(run => 'type' in run ? imageHeight(run, width, PICTURE) : layLines(piecesOf(run, { family: 'text', size }), width, leading * size).height)
  return heights.reduce((sum, height) => sum + height + GAP, -GAP)
}

/** Whether words are more than the end of a line. */
export function isSeen(words: readonly PhrasingContent[]): boolean {
  return words.some(node => node.type !== 'text' || /[^ \t\r\n]/.test(node.value))
}

/** Words, and between them the pictures that are no signs, each of which stands on a line of its own. */
export function linesAndPictures(nodes: readonly PhrasingContent[]): (Image | PhrasingContent[])[] {
  const runs: (Image | PhrasingContent[])[] = []
  let line: PhrasingContent[] = []
  const endLine = (): void => {
    if (isSeen(line))
      runs.push(line)
    line = []
  }
  for (const node of nodes) {
    const images = (node.type === 'image' ? [node] : node.type === 'link' ? node.children.filter(child => child.type === 'image') : []).filter(image => !isSign(image))
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
