// Runs in the page: what is painted behind a text, and how clearly the text stands out from it, as WCAG 2.2 reckons it.
import type { FoundText } from './find-texts.ts'

/** The elements painted at a text's middle, its own first, each with whether it is its line that lies there. */
export function layersBehind({ element, rects }: FoundText): { element: Element, line: boolean }[] {
  const { x, y, width, height } = rects[0]!
  const point = new DOMPoint(x + width / 2, y + height / 2)
  const hit = document.elementsFromPoint(point.x, point.y)
  const own = hit.indexOf(element)
  const ancestors = (): Element[] => {
    const chain: Element[] = []
    for (let at: Element | null = element; at; at = at.parentElement)
      chain.push(at)
    return chain
  }
  return (own < 0 ? ancestors() : hit.slice(own)).flatMap((layer) => {
    if (!(layer instanceof SVGGeometryElement))
      return { element: layer, line: false }
    const matrix = layer.getScreenCTM()!
    const line = !layer.isPointInFill(point.matrixTransform(matrix.inverse()))
    // A thin line crosses letters; it is not what they stand on.
    const isThin = line && Number.parseFloat(getComputedStyle(layer).strokeWidth) * Math.hypot(matrix.a, matrix.b) < height / 2
    return isThin ? [] : { element: layer, line }
  })
}

/** @returns the ratio, from 1 to 21; undefined where a picture or a gradient lies behind */
export function contrastOf({ element }: FoundText, layers: readonly { element: Element, line: boolean }[]): number | undefined {
  type Colour = [red: number, green: number, blue: number, alpha: number]
  const cache = ((globalThis as any).diapoColours ??= new Map<string, Colour>()) as Map<string, Colour>
  const readColour = (colour: string): Colour => {
    let read = cache.get(colour)
    if (!read) {
      // A canvas writes any colour of CSS as bytes.
      const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
      pen.fillStyle = colour
      pen.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
      cache.set(colour, read = [red, green, blue, alpha / 255])
    }
    return read
  }
  const opacityOf = (from: Element): number => {
    let opacity = 1
    for (let at: Element | null = from; at; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity)
    return opacity
  }
  const over = (front: Colour, back: Colour): Colour => {
    const mix = (index: 0 | 1 | 2): number => front[index] * front[3] + back[index] * (1 - front[3])
    return [mix(0), mix(1), mix(2), front[3] + back[3] * (1 - front[3])]
  }
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (value: number): number => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
  /** What an element paints where the text stands. */
  const paintOf = (layer: Element, line: boolean): Colour | undefined => {
    const style = getComputedStyle(layer)
    if (layer instanceof SVGGeometryElement) {
      const paint = line ? style.stroke : style.fill
      return paint.startsWith('url') ? undefined : readColour(paint === 'none' ? 'transparent' : paint)
    }
    if (layer instanceof SVGElement && !(layer instanceof SVGSVGElement))
      return [0, 0, 0, 0]
    return layer.matches('img, video, canvas, iframe') || style.backgroundImage !== 'none' ? undefined : readColour(style.backgroundColor)
  }

  let ground: Colour = [0, 0, 0, 0]
  for (const layer of layers) {
    if (ground[3] > 0.995)
      break
    if (layer.element !== element || !(element instanceof SVGElement)) {
      const paint = paintOf(layer.element, layer.line)
      if (!paint)
        return undefined
      ground = over(ground, [paint[0], paint[1], paint[2], paint[3] * (paint[3] > 0 ? opacityOf(layer.element) : 0)])
    }
  }
  ground = over(ground, [255, 255, 255, 1])
  const style = getComputedStyle(element)
  const ink = readColour(element.closest('svg text') ? style.fill : style.color)
  const front = over([ink[0], ink[1], ink[2], ink[3] * opacityOf(element)], ground)
  const [lighter, darker] = [luminance(front), luminance(ground)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}
