// Blocks one below the other: how high they are, and how many of them fill a height.
import type { Paragraph, RootContent } from 'mdast'
import type { Box, Broken, Column, Fit } from './kind.ts'
import { kindOf } from './blocks/index.ts'
import { flowBoxes, isShown } from './kind.ts'

/** A slide is full enough to end before a heading. */
const ENOUGH = 0.62

const fit: Fit = { boxOf, flow, fill }

/** What is known of blocks: one is tried on several slides, and measured again with what holds it. */
const measured = new WeakMap<RootContent, { column: Column, box: Box }[]>()

/** Measures one block; what is not shown takes no room. */
function boxOf(node: RootContent, column: Column): Box {
  const known = measured.get(node)
  const same = known?.find(({ column: { width, setting, size, leading } }) => width === column.width && setting === column.setting && size === column.size && leading === column.leading)
  if (same)
    return same.box
  const box = kindOf(node)?.measure(node, column, fit) ?? { height: 'children' in node ? flow(node.children as RootContent[], column) : 0, before: 0, after: 0 }
  if (known)
    known.push({ column, box })
  else
    measured.set(node, [{ column, box }])
  return box
}

/**
 * The height of blocks one below the other, without the margins above the first and below the last.
 *
 * @param above what stands above them
 */
export function flow(nodes: readonly RootContent[], column: Column, above?: Box): number {
  return flowBoxes(boxesOf(nodes, column, above))
}

/** The blocks that take room, measured as they are asked for. */
function* boxesOf(nodes: readonly RootContent[], column: Column, above?: Box): Generator<Box> {
  if (above)
    yield above
  for (const node of nodes) {
    if (isShown(node))
      yield boxOf(node, column)
  }
}

/** Whether a block may not be the last of a slide: what follows belongs to it. */
export function leadsOn(node: RootContent): boolean {
  return node.type === 'heading' || (node.type === 'paragraph' && /[:：]\s*$/.test(lastText(node)))
}

function lastText(node: Paragraph): string {
  const last = node.children.at(-1)
  return last?.type === 'text' ? last.value : last && 'children' in last ? lastText(last as unknown as Paragraph) : ''
}

/**
 * Fills a height with blocks.
 *
 * @param whole height of an empty slide: what fits there in one piece is not broken for a small gap
 * @returns what fits and what goes on; undefined where not even a part of the first block fits
 */
export function fill(nodes: readonly RootContent[], room: number, column: Column, whole: number = room): Broken | undefined {
  /** Of what stands before each block. */
  const heights = [0]
  let above: Box | undefined
  let last: Box | undefined
  let gap = 0
  for (const node of nodes) {
    let height = heights.at(-1)!
    if (isShown(node)) {
      last = boxOf(node, column)
      gap = above ? Math.max(above.after, last.before) : 0
      height += last.height + gap
      if (height > room)
        break
      above = last
    }
    heights.push(height)
  }
  const fitting = heights.length - 1
  if (fitting === nodes.length)
    return [[...nodes], []]

  const breakAt = (at: number, left: number): Broken | undefined => {
    const broken = kindOf(nodes[at]!)?.break?.(nodes[at]!, left, column, fit, whole)
    return broken && [[...nodes.slice(0, at), ...broken[0]], [...broken[1], ...nodes.slice(at + 1)]]
  }
  const used = heights[fitting]!
  // What begins with a heading begins a slide, unless it would leave this one too empty.
  const heading = nodes.findLastIndex((node, index) => index > 0 && index <= fitting && node.type === 'heading' && heights[index]! >= ENOUGH * whole)
  if (heading > 0)
    return [nodes.slice(0, heading), nodes.slice(heading)]
  const isGapSmall = used > 0.75 * whole && last!.height < 0.9 * whole && !leadsOn(nodes[fitting - 1]!)
  const broken = isGapSmall ? undefined : breakAt(fitting, room - used - gap)
  if (broken)
    return broken
  let end = fitting
  while (end > 0 && (!isShown(nodes[end - 1]!) || leadsOn(nodes[end - 1]!)))
    end--
  // A long lead-in would leave the slide too empty: its last sentence leads in as well.
  const early = end < fitting && heights[end]! < ENOUGH * whole ? breakAt(end, room - heights[end]!) : undefined
  return early ?? (end > 0 ? [nodes.slice(0, end), nodes.slice(end)] : undefined)
}
