// Words that are too many for one slide, carried on over as many as they need.
import type { Heading, RootContent } from 'mdast'
import type { ContentSlide } from '../../model.ts'
import type { Broken, Column } from './kind.ts'
import type { Fitting, Worded } from './worded.ts'
import { toString } from 'mdast-util-to-string'
import { fill, flow, leadsOn } from './flow.ts'
import { columnOf, isShown } from './kind.ts'
import { opened } from './opened.ts'
import { SPARE } from './setting.ts'
import { shortTitle, titleOf } from './titles.ts'
import { headHeight, roomFor, withoutPicture } from './worded.ts'

/** So many blocks fill a slide, unless they take no room. */
const AT_ONCE = 64

/** One of the slides that words are carried on over. `own` is the heading among the words that became its title, `no` counts from there. */
interface Part { body: RootContent[], fit: { height: number, room: number }, share: number, own?: Heading, no: number }

/** Fills slides one after another. `share` is how much of each may be filled. */
export function fillAll(slide: Worded, share: number, fitting: Fitting): Part[] {
  const words: Worded = slide.kind === 'intro' ? { ...slide, kind: 'content' } as ContentSlide : slide
  const parts: Part[] = []
  const { usual } = fitting.settings
  // The next block last, so that no long rest is copied for each slide.
  const rest = slide.body.toReversed()
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
    const fillWith = (count: number): ReturnType<typeof fillOne> => fillOne(rest.slice(-count).reverse(), share * whole, whole, column, fitting)
    let count = AT_ONCE
    let filled = fillWith(count)
    while (filled[1].length === 0 && count < rest.length)
      filled = fillWith(count *= 2)
    const [body, after] = filled
    const height = head + flow(body, column) + fitting.footOf(body, room.width, usual)
    parts.push({ body, fit: { height, room: room.height }, share: (height - head) / whole, own, no })
    rest.length = Math.max(0, rest.length - count)
    for (const node of after.toReversed())
      rest.push(node)
    // The way needs the room of a slide of its own where the last words leave none.
    if (rest.length === 0 && slide.kind === 'intro' && fitting.way.height > 0 && height > room.height - fitting.way.height)
      parts.push({ body: [], fit: { height: head, room: room.height }, share: 1, own, no: no + 1 })
  } while (rest.some(isShown))
  return parts
}

/** One slide's words, and what goes on. What cannot be broken at all stands alone, and is told of by `check`. */
function fillOne(nodes: readonly RootContent[], room: number, whole: number, column: Column, { footOf }: Fitting): [RootContent[], RootContent[]] {
  let left = room
  for (let attempt = 0; attempt < 9; attempt++) {
    const filled = fill(nodes, left, column, whole) ?? alone(nodes, whole, column)
    const foot = footOf(filled[0], column.width, column.setting)
    const used = flow(filled[0], column)
    if (used + foot <= whole || left <= 0.15 * whole)
      return [...filled] as [RootContent[], RootContent[]]
    // A part of a table is set in columns of its own, and notes come with the words that call them.
    left *= 0.98 * whole / (used + foot)
  }
  const filled = fill(nodes, 0.5 * whole, column, whole) ?? alone(nodes, whole, column)
  return [...filled] as [RootContent[], RootContent[]]
}

/** The first block that shows, with what leads to it. A frame that fits nowhere gives way to what it holds. */
function alone(nodes: readonly RootContent[], whole: number, column: Column): Broken {
  const index = nodes.findIndex(node => isShown(node) && !leadsOn(node))
  const end = index + 1 || nodes.length
  const within = index < 0 ? undefined : opened(nodes[index]!)
  return fill(nodes, whole, column, 0)
    ?? (within && fill([...nodes.slice(0, index), ...within, ...nodes.slice(end)], whole, column))
    ?? [nodes.slice(0, end), nodes.slice(end)]
}
