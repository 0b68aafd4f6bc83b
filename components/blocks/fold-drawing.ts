// A drawing that is too long for its room is folded as words are: into columns if it is tall, into rows if it is wide.

/** In CSS pixels. */
export interface Room { width: number, height: number }

interface Span { from: number, to: number }

const SVG = 'http://www.w3.org/2000/svg'
const MOST_PARTS = 6
const GAP = 36
/** What no fold may go through. Frames around half of the drawing go on in the next part, and so do lines. */
const SOLID = 'text, foreignObject, .node, rect, circle, polygon'
const LINE = '.edgePaths path, path.transition'
/** More lines than this nobody follows over a fold. */
const MOST_LINES = 3

/** How large a drawing is shown in its room: never larger than it was drawn. */
export function enlargement(drawing: string, room: Room): number {
  const { width, height } = sizeOf(drawing)
  return Math.min(1, room.width / width, room.height / height)
}

function sizeOf(drawing: string): { x: number, y: number } & Room {
  const [x, y, width, height] = /viewBox="([^"]*)"/.exec(drawing)![1]!.split(' ').map(Number) as [number, number, number, number]
  return { x, y, width, height }
}

/** Folds a drawing where only lines are cut, into as few parts as let it be largest. */
export function foldDrawing(drawing: string, room: Room): string {
  const { x, y, width, height } = sizeOf(drawing)
  const isTall = height / room.height > width / room.width
  const [length, breadth, along, across] = isTall ? [height, width, room.height, room.width] : [width, height, room.width, room.height]
  // Only what is laid out has boxes.
  const stage = Object.assign(document.createElement('div'), { innerHTML: drawing })
  stage.style.cssText = `position: fixed; left: -99999px; width: ${width}px`
  document.body.append(stage)
  const svg = stage.querySelector('svg')!
  svg.style.maxWidth = 'none'
  const origin = svg.getBoundingClientRect()
  const find = (selector: string): (Span & { part: Element })[] => [...svg.querySelectorAll(selector)].map((part) => {
    const box = part.getBoundingClientRect()
    return { part, ...isTall ? { from: box.top - origin.top, to: box.bottom - origin.top } : { from: box.left - origin.left, to: box.right - origin.left } }
  })
  const solids = find(SOLID).filter(({ from, to }) => to > from && to - from < length / 2)
  const free = findFolds(solids, find(LINE))

  const breadthOf = (parts: number): number => parts * (breadth + GAP) - GAP
  const lengthOf = (spans: readonly Span[]): number => Math.max(...spans.map(({ from, to }) => to - from))
  const scaleOf = (spans: readonly Span[]): number => Math.min(1, along / lengthOf(spans), across / breadthOf(spans.length))
  const spans = Array.from({ length: MOST_PARTS }, (_, index) => partsOf(free, length, index + 1))
    .reduce((best, spans) => scaleOf(spans) > scaleOf(best) ? spans : best)

  for (const { part, from } of solids)
    part.setAttribute('data-part', String(spans.findLastIndex(span => span.from <= from)))
  const whole = [...svg.children].filter(child => !child.matches('style, defs, marker'))
  spans.forEach(({ from, to }, index) => {
    const at = breadthOf(index + 1) - breadth
    const part = document.createElementNS(SVG, 'svg')
    const [left, top, wide, high] = isTall ? [at, 0, breadth, to - from] : [0, at, to - from, breadth]
    Object.entries({ x: left, y: top, width: wide, height: high, viewBox: isTall ? `${x} ${y + from} ${wide} ${high}` : `${x + from} ${y} ${wide} ${high}` }).forEach(([name, value]) => part.setAttribute(name, String(value)))
    part.append(...whole.map(child => child.cloneNode(true)))
    part.querySelectorAll(`[data-part]:not([data-part="${index}"])`).forEach(other => other.remove())
    svg.append(part)
  })
  whole.forEach(child => child.remove())
  const [wide, high] = isTall ? [breadthOf(spans.length), lengthOf(spans)] : [lengthOf(spans), breadthOf(spans.length)]
  svg.setAttribute('viewBox', `0 0 ${wide} ${high}`)
  svg.style.maxWidth = `${wide}px`
  stage.remove()
  return svg.outerHTML
}

/** The places where nothing solid is, and not many lines. */
function findFolds(solids: readonly Span[], lines: readonly Span[]): number[] {
  const places: number[] = []
  let reached = Infinity
  for (const { from, to } of [...solids].sort((a, b) => a.from - b.from)) {
    const place = (reached + from) / 2
    if (from > reached + 4 && lines.filter(({ from, to }) => from < place && to > place).length <= MOST_LINES)
      places.push(place)
    reached = Math.max(to, reached === Infinity ? to : reached)
  }
  return places
}

/** Parts of about the same length. */
function partsOf(folds: readonly number[], length: number, count: number): Span[] {
  const nearest = (place: number): number => folds.reduce((best, fold) => Math.abs(fold - place) < Math.abs(best - place) ? fold : best, 0)
  const places = [...new Set(Array.from({ length: count }, (_, index) => index === 0 ? 0 : nearest(length * index / count)))]
  return places.map((from, index) => ({ from, to: places[index + 1] ?? length }))
}
