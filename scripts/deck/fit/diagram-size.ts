// How large a Mermaid drawing is, roughly: only a browser knows, but a chart is as long as its longest way, and a sequence grows with its messages.

/** In CSS pixels, before it is scaled to its room. */
export interface DrawingSize { width: number, height: number }

const LETTER = 11
const LINE = 33
/** A label wraps here. */
const WRAP = 200
const PADDING = 60
const NODE = 46
const GAP = 50
const LABEL_GAP = 40
const MARGIN = 16
const ARROW = /<?[-=.]{2,}(?:>|[xo](?=\s))?/
/** Words on an arrow: `-->|yes|`, `-- yes -->`. */
const LABEL = /\|[^|]*\||(?<=--) [^->|]+(?=--)/
const CALL = /-{1,2}[>)x]{1,2}/
const LANE = 200
const MESSAGE = 62
const HEADS = 170
/** Nodes and arrows beyond this fit on no slide. */
const MANY = 200

/** @returns undefined for a drawing of another kind */
export function drawingSize(source: string): DrawingSize | undefined {
  const lines = source.split('\n', MANY).map(line => line.trim()).filter(line => line !== '' && !line.startsWith('%%'))
  const chart = /^(?:graph|flowchart)(?:\s+(TB|TD|BT|LR|RL))?/.exec(lines[0] ?? '')
  if (chart)
    return chartSize(lines.slice(1), /LR|RL/.test(chart[1] ?? ''))
  if (lines[0] === 'sequenceDiagram') {
    const messages = lines.filter(line => CALL.test(line))
    const lanes = new Set(messages.flatMap(line => line.split(':', 1)[0]!.split(CALL).map(lane => lane.trim())))
    return { width: LANE * lanes.size, height: HEADS + MESSAGE * messages.length }
  }
  return undefined
}

function chartSize(lines: readonly string[], sideways: boolean): DrawingSize {
  const sizes = new Map<string, DrawingSize>()
  const ranks = new Map<string, number>()
  let labelled = 0
  for (const line of lines) {
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
  const sum = (numbers: number[]): number => numbers.reduce((all, number) => all + number, 0)
  const [along, across] = sideways ? ['width', 'height'] as const : ['height', 'width'] as const
  return {
    [along]: MARGIN + sum(layers.map(nodes => Math.max(...nodes.map(node => node[along])) + GAP)) - GAP + LABEL_GAP * Math.min(labelled, layers.length - 1),
    [across]: MARGIN + Math.max(0, ...layers.map(nodes => sum(nodes.map(node => node[across] + GAP)) - GAP)),
  } as unknown as DrawingSize
}

function nodeSize(label: string, isChoice: boolean): DrawingSize {
  const width = label.length * LETTER
  const box = { width: Math.min(width, WRAP) + PADDING, height: NODE + LINE * (Math.ceil(width / WRAP) - 1) }
  const side = box.width + box.height
  return isChoice ? { width: side, height: side } : box
}
