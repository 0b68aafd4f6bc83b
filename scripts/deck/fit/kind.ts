// What is known of a kind of block: how high it is, and where it can be broken. In CSS pixels, as styles/blocks.css sets it.
import type { RootContent } from 'mdast'
import type { Setting } from './setting.ts'

/** A block's height without its margins, and these, which meet those of its neighbours: the larger one counts. */
export interface Box { height: number, before: number, after: number }

/** Where a block stands: the width it has, and how words are set there. */
export interface Column { width: number, setting: Setting, size: number, leading: number }

/** A block in two, or in as many blocks as its rest becomes. */
export type Broken = readonly [head: RootContent[], tail: RootContent[]]

/** How a block measures the blocks that it holds. */
export interface Measuring {
  boxOf: (node: RootContent, column: Column) => Box
  /** The height of blocks one below the other, without the margins above the first and below the last. */
  flow: (nodes: readonly RootContent[], column: Column, above?: Box) => number
}

/** The slide that blocks are broken for. */
export interface Sheet {
  /** Its height when it is empty. */
  whole: number
  /** It would be left too empty: what would rather stay whole is broken, too. */
  eager: boolean
}

/** What a block that is broken asks of the blocks that it holds, and of its slide. */
export interface Fit extends Measuring, Sheet {
  /** What of some blocks fits in a height, and what goes on; undefined where not even a part of the first one fits. */
  fill: (nodes: readonly RootContent[], room: number, column: Column) => Broken | undefined
}

/** Whether a slide may end with so much of it left empty, before what would not fit as it is. */
export function mayEnd(left: number, { whole }: Sheet): boolean {
  return left <= 0.38 * whole
}

export interface Kind<Block extends RootContent> {
  measure: (node: Block, column: Column, fit: Measuring) => Box
  /**
   * Breaks a block.
   *
   * @param room height that its beginning may take
   * @returns undefined where it cannot be broken so early
   */
  break?: (node: Block, room: number, column: Column, fit: Fit) => Broken | undefined
  /** The column of the blocks that it holds, where it is another one. */
  inside?: (column: Column, node: Block) => Column
}

/** So many items, rows or lines are higher than any slide: what comes after is not measured, or long pages would take forever. */
export const MANY = 60
/** Higher than any slide. */
const TOO_HIGH = 2000

/** Whether a block takes room on a slide. */
export function isShown(node: RootContent): boolean {
  return node.type !== 'notes' && node.type !== 'definition' && !(node.type === 'html' && node.value.startsWith('<!--'))
}

/** The column of a slide's words. */
export function columnOf(width: number, setting: Setting): Column {
  return { width, setting, size: setting.text, leading: setting.leading }
}

export function narrower(column: Column, by: number): Column {
  return { ...column, width: column.width - by }
}

/** The margins of most frames; `after` in sizes of the type. */
export function margins(size: number, after: number): Pick<Box, 'before' | 'after'> {
  return { before: 0.2 * size, after: after * size }
}

/** The height of boxes one below the other; more than fits any slide is not summed up, because a page may be long. */
export function flowBoxes(boxes: Iterable<Box>): number {
  let sum = 0
  let above: Box | undefined
  for (const box of boxes) {
    sum = sum + box.height + (above ? Math.max(box.before, above.after) : 0)
    if (sum > TOO_HIGH)
      break
    above = box
  }
  return sum
}
