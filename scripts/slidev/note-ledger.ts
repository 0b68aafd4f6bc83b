// The ledger of footnotes: they leave their place in the page for the foot of a slide, so their words are looked for there.
import type { FootnoteDefinition, RootContent } from 'mdast'
import type { Deck } from '../model.ts'
import { findLostWords, visibleWords } from './word-ledger.ts'

/** The words of a page, those of each footnote apart. */
export interface PageWords { flow: string[], notes: ReadonlyMap<RootContent, readonly string[]> }

/** Reads the words of a page's blocks; to be done before the planner takes the tree apart. */
export function readPageWords(nodes: readonly RootContent[]): PageWords {
  const isNote = (node: RootContent): node is FootnoteDefinition => node.type === 'footnoteDefinition'
  return {
    flow: visibleWords(nodes.filter(node => !isNote(node))),
    notes: new Map(nodes.filter(isNote).map(note => [note, visibleWords(note.children)])),
  }
}

/**
 * Finds the words of a page that its deck lacks.
 *
 * @param page the words of the page
 * @param deck says which footnotes stand at which slide's foot; the others stand among its words, each after its mark
 * @param written the deck's Markdown
 */
export function findLostPageWords({ flow, notes }: PageWords, deck: Deck, written: string): string[] {
  const placed: RootContent[] = deck.slides.flatMap(({ footnotes = [] }) => footnotes)
  const isPlaced = new Set(placed)
  const left = [...notes.keys()].filter(note => !isPlaced.has(note))
  const { words, feet, carried } = partFeet(written, deck)
  return [
    ...findLostWords(flow, words, deck.slides.map(({ title }) => title)),
    ...findLostWords(placed.flatMap(note => notes.get(note) ?? []), feet),
    // Each by its mark: one that found no room at the foot goes on between the slides' words, wherever these stop.
    ...Array.from(Map.groupBy(left, markOf), ([mark, group]) => findLostWords(group.flatMap(note => notes.get(note)!), carried.get(mark)?.join('\n') ?? '')).flat(),
  ]
}

function markOf(note: RootContent): string {
  const { label, identifier } = note as FootnoteDefinition
  return label ?? identifier
}

const NOTE_OPENS = /^<DiapoFootnote mark="([^"]*)"/

/**
 * Parts what stands at the feet of slides, and the notes that are carried on, from everything else, without what can be longer than
 * the page: front matter, speaker notes, the titles of slides that go on. A fence may hold lines that look like edges.
 */
function partFeet(written: string, { slides }: Deck): { words: string, feet: string, carried: ReadonlyMap<string, string[]> } {
  const parts = { head: [] as string[], words: [] as string[], feet: [] as string[] }
  const carried = new Map<string, string[]>()
  let mark: string | undefined
  let part: keyof typeof parts = 'words'
  let fence: string | undefined
  let spoken = false
  let slide = -1
  let goesOn = false
  for (const line of written.split('\n')) {
    const ticks = /^(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined && line === '---') {
      part = part === 'head' ? 'words' : 'head'
      goesOn = part === 'words' ? goesOn : slides[++slide]?.goesOn ?? false
    }
    else if (fence === undefined && (line === '::foot::' || line === '::scene::')) {
      part = line === '::foot::' ? 'feet' : 'words'
    }
    if (ticks !== undefined && (fence === undefined || line === fence))
      fence = fence === undefined ? ticks : undefined
    if (fence === undefined && part === 'words')
      mark ??= NOTE_OPENS.exec(line)?.[1]
    const isTitle: boolean = goesOn && part === 'words' && line.startsWith('## ')
    goesOn &&= !isTitle
    spoken ||= fence === undefined && line === '<!--'
    if (mark !== undefined)
      carried.get(mark)?.push(line) ?? carried.set(mark, [line])
    else if (!spoken && !isTitle)
      parts[part].push(line)
    if (fence === undefined && line === '</DiapoFootnote>')
      mark = undefined
    spoken &&= line !== '-->'
  }
  return { words: parts.words.join('\n'), feet: parts.feet.join('\n'), carried }
}
