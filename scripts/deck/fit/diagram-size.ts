// How large a Mermaid drawing is, roughly: only a browser knows, but a chart is as long as its longest way, and a sequence grows with its messages.

import { sum } from './sum.ts'

/** In CSS pixels, before it is scaled to its room. */
export interface DrawingSize { width: number, height: number }

/** As components/blocks/draw-diagram.ts sets drawings. */
const LETTER = 10.5
const LINE = 33
/** A label wraps here. */
const WRAP = 200
const PADDING = 40
const NODE = 57
const CHOICE = 49
const GAP = 40
const LABEL_GAP = 73
const FRAME = 78
const MARGIN = 8
const ARROW = /<?[-=.]{2,}(?:>|[xo](?=\s))?/
/** Words on an arrow: `-->|yes|`, `-- yes -->`. */
const LABEL = /\|[^|]*\||(?<=--) [^->|]+(?=--)/
/** What says how a chart looks, not what is in it. */
const LOOK = /^(?:style|classDef|class|linkStyle|click|direction|end)\b/
const CALL = /-{1,2}[>)x]{1,2}/
const CHART = /^\s*(?:graph|flowchart)(?:\s+(TB|TD|BT|LR|RL))?/
const NO_MESSAGE = /^(?:participant|actor|autonumber|title|activate|deactivate|box|end)\b/
const LANE = 180
const MESSAGE = 68
const HEADS = 123
const TASK_LINE = /^(?!(?:title|section|dateFormat|axisFormat|tickInterval|excludes|todayMarker|click)\b)[^:]+:/
const TASK = 34
const TIME_AXIS = 80
const PIE = { width: 745, height: 450 }
/** Nodes and arrows beyond this fit on no slide. */
const MANY = 200
/** A drawing's letters of 22 px are read at 16. */
export const LEGIBLE = 0.73
/** Between the columns of a folded drawing. */
const FOLD = 36
const MOST_PARTS = 6

/** How large a drawing is shown in its room: as it is written, else turned, else folded, as the browser does it. */
export function shownSize(source: string, room: DrawingSize): DrawingSize | undefined {
  const size = drawingSize(source)
  if (!size)
    return undefined
  const turned = turn(size)
  const folded = Array.from({ length: MOST_PARTS }, (_, index) => fold(size.height > size.width ? size : turned, index + 1))
  const shown = [size, ...CHART.test(source) ? [turned, ...folded, ...folded.map(turn)] : []].map(size => ({ size, scale: Math.min(1, room.width / size.width, room.height / size.height) }))
  const { size: { width, height }, scale } = shown.find(({ scale }) => scale >= LEGIBLE) ?? shown.reduce((best, candidate) => candidate.scale > best.scale ? candidate : best)
  return { width: width * scale, height: height * scale }
}

function turn({ width, height }: DrawingSize): DrawingSize {
  return { width: height, height: width }
}

/** A tall drawing in columns. */
function fold({ width, height }: DrawingSize, parts: number): DrawingSize {
  return { width: parts * (width + FOLD) - FOLD, height: height / parts }
}

/** @returns undefined for a drawing of another kind */
export function drawingSize(source: string): DrawingSize | undefined {
  const lines = source.split('\n', MANY).map(line => line.trim()).filter(line => line !== '' && !line.startsWith('%%'))
  const [first = '', ...rest] = lines
  const chart = CHART.exec(first)
  if (chart)
    return chartSize(rest, /LR|RL/.test(chart[1] ?? ''))
  if (first === 'sequenceDiagram') {
    const messages = rest.filter(line => CALL.test(line))
    const lanes = new Set(messages.flatMap(line => line.split(':', 1)[0]!.split(CALL).map(lane => lane.trim())))
    const words = Math.max(0, ...messages.map(line => (line.split(':')[1] ?? '').length))
    return { width: Math.max(LANE * lanes.size, LETTER * words + PADDING), height: HEADS + MESSAGE * rest.filter(line => !NO_MESSAGE.test(line)).length }
  }
  if (first === 'gantt')
    return { width: 0, height: TIME_AXIS + TASK * rest.filter(line => TASK_LINE.test(line)).length }
  return /^pie\b/.test(first) ? PIE : undefined
}

function chartSize(lines: readonly string[], sideways: boolean): DrawingSize {
  const sizes = new Map<string, DrawingSize>()
  const ranks = new Map<string, number>()
  let labelled = 0
  const frames = lines.filter(line => line.startsWith('subgraph')).length
  for (const line of lines) {
    if (LOOK.test(line) || line.startsWith('subgraph'))
      continue
    let from: string[] = []
    for (const group of line.replace(LABEL, '').split(ARROW)) {
      const to = group.split(' & ').flatMap((node) => {
        const [id] = /[\p{L}\p{N}_]+/u.exec(node) ?? []
        if (id === undefined)
          return []
        const shape = node.slice(node.indexOf(id) + id.length).trim()
        if (!sizes.has(id) || shape !== '')
          sizes.set(id, nodeSize(shape.replace(/[^\p{L}\p{N} ]/gu, '').trim() || id, shape.startsWith('{')))
        ranks.set(id, ranks.get(id) ?? Math.max(-1, ...from.map(node => ranks.get(node)!)) + 1)
        return [id]
      })
      from = to
    }
    labelled += LABEL.test(line) ? 1 : 0
  }
  const layers = [...Map.groupBy(ranks.keys(), id => ranks.get(id)!).values()].map(ids => ids.map(id => sizes.get(id)!))
  if (layers.length === 0)
    return { width: NODE, height: NODE }
  const [along, across] = sideways ? ['width', 'height'] as const : ['height', 'width'] as const
  return {
    [along]: MARGIN + FRAME * frames + sum(layers.map(nodes => Math.max(...nodes.map(node => node[along])) + GAP)) - GAP + LABEL_GAP * Math.min(labelled, layers.length - 1),
    [across]: MARGIN + (frames > 0 ? FRAME : 0) + Math.max(0, ...layers.map(nodes => sum(nodes.map(node => node[across] + GAP)) - GAP)),
  } as unknown as DrawingSize
}

function nodeSize(label: string, isChoice: boolean): DrawingSize {
  const width = label.length * LETTER
  const box = { width: Math.min(width, WRAP) + PADDING, height: NODE + LINE * (Math.ceil(width / WRAP) - 1) }
  const side = Math.min(width, WRAP) + CHOICE
  return isChoice ? { width: side, height: side } : box
}
