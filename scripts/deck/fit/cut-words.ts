// Words in two: at the end of a sentence, else of a word, through the marks around them.
import type { PhrasingContent } from 'mdast'
import { partsOf } from './turns.ts'

/** What stands for something that is no text: it is never cut. */
const OBJECT = '\uFFFC'
const MARKS = new Set(['strong', 'emphasis', 'delete', 'link'])
/** In any writing; some leave no blank after it. */
const SENTENCE = /[\p{STerm}…\u0F0D\u0F0E]["'»”’)\]]*(?=\s)|[。！？｡\u104B\u1362\u17D4\u17D5][」』）]*/gu
/** Points that end a word that was cut short, not a sentence. */
const SHORTENED = /(?:^|[\s(["'«“])(?:e\.g|i\.e|p\. ex|par ex|ex|cf|vs|approx|ca|env|fig|no|nos|art|chap|vol|pp?|resp|Mr?s?|Dr|St|\p{Lu})\.$/u
/** A line turns here, a slide does not. */
const WITHIN_WORD = /[-\u2010\u2013\u2014]$/
const LETTER = /\P{M}\p{M}*/gu

/** The text of some words, as long as {@link lengthOf} says. */
function linear(nodes: readonly PhrasingContent[]): string {
  return nodes.map(node => node.type === 'text' ? node.value : MARKS.has(node.type) ? linear((node as { children: PhrasingContent[] }).children) : OBJECT).join('')
}

/** The length of some words, in the unit of the places where they can be cut. */
export function lengthOf(nodes: readonly PhrasingContent[]): number {
  return linear(nodes).length
}

/** Where sentences end, in order. */
export function endsOfSentences(nodes: readonly PhrasingContent[]): number[] {
  const text = linear(nodes)
  return [...text.matchAll(SENTENCE)].filter(({ index, 0: end }) => end !== '.' || !SHORTENED.test(text.slice(Math.max(0, index - 10), index + 1))).map(({ index, 0: end }) => index + end.length)
}

/** Where words end, in order. */
export function endsOfWords(nodes: readonly PhrasingContent[]): number[] {
  const text = linear(nodes).replace(/\s/g, ' ')
  const ends: number[] = []
  let at = 0
  for (const part of partsOf(text)) {
    const end = at + part.trimEnd().length
    at += part.length
    if (end > 0 && at < text.length && !WITHIN_WORD.test(part))
      ends.push(end)
  }
  return ends
}

/** Where letters end, in order: for a word that no slide holds. */
export function endsOfLetters(nodes: readonly PhrasingContent[]): number[] {
  return [...linear(nodes).matchAll(LETTER)].map(({ index, 0: letter }) => index + letter.length)
}

/** The last place that fits; what fits ends somewhere, and nothing after that does. */
export function lastOf(places: readonly number[], fits: (place: number) => boolean): number | undefined {
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

/** Cuts words at a place; a blank there is lost, marks go on on the other side. */
export function cutWords(nodes: readonly PhrasingContent[], end: number): [PhrasingContent[], PhrasingContent[]] {
  const head: PhrasingContent[] = []
  const tail: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    const length = lengthOf([node])
    if (at + length <= end) {
      head.push(node)
    }
    else if (at >= end) {
      tail.push(node)
    }
    else if (node.type === 'text') {
      head.push({ ...node, value: node.value.slice(0, end - at).trimEnd() })
      tail.push({ ...node, value: node.value.slice(end - at) })
    }
    else {
      const [first, second] = cutWords((node as { children: PhrasingContent[] }).children, end - at)
      head.push({ ...node, children: first } as PhrasingContent)
      tail.push({ ...node, children: second } as PhrasingContent)
    }
    at += length
  }
  return [head, withoutBlank(tail)]
}

function withoutBlank([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text')
    return first ? [first, ...rest] : []
  const value = first.value.trimStart()
  return value === '' ? withoutBlank(rest) : [{ ...first, value }, ...rest]
}
