// One slide becomes as many as its words need: set closer if that is enough, else carried on under the same title.
import type { Image, RootContent, Text } from 'mdast'
import type { ContentSlide, CoverSlide, Slide, StepSlide } from '../../model.ts'
import type { Room, Setting } from './setting.ts'
import type { Fitting, Worded } from './worded.ts'
import { toString } from 'mdast-util-to-string'
import { placeOf } from '../place.ts'
import { isSeen } from './blocks/paragraph.ts'
import { imageHeight, PICTURE } from './blocks/pictures.ts'
import { columnOf, isShown } from './kind.ts'
import { manageable } from './manageable.ts'
import { fillAll } from './parts.ts'
import { COVER_SIZES, coverSize, SPARE } from './setting.ts'
import { settled } from './settle.ts'
import { shortened, shortTitle, titled, titleOf } from './titles.ts'
import { headHeight, heightOf, roomFor, withoutPicture, withPicture } from './worded.ts'

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
    return fitCover(slide, fitting)
  if (slide.kind === 'end')
    return [slide]
  const { usual, dense, roomy } = fitting.settings
  return fitWords(slide.kind === 'intro' && fitting.way.form ? { ...slide, way: fitting.way.form } : slide, fitting).map((fitted) => {
    const setting = fitted.dense ? dense : fitted.roomy ? roomy : usual
    const room = roomFor(fitted, setting, fitting)
    const shown = withLonePicture(withoutEdgeRules(fitted, setting, fitting), setting, room)
    return { ...shown, body: settled(shown.body, columnOf(room.width, setting)) }
  })
}

/** A description that has no room beside its title stands on a slide of its own. */
function fitCover(slide: CoverSlide, fitting: Fitting): Slide[] {
  const { title, origin, heading, description, scene } = slide
  const size = coverSize(heading, description, scene !== undefined)
  if (size !== undefined || description === undefined)
    return [size === COVER_SIZES[0] ? slide : { ...slide, size: size ?? COVER_SIZES.at(-1)! }]
  const text = (value: string): Text => ({ type: 'text', value })
  return [
    ...fitCover({ ...slide, description: undefined }, fitting),
    ...fitSlide({ kind: 'content', title, origin, heading: { type: 'heading', depth: 2, children: [text(heading)] }, body: [{ type: 'paragraph', children: [text(description)] }] }, fitting),
  ]
}

function fitWords(slide: Worded, fitting: Fitting): Worded[] {
  // A diagram wants the whole width.
  if (slide.kind !== 'intro' && slide.scene?.kind === 'picture' && (!slide.body.some(isShown) || slide.body.some(({ type }) => type === 'diagram')))
    return fitWords(withPicture(slide), fitting)
  const { usual, dense, roomy } = fitting.settings
  if (isSparse(slide) && lonePicture(slide) === undefined) {
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

/** The picture that has a slide to itself. */
function lonePicture({ body }: Worded): Image | undefined {
  const [only, ...others] = body.filter(isShown)
  const [image, ...more] = only?.type === 'paragraph' && others.length === 0 ? only.children.filter(child => isSeen([child])) : []
  return image?.type === 'image' && more.length === 0 ? image : undefined
}

/** A picture that has a slide to itself is as large as its slide allows. */
function withLonePicture(slide: Worded, setting: Setting, room: Room): Worded {
  const image = lonePicture(slide)
  // One that is no higher than among words stands as it is.
  if (image === undefined || imageHeight(image, room.width, Infinity) <= PICTURE)
    return slide
  const head = headHeight(slide, titleOf(slide), room.width, setting)
  const height = imageHeight(image, room.width, Math.floor(room.height - SPARE - head))
  const body: RootContent[] = [{ type: 'paragraph', children: [{ ...image, data: { ...image.data, height: `${Math.floor(height)}px` } }] }]
  return { ...slide, body, fit: { height: head + height, room: room.height } }
}

/** A rule parts what stands on one slide: at its beginning and at its end the slides themselves do. */
function withoutEdgeRules(slide: Worded, setting: Setting, fitting: Fitting): Worded {
  const isSeen = (node: RootContent): boolean => isShown(node) && node.type !== 'thematicBreak'
  const [from, to] = [slide.body.findIndex(isSeen), slide.body.findLastIndex(isSeen)]
  const body = slide.body.filter((node, index) => node.type !== 'thematicBreak' || (index > from && index < to))
  if (from < 0 || body.length === slide.body.length)
    return slide
  return { ...slide, body, ...(slide.fit ? { fit: { ...slide.fit, height: heightOf({ ...slide, body }, setting, fitting) } } : {}) }
}

/** Whether a slide is made of words alone, that can be set larger. */
function isSparse(slide: Worded): boolean {
  return slide.kind !== 'intro' && !('wayTo' in slide) && slide.scene?.kind !== 'illustration' && slide.body.filter(isShown).every(node => node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote')
}

/** Slides that go on, each as full as breaks allow, the last not left with a few words. */
function splitSlide(slide: Worded, fitting: Fitting): Worded[] {
  const { words } = fitting
  const first = shortened(slide, fitting.settings.usual)
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
  return parts.map((part, index): Worded => {
    const { body, footnotes, fit, own, no } = part
    const on: Worded = { ...onlyWords(withoutPicture(placed, index), index, total), body, ...(footnotes ? { footnotes } : {}), fit, part: { no: index + 1, total }, ...(no > 1 ? { goesOn: true } : {}), origin: index === 0 ? slide.origin : placeOf(own && no === 1 ? own : body[0] ?? slide.body[0]!) }
    return no === 1 && !own ? on : titled(on, no === 1 ? own!.children : [{ type: 'text', value: words.continued(shortTitle(own ? toString(own) : slide.title), no, runs.get(own)!.length) }])
  })
}

/** Whether a page's picture finds enough words to stand beside on the first slide; code and tables want the whole width. */
function standsBeside(slide: StepSlide | ContentSlide, fitting: Fitting): boolean {
  const [first] = fillAll(slide, 1, fitting)
  return first!.share >= FULL && first!.body.length >= (slide.scene as { index: number }).index && first!.body.every(node => node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote' || !isShown(node))
}

/** An introduction that goes on has its way on the last slide only. */
function onlyWords(slide: Worded, index: number, total: number): Worded {
  if (slide.kind !== 'intro' || index === total - 1)
    return slide
  const { kind, ...rest } = slide
  return { ...rest, kind: 'content' }
}
