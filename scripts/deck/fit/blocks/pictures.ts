// What is drawn: images, figures, diagrams, codes to point a telephone at, rules.
import type { Image, ThematicBreak } from 'mdast'
import type { Diagram, Figure, QrBlock } from '../../../model.ts'
import type { Column, Kind, Sheet } from '../kind.ts'
import { drawingSize, LEGIBLE, shownSize } from '../diagram-size.ts'
import { nameOfImage } from '../inline.ts'
import { margins } from '../kind.ts'
import { breakSequence } from '../sequence.ts'
import { heightOfWords } from '../words.ts'

/** The greatest height of a picture among words. */
export const PICTURE = 340
/** No picture is set smaller than this to fit. */
const LEAST_PICTURE = 180
const DIAGRAM = 380
/** One that would be too small gets a slide to itself. */
const LARGE_DIAGRAM = 450
const LEAST_DIAGRAM = 110
/** Of the size of drawings. */
const DOUBT = 1.1
const QR = 176
/** What stands for a picture that is not there: its name in a frame, below a line that says so. */
const FRAME = 120
const FRAME_SIDES = 42
const FRAME_LINE = { size: 22, leading: 1.36, gap: 4 }

export const figure: Kind<Figure> = {
  measure: (node, column) => ({ height: imageHeight(node.image, column.width, PICTURE) + underHeight(node, column), ...margins(column.size, 0.7) }),
  break: (node, room, column, sheet) => {
    const image = scaled(node.image, room - underHeight(node, column), column.width, sheet)
    return image && [[{ ...node, image }], []]
  },
}

/** What is written under a picture. */
function underHeight({ title, caption }: Figure, { width, setting }: Column): number {
  const lines = [title, caption].filter(line => line.length > 0).map((line, index) => heightOfWords(line, width, { family: 'text', size: setting.small, bold: index === 0 && title.length > 0 }, 1.3))
  return lines.length > 0 ? lines.reduce((sum, line) => sum + line, 6) : 0
}

/** Whether so much is what a slide has at most: what is drawn is rather small than cut. */
function isMost(room: number, { whole }: Sheet): boolean {
  return room >= 0.75 * whole
}

/**
 * A picture that would leave a slide half empty is set smaller, if it stays large enough to be seen, or has all the room there is.
 *
 * @returns undefined where it would be too small, and where nobody knows how large it is
 */
export function scaled(image: Image, room: number, width: number, sheet: Sheet): Image | undefined {
  const own = imageHeight(image, width, PICTURE)
  return image.data?.source?.kind === 'local' && (room >= Math.max(LEAST_PICTURE, own / 2) || isMost(room, sheet)) ? { ...image, data: { ...image.data, height: `${Math.floor(room)}px` } } : undefined
}

export const qr: Kind<QrBlock> = {
  measure: ({ value, caption }, { width, size, setting }) => ({ height: QR + heightOfWords(caption.length > 0 ? caption : [{ type: 'text', value }], width, { family: 'text', size: setting.small }, 1.3), ...margins(size, 0.7) }),
}

export const diagram: Kind<Diagram> = {
  measure: (node, { width, size }) => ({ height: diagramHeight(node, width), ...margins(size, 0.6) }),
  break: (node, room, { width }, sheet) => {
    const parts = isLongSequence(node, width) ? breakSequence(node.value, part => DOUBT * LEGIBLE * drawingSize(part)!.height <= room) : undefined
    if (parts)
      return [[{ ...node, value: parts[0] }], [{ ...node, value: parts[1] }]]
    return room >= Math.max(LEAST_PICTURE, 0.75 * Math.min(LARGE_DIAGRAM, diagramHeight(node, width))) || isMost(room, sheet) ? [[{ ...node, height: Math.floor(room) }], []] : undefined
  },
}

export const thematicBreak: Kind<ThematicBreak> = {
  measure: (_node, { size }) => ({ height: 4, before: 0.9 * size, after: 0.9 * size }),
}

/** An image as CSS sizes it: what the page asks for, within the column and a greatest height. */
export function imageHeight(image: Image, width: number, most: number): number {
  const { data } = image
  if (data?.source?.kind !== 'local')
    return frameHeight(nameOfImage(image), width)
  const { width: own = 0, height: high = 0 } = data.source.picture ?? {}
  if (data.height?.endsWith('px'))
    return Math.min(most, Number.parseFloat(data.height))
  if (own === 0)
    return most
  const asked = data.width?.endsWith('%') ? width * Number.parseFloat(data.width) / 100 : data.width?.endsWith('px') ? Number.parseFloat(data.width) : own
  return Math.min(most, Math.min(asked, width) * high / own)
}

function frameHeight(name: string, width: number): number {
  const { size, leading, gap } = FRAME_LINE
  return Math.max(FRAME, FRAME_SIDES + leading * size + gap + heightOfWords([{ type: 'text', value: name }], width - FRAME_SIDES, { family: 'text', size, bold: true }, leading))
}

/** A drawing is scaled to what is kept free for it, which is rather too much. */
export function diagramHeight(node: Diagram, width: number): number {
  if (node.height !== undefined)
    return node.height
  if (isLongSequence(node, width))
    return DOUBT * LEGIBLE * drawingSize(node.value)!.height
  const shown = shownSize(node.value, { width, height: LARGE_DIAGRAM / DOUBT })
  return shown ? Math.ceil(Math.max(LEAST_DIAGRAM, DOUBT * shown.height)) : DIAGRAM
}

/** Whether a sequence goes on on further slides: nobody would read it on one. */
function isLongSequence({ value }: Diagram, width: number): boolean {
  const size = drawingSize(value)
  return size !== undefined && size.width * LEGIBLE <= width && DOUBT * size.height * LEGIBLE > LARGE_DIAGRAM && breakSequence(value, () => true) !== undefined
}
