// One slide becomes as many as its words need: set closer if that is enough, else carried on under the same title.
import type { Heading, Image, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ContentSlide, CoverSlide, IntroSlide, Slide, StepSlide, Words } from '../../model.ts'
import type { Column } from './blocks.ts'
import type { Broken } from './break.ts'
import type { Room, Setting, Way } from './setting.ts'
import { toString } from 'mdast-util-to-string'
import { placeOf } from '../place.ts'
import { columnOf, flow, heading, imageHeight, isShown, LONE_PICTURE } from './blocks.ts'
import { fill, leadsOn } from './break.ts'
import { cutWords, endsOfWords, lengthOf } from './cut-words.ts'
import { manageable } from './manageable.ts'
import { opened } from './opened.ts'
import { countHeight, coverSize, dense, roomOf, roomy, usual } from './setting.ts'

type Worded = StepSlide | ContentSlide | IntroSlide

/** What the fit is told. */
export interface Fitting {
  words: Words
  /** Height of the notes that some blocks call, at the foot of a slide. */
  footOf: (nodes: readonly RootContent[], width: number, setting: Setting) => number
  /** The way through the steps, below an introduction. */
  way: Way
}

/** What is kept free, for the small differences between a table of widths and a browser. */
const SPARE = 4
/** So many blocks fill a slide, unless they take no room. */
const AT_ONCE = 64
/** A title on the slides that go on is no longer than this. */
const SHORT = 60
/** A last slide with less than this would look forgotten. */
const MEAGRE = 0.3
/** Of so many slides, the last one may look as it likes. */
const MANY = 30
/** Every slide but the last is at least so full. */
const FULL = 0.62

/**
 * Fits a slide.
 *
 * @returns the slide itself with its measures, or the slides that it becomes; no word is moved out of its place
 */
export function fitSlide(slide: Slide, fitting: Fitting): Slide[] {
  if (slide.kind === 'cover')
    return [fitCover(slide)]
  if (slide.kind === 'end')
    return [slide]
  if (slide.kind === 'intro' && fitting.way.form)
    return fitWords({ ...slide, way: fitting.way.form }, fitting)
  return fitWords(slide, fitting)
}

function fitCover(slide: CoverSlide): CoverSlide {
  const size = coverSize(slide.heading, slide.description, slide.scene !== undefined)
  return size === undefined ? slide : { ...slide, size }
}

function fitWords(slide: Worded, fitting: Fitting): Slide[] {
  if (slide.kind !== 'intro' && slide.scene?.kind === 'picture' && !slide.body.some(isShown))
    return [fitPicture(slide, slide.scene.image)]
  if (isSparse(slide)) {
    const height = heightOf(slide, roomy, fitting)
    const room = roomFor(slide, roomy, fitting)
    if (height <= 0.6 * room.height)
      return [{ ...slide, roomy: true, fit: { height, room: room.height } }]
  }
  for (const setting of [usual, dense]) {
    const height = heightOf(slide, setting, fitting)
    const room = roomFor(slide, setting, fitting)
    if (height <= room.height - SPARE)
      return [{ ...slide, ...(setting === dense ? { dense: true } : {}), fit: { height, room: room.height } }]
  }
  return splitSlide(slide, fitting)
}

/** A picture without words has the slide to itself. */
function fitPicture(slide: StepSlide | ContentSlide, image: Image): Slide {
  const alone = withPicture(slide)
  const { width, height } = roomOf({ kind: alone.kind, pictured: false }, usual)
  return { ...alone, fit: { height: headHeight(alone, titleOf(alone), width, usual) + imageHeight(image, width, LONE_PICTURE), room: height } }
}

