// What a slide looks like to a ruler: functions that run in the page, in units of the 980 × 551.25 canvas.

export interface Box { left: number, top: number, right: number, bottom: number }

export interface Measured {
  /** Every piece of text of the slide, and whether it belongs to the words, the scene, the thread … */
  texts: { text: string, part: string, size: number, contrast: number, box: Box }[]
  words?: Box
  picture?: Box
  thread?: Box
  /** Strips of paper behind the labels of a scene. */
  strips: Box[]
  /** Marks of the thread and stops of the way. */
  marks: Box[]
}

/** Measures the layout that a selector finds; written for `page.evaluate`, so it must stand alone. */
export function measureSlide(selector: string): Measured {
  const layout = document.querySelector<HTMLElement>(selector)!
  const frame = layout.getBoundingClientRect()
  const scale = frame.width / 980
  const toBox = ({ left, top, right, bottom }: DOMRect): Box => ({
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    right: (right - frame.left) / scale,
    bottom: (bottom - frame.top) / scale,
  })
  const boxOf = (within: string): Box | undefined => {
    const element = layout.querySelector(within)
    return element ? toBox(element.getBoundingClientRect()) : undefined
  }

  // Colours: the browser writes any of them as bytes on a canvas.
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
  const readColour = (colour: string): number[] => {
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    return [...pen.getImageData(0, 0, 1, 1).data]
  }
  const luminance = ([r = 0, g = 0, b = 0]: number[]): number => {
    const [red, green, blue] = [r, g, b].map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const groundOf = (element: Element): number[] => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = readColour(getComputedStyle(at).backgroundColor)
      if (colour[3] === 255)
        return colour
    }
    return [255, 255, 255, 255]
  }
  const contrast = (front: number[], ground: number[]): number => {
    const [lighter, darker] = [luminance(front), luminance(ground)].sort((a, b) => b - a) as [number, number]
    return (lighter + 0.05) / (darker + 0.05)
  }

  const texts: Measured['texts'] = []
  const walker = document.createTreeWalker(layout, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement!
    const text = node.data.trim().replace(/\s+/g, ' ')
    if (!text || parent.closest('title, desc, style') || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue
    const drawn = parent.closest<SVGTextElement>('svg text')
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = drawn ? [drawn.getBoundingClientRect()] : [...range.getClientRects()]
    const style = getComputedStyle(parent)
    const matrix = drawn?.getScreenCTM()
    const shape = drawn?.closest('.step-mark')?.querySelector('.shape')
    const zoom = matrix ? Math.hypot(matrix.a, matrix.b) / scale : 1
    const part = ['.scene', '.step-mark', '.way-picture', '.thread', '.way', '.picture', '.words'].find(name => parent.closest(name)) ?? 'slide'
    for (const rect of rects) {
      texts.push({
        text,
        part,
        size: Number.parseFloat(style.fontSize) * zoom,
        contrast: contrast(readColour(drawn ? style.fill : style.color), shape ? readColour(getComputedStyle(shape).fill) : groundOf(parent)),
        box: toBox(rect),
      })
    }
  }
  const boxesOf = (within: string): Box[] => [...layout.querySelectorAll(within)].map(element => toBox(element.getBoundingClientRect()))
  return { texts, words: boxOf('.words'), picture: boxOf('.picture'), thread: boxOf('.thread'), strips: boxesOf('.scene:not([aria-hidden]) .scene-strip'), marks: boxesOf('.thread .step-mark') }
}

/** Runs in Node: whether two boxes share more than a hair. */
export function overlap(one: Box, other: Box, hair = 0.5): boolean {
  return one.left < other.right - hair && other.left < one.right - hair && one.top < other.bottom - hair && other.top < one.bottom - hair
}

/** What hangs over the edge of the slide, as text for people. */
export function findCut({ texts, strips, marks }: Measured, { width, height }: { width: number, height: number }): string[] {
  const hair = 0.5
  const isOut = ({ left, top, right, bottom }: Box): boolean => left < -hair || top < -hair || right > width + hair || bottom > height + hair
  return [
    ...texts.filter(({ box }) => isOut(box)).map(({ text, part, box }) => `“${text}” of ${part} at ${show(box)}`),
    ...strips.filter(isOut).map(box => `a strip at ${show(box)}`),
    ...marks.filter(isOut).map(box => `a mark at ${show(box)}`),
  ]
}

export function show({ left, top, right, bottom }: Box): string {
  return [left, top, right, bottom].map(value => value.toFixed(1)).join(' ')
}
