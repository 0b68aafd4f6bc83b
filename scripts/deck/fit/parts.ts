// Words that are too many for one slide, carried on over as many as they need.
import type { Heading, RootContent } from 'mdast'
import type { ContentSlide } from '../../model.ts'
import type { Broken, Column } from './kind.ts'
import type { Fitting, Worded } from './worded.ts'
import { toString } from 'mdast-util-to-string'
import { fill, flow, leadsOn } from './flow.ts'
import { footHeight, notesWithin } from './foot.ts'
import { columnOf, isShown } from './kind.ts'
import { opened } from './opened.ts'
import { SPARE } from './setting.ts'
import { shortTitle, titleOf } from './titles.ts'
import { headHeight, roomFor, withoutPicture } from './worded.ts'

/** So many blocks fill a slide, unless they take no room. */
const AT_ONCE = 64
/** A slide that goes on is at least so full. */
const LEAST = 0.61
/** Breaking more eagerly is worth it for so much. */
const WORTH = 40

/** One of the slides that words are carried on over. `footnotes` are said only where not all have room; `own` is the heading among the words that became its title, `no` counts from there. */
interface Part extends Pick<Worded, 'footnotes'> { body: RootContent[], fit: NonNullable<Worded['fit']>, share: number, own?: Heading, no: number }

/** An empty slide: its height, and how much of it should be filled at least. */
interface Paper { whole: number, least: number }

/** Fills slides one after another. `share` is how much of each may be filled. */
export function fillAll(slide: Worded, share: number, fitting: Fitting): Part[] {
  const words: Worded = slide.kind === 'intro' ? { ...slide, kind: 'content' } as ContentSlide : slide
  const parts: Part[] = []
  const { usual } = fitting.settings
  // The next block last, so that no long rest is copied for each slide.
  const rest = slide.body.toReversed()
  const carried = new Set<RootContent>()
  let own: Heading | undefined
  let no = 0
  do {
    const room = roomFor(withoutPicture(words, parts.length), usual, fitting)
    const column = columnOf(room.width, usual)
    // A slide that begins with a heading has it for a title.
    const first = parts.length > 0 ? rest.findLast(isShown) : undefined
    const begins = first?.type === 'heading'
    own = begins ? first : own
    no = begins ? 1 : no + 1
    if (begins)
      rest.splice(rest.lastIndexOf(first), 1)
    const title = begins ? first.children : no === 1 ? titleOf(slide) : [{ type: 'text', value: fitting.words.continued(shortTitle(own ? toString(own) : slide.title), no, 99) } as const]
    const head = headHeight(slide, title, room.width, usual)
    const whole = room.height - SPARE - head
    const sheet = { whole, least: LEAST * room.height - head }
    const fillWith = (count: number): Broken => fillOne(rest.slice(-count).reverse(), share * whole, sheet, column, fitting)
    let count = AT_ONCE
    let filled = fillWith(count)
    while (filled[1].length === 0 && count < rest.length)
      filled = fillWith(count *= 2)
    const [body, after] = filled
    // A sentence may call more notes than a foot has room for: the others are what goes on next.
    const notes = fitting.notesOf([...title, ...body])
    const kept = notesWithin(notes, whole - flow(body, column), room.width, usual)
    const height = head + flow(body, column) + footHeight(kept, room.width, usual)
    const next = after.length > 0 && height < LEAST * room.height ? { next: leastOf(after, body, whole, column, fitting) } : {}
    parts.push({ body, ...(kept.length < notes.length ? { footnotes: kept } : {}), fit: { height, room: room.height, ...next }, share: (height - head) / whole, own, no })
    rest.length = Math.max(0, rest.length - count)
    for (const node of after.toReversed())
      rest.push(node)
    // Once each: notes may call one another.
    const going = notes.slice(kept.length).filter(note => !carried.has(note))
    going.forEach(note => carried.add(note))
    rest.push(...going.reverse())
    dropRules(rest)
    // The way needs the room of a slide of its own where the last words leave none.
    if (rest.length === 0 && slide.kind === 'intro' && fitting.way.height > 0 && height > room.height - fitting.way.height)
      parts.push({ body: [], fit: { height: head, room: room.height }, share: 1, own, no: no + 1 })
  } while (rest.some(isShown))
  parts.at(-1)!.body.push(...rest.toReversed())
  return parts
}

/** A slide parts as a rule does: none begins with one. */
function dropRules(rest: RootContent[]): void {
  let next = rest.findLastIndex(isShown)
  while (rest[next]?.type === 'thematicBreak') {
    rest.splice(next, 1)
    next = rest.findLastIndex(isShown)
  }
}

/** One slide's words, and what goes on; more eagerly broken where that leaves the slide too empty. */
function fillOne(nodes: readonly RootContent[], room: number, sheet: Paper, column: Column, fitting: Fitting): Broken {
  const used = ([body]: Broken): number => heightWithFoot(body, column, fitting)
  const attempt = (eager: boolean): Broken => {
    const own = { whole: sheet.whole, eager }
    const filled = (left: number): Broken => fill(nodes, left, column, own) ?? alone(nodes, sheet.whole, column)
    let left = room
    for (let attempt = 0; attempt < 9; attempt++) {
      const broken = filled(left)
      const height = used(broken)
      if (height <= sheet.whole)
        return broken
      if (left <= 0.15 * sheet.whole)
        break
      // A part of a table is set in columns of its own, and notes come with the words that call them.
      left *= 0.98 * sheet.whole / height
    }
    return filled(0.5 * sheet.whole)
  }
  const natural = attempt(false)
  if (natural[1].length === 0 || used(natural) >= sheet.least)
    return natural
  const eager = attempt(true)
  return used(eager) > used(natural) + WORTH ? eager : natural
}

/** What the least of some words would have taken below others, with their notes: less is not parted. */
function leastOf(after: readonly RootContent[], above: readonly RootContent[], whole: number, column: Column, fitting: Fitting): number {
  let [low, high] = [0, whole]
  while (high - low > 1) {
    const room = (low + high) / 2
    if (fill(after, room, column, { whole, eager: true }))
      high = room
    else
      low = room
  }
  const [least] = fill(after, high, column, { whole, eager: true }) ?? alone(after, whole, column)
  const taken = heightWithFoot([...above, ...least], column, fitting) - heightWithFoot(above, column, fitting)
  return taken + Math.max(0, high - flow(least, column)) + SPARE
}

function heightWithFoot(nodes: readonly RootContent[], column: Column, { notesOf }: Fitting): number {
  return flow(nodes, column) + footHeight(notesOf(nodes), column.width, column.setting)
}

/** The first block that shows, with what leads to it. A frame that fits nowhere gives way to what it holds. What cannot be broken at all stands alone, and is told of by `check`. */
function alone(nodes: readonly RootContent[], whole: number, column: Column): Broken {
  const index = nodes.findIndex(node => isShown(node) && !leadsOn(node))
  const end = index + 1 || nodes.length
  const within = index < 0 ? undefined : opened(nodes[index]!)
  const sheet = { whole, eager: true }
  return fill(nodes, whole, column, sheet)
    ?? (within && fill([...nodes.slice(0, index), ...within, ...nodes.slice(end)], whole, column, sheet))
    ?? [nodes.slice(0, end), nodes.slice(end)]
}