/** Whether a slide is made of words alone, that can be set larger. */
function isSparse(slide: Worded): boolean {
  return slide.kind !== 'intro' && slide.scene?.kind !== 'illustration' && slide.body.filter(isShown).every(node => node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote')
}

function roomFor(slide: Worded, setting: Setting, { way }: Fitting): Room {
  const room = roomOf({ kind: slide.kind, pictured: 'scene' in slide && slide.scene !== undefined }, setting)
  return slide.kind === 'intro' ? { ...room, height: room.height - way.height } : room
}

function titleOf(slide: Worded): readonly PhrasingContent[] {
  return slide.kind === 'step' ? slide.heading : slide.kind === 'content' && slide.heading ? slide.heading.children : [{ type: 'text', value: slide.title }]
}

/** What stands above the words: the count of a step and the title, with the gap below. */
function headHeight(slide: Worded, title: readonly PhrasingContent[], width: number, setting: Setting): number {
  const { height, after } = heading(title, 2, width, setting)
  return (slide.kind === 'step' ? countHeight(setting) : 0) + height + after
}

function heightOf(slide: Worded, setting: Setting, fitting: Fitting): number {
  const { width } = roomFor(slide, setting, fitting)
  const column = columnOf(width, setting)
  const { height, after } = heading(titleOf(slide), 2, width, setting)
  return (slide.kind === 'step' ? countHeight(setting) : 0) + flow(slide.body, column, { height, before: 0, after }) + fitting.footOf(slide.body, width, setting)
}

/** Slides that go on, each as full as breaks allow, the last not left with a few words. */
function splitSlide(slide: Worded, fitting: Fitting): Slide[] {
  const { words } = fitting
  const first = shortened(slide)
  const going = { ...first, body: manageable(first.body) }
  // A picture of the page goes where it stood, and finds room among the words or on a slide of its own.
  const placed = 'scene' in going && going.scene?.kind === 'picture' && !standsBeside(going, fitting) ? withPicture(going) : going
  let parts = fillAll(placed, 1, fitting)
  for (const share of [0.92, 0.85, 0.78, 0.7]) {
    if (parts.at(-1)!.share >= MEAGRE || parts.length > MANY)
      break
    const tried = fillAll(placed, share, fitting)
    if (tried.length === parts.length && tried.slice(0, -1).every(part => part.share >= FULL))
      parts = tried
  }
  const total = parts.length
  const runs = Map.groupBy(parts, ({ own }) => own)
  return parts.map((part, index): Slide => {
    const { body, fit, own, no } = part
    const on: Worded = { ...onlyWords(withoutPicture(placed, index), index, total), body, fit, part: { no: index + 1, total }, origin: index === 0 ? slide.origin : placeOf(own && no === 1 ? own : body[0] ?? slide.body[0]!) }
    return no === 1 && !own ? on : titled(on, no === 1 ? own!.children : [{ type: 'text', value: words.continued(shortTitle(own ? toString(own) : slide.title), no, runs.get(own)!.length) }])
  })
}

function titled(slide: Worded, words: PhrasingContent[]): Worded {
  const title = toString({ type: 'paragraph', children: words })
  return slide.kind === 'step' ? { ...slide, title, heading: words } : slide.kind === 'content' ? { ...slide, title, heading: { type: 'heading', depth: 2, children: words } } : { ...slide, title }
}

/** Whether a page's picture finds enough words to stand beside on the first slide; code and tables want the whole width. */
function standsBeside(slide: StepSlide | ContentSlide, fitting: Fitting): boolean {
  const [first] = fillAll(slide, 1, fitting)
  return first!.share >= FULL && first!.body.length >= (slide.scene as { index: number }).index && first!.body.every(node => node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote' || !isShown(node))
}

/** A page's picture is seen once. */
function withoutPicture(slide: Worded, index: number): Worded {
  return index > 0 && slide.kind !== 'intro' && slide.scene?.kind === 'picture' ? { ...slide, scene: undefined } : slide
}

/** An introduction that goes on has its way on the last slide only. */
function onlyWords(slide: Worded, index: number, total: number): Worded {
  if (slide.kind !== 'intro' || index === total - 1)
    return slide
  const { kind, ...rest } = slide
  return { ...rest, kind: 'content' }
}

/** One of the slides that words are carried on over. `own` is the heading among the words that became its title, `no` counts from there. */
interface Part { body: RootContent[], fit: { height: number, room: number }, share: number, own?: Heading, no: number }

/** Fills slides one after another. `share` is how much of each may be filled. */
function fillAll(slide: Worded, share: number, fitting: Fitting): Part[] {
  const words: Worded = slide.kind === 'intro' ? { ...slide, kind: 'content' } as ContentSlide : slide
  const parts: Part[] = []
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

/** A page's picture as a block, where the page has it. */
function withPicture(slide: StepSlide | ContentSlide): StepSlide | ContentSlide {
  const { scene, ...rest } = slide
  if (scene?.kind !== 'picture')
    return slide
  const picture: Paragraph = { type: 'paragraph', children: [scene.image] }
  return { ...rest, body: [...slide.body.slice(0, scene.index), picture, ...slide.body.slice(scene.index)] } as StepSlide | ContentSlide
}

/** A title longer than any should be goes on as a paragraph. */
function shortened<T extends Worded>(slide: T): T {
  const title = titleOf(slide)
  const { width, height } = roomOf({ kind: slide.kind, pictured: 'scene' in slide && slide.scene !== undefined }, usual)
  if (slide.kind === 'intro' || heading(title, 2, width, usual).height < 0.4 * height)
    return slide
  const end = endsOfWords(title).findLast(end => end <= 3 * SHORT) ?? Math.min(3 * SHORT, lengthOf(title))
  const [head, tail] = cutWords(title, end)
  const body: RootContent[] = [{ type: 'paragraph', children: [{ type: 'strong', children: tail }] }, ...slide.body]
  return (slide.kind === 'step' ? { ...slide, heading: head, body } : { ...slide, heading: { type: 'heading', depth: 2, children: head }, body }) as T
}

/** For the slides that go on: the first one has the whole title. */
function shortTitle(title: string): string {
  if (title.length <= SHORT)
    return title
  const words = title.slice(0, SHORT)
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), SHORT / 2)).replace(/[\s\p{P}]+$/u, '')}…`
}
