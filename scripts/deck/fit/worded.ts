// A slide with words: the room that they have, and the height that they take.
import type { FootnoteDefinition, Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { ContentSlide, IntroSlide, StepSlide, Words } from '../../model.ts'
import type { Room, Setting, Settings, Way } from './setting.ts'
import { headingBox } from './blocks/heading.ts'
import { flow } from './flow.ts'
import { footHeight } from './foot.ts'
import { columnOf } from './kind.ts'
import { countHeight, roomOf } from './setting.ts'
import { titleOf } from './titles.ts'

export type Worded = StepSlide | ContentSlide | IntroSlide

/** What the fit is told. */
export interface Fitting {
  words: Words
  settings: Settings
  /** The notes that some words call, in the order of their numbers. */
  notesOf: (nodes: readonly Nodes[]) => FootnoteDefinition[]
  /** The way through the steps, below an introduction. */
  way: Way
}

export function roomFor(slide: Worded, setting: Setting, { way }: Fitting): Room {
  const room = roomOf(slide, setting)
  return slide.kind === 'step' ? room : { ...room, height: room.height - (slide.kind === 'intro' ? way.height : slide.wayTo?.height ?? 0) }
}

/** What stands above the words: the count of a step and the title, with the gap below. */
export function headHeight(slide: Worded, title: readonly PhrasingContent[], width: number, setting: Setting): number {
  const { height, after } = headingBox(title, 2, width, setting)
  return (slide.kind === 'step' ? countHeight(setting) : 0) + height + after
}

export function heightOf(slide: Worded, setting: Setting, fitting: Fitting): number {
  const { width } = roomFor(slide, setting, fitting)
  const column = columnOf(width, setting)
  const { height, after } = headingBox(titleOf(slide), 2, width, setting)
  return (slide.kind === 'step' ? countHeight(setting) : 0) + flow(slide.body, column, { height, before: 0, after }) + footHeight(fitting.notesOf([...titleOf(slide), ...slide.body]), width, setting)
}

/** A page's picture as a block, where the page has it. */
export function withPicture(slide: StepSlide | ContentSlide): StepSlide | ContentSlide {
  const { scene, ...rest } = slide
  if (scene?.kind !== 'picture')
    return slide
  const picture: Paragraph = { type: 'paragraph', children: [scene.image] }
  return { ...rest, body: [...slide.body.slice(0, scene.index), picture, ...slide.body.slice(scene.index)] } as StepSlide | ContentSlide
}

/** A page's picture is seen once. */
export function withoutPicture(slide: Worded, index: number): Worded {
  return index > 0 && slide.kind !== 'intro' && slide.scene?.kind === 'picture' ? { ...slide, scene: undefined } : slide
}
