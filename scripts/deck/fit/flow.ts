// Blocks one below the other: how high they are, and how many of them fill a height.
import type { Paragraph, RootContent } from 'mdast'
import type { Box, Broken, Column, Fit, Measuring, Sheet } from './kind.ts'
import { kindOf } from './blocks/index.ts'
import { flowBoxes, isShown, mayEnd } from './kind.ts'

/** In any writing. */
const COLON = /[:：\u1366\u17D6]\s*$/
/** So much is left empty rather than break anything. */
const SMALL = 0.25
/** What takes so much of a slide is short. */
const SHORT = 0.5

const measuring: Measuring = { boxOf, flow }

/** What is known of blocks: one is tried on several slides, and measured again with what holds it. */
const measured = new WeakMap<RootContent, { column: Column, box: Box }[]>()

/** Measures one block; what is not shown takes no room. */
function boxOf(node: RootContent, column: Column): Box {
  const known = measured.get(node)
  const same = known?.find(({ column: { width, setting, size, leading } }) => width === column.width && setting === column.setting && size === column.size && leading === column.leading)
  if (same)
    return same.box
  const box = kindOf(node)?.measure(node, column, measuring) ?? { height: 'children' in node ? flow(node.children as RootContent[], column) : 0, before: 0, after: 0 }
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
  return node.type === 'heading' || (node.type === 'paragraph' && COLON.test(lastText(node)))
}

function lastText(node: Paragraph): string {
  const last = node.children.at(-1)
  return last?.type === 'text' ? last.value : last && 'children' in last ? lastText(last as unknown as Paragraph) : ''
}

/**
 * Fills a height with blocks.
 *
 * @returns what fits and what goes on; undefined where not even a part of the first block fits
 */
export function fill(nodes: readonly RootContent[], room: number, column: Column, sheet: Sheet): Broken | undefined {
  const fit: Fit = { ...measuring, ...sheet, fill: (nodes, room, column) => fillWith(nodes, room, column, fit) }
  return fit.fill(nodes, room, column)
}

function fillWith(nodes: readonly RootContent[], room: number, column: Column, fit: Fit): Broken | undefined {
  /** Where each block begins, and where all before it end. */
  const tops: number[] = []
  const ends = [0]
  let above: Box | undefined
  for (const node of nodes) {
    let end = ends.at(-1)!
    const box = isShown(node) ? boxOf(node, column) : undefined
    tops.push(box && above ? end + Math.max(above.after, box.before) : end)
    if (box)
      end = tops.at(-1)! + box.height
    if (end > room)
      break
    ends.push(end)
    above = box ?? above
  }
  const fitting = ends.length - 1
  if (fitting === nodes.length)
    return [[...nodes], []]

  /** Whether a slide that ends before a block stays full enough. */
  const isEnough = (at: number): boolean => mayEnd(room - ends[at]!, fit)
  // What begins with a heading begins a slide, unless it would leave this one too empty.
  const heading = nodes.findLastIndex((node, at) => at > 0 && at <= fitting && node.type === 'heading' && !leadsOn(nodes[at - 1]!) && isEnough(at))
  if (heading > 0)
    return [nodes.slice(0, heading), nodes.slice(heading)]

  const breakAt = (at: number): Broken | undefined => {
    const broken = kindOf(nodes[at]!)?.break?.(nodes[at]!, room - tops[at]!, column, fit)
    return broken && [[...nodes.slice(0, at), ...broken[0]], [...broken[1], ...nodes.slice(at + 1)]]
  }
  let end = fitting
  while (end > 0 && (!isShown(nodes[end - 1]!) || leadsOn(nodes[end - 1]!)))
    end--
  // What fits on a slide in one piece, with the words that lead to it, is not broken for a small gap; what is short is not broken at all where this slide stays full enough.
  const { height } = boxOf(nodes[fitting]!, column)
  const isGapSmall = !fit.eager && end > 0 && height < 0.9 * fit.whole && (room - ends[end]! < SMALL * fit.whole || (height < SHORT * fit.whole && isEnough(end)))
  const broken = isGapSmall ? undefined : breakAt(fitting)
  if (broken)
    return broken
  // A long lead-in would leave the slide too empty: its last sentence leads in as well.
  for (let at = fitting - 1; at >= end && !isEnough(end); at--) {
    const early = breakAt(at)
    if (early)
      return early
  }
  return end > 0 ? [nodes.slice(0, end), nodes.slice(end)] : undefined
}
