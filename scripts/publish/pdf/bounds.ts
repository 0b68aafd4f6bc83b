// Where on its page a mark is painted: the box that a figure says of itself (PDF 32000-1, 14.8.5.4.3).
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { Content } from './contents.ts'
import { PDFArray, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { drawingOf, markOf } from './contents.ts'
import { numbersOf } from './shorten-paths.ts'

/** Left, bottom, right and top, in points of the page. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
interface State { matrix: Matrix, clip: Box }

const PATH = /^[-\d. ]+ (?:[mlcvy]|re)$/
const PAINT = /^(?:[SsFfBb]\*?|\/\S+ sh)$/
const NOWHERE: Box = [Infinity, Infinity, -Infinity, -Infinity]

export function unite([a, b, c, d]: Box, [e, f, g, h]: Box): Box {
  return [Math.min(a, e), Math.min(b, f), Math.max(c, g), Math.max(d, h)]
}

/** A line may have no height; what is clipped away has less. */
export function isEmpty([left, bottom, right, top]: Box): boolean {
  return left > right || bottom > top
}

/**
 * Finds the box of every mark, as far as lines, areas and pictures reach; words are left out, for they stand on something.
 *
 * @param contents all streams that draw
 * @param note told of each part of a mark, by its stream and its number there
 */
export function boundMarks(pdf: PDFDocument, contents: readonly Content[], note: (stream: PDFRef, mark: number, box: Box) => void): void {
  const byReference = new Map(contents.map(content => [content.reference, content]))

  function walk(content: Content, state: State, outer?: (box: Box) => void): void {
    const saved: State[] = []
    let { matrix, clip } = state
    // Points as they are written: most are painted in no mark, and nobody asks how far they reach.
    let path: number[] = []
    let tell = outer
    for (const line of content.lines) {
      if (PATH.test(line)) {
        const numbers = numbersOf(line)
        path.push(...line.endsWith('re') ? cornersOf(numbers) : numbers)
      }
      else if (line === 'q') {
        saved.push({ matrix, clip })
      }
      else if (line === 'Q') {
        ({ matrix, clip } = saved.pop() ?? state)
      }
      else if (line.endsWith(' cm')) {
        matrix = multiply(line.split(' ').map(Number) as unknown as Matrix, matrix)
      }
      else if (line.startsWith('W')) {
        clip = intersect(clip, boxOf(path, matrix))
        path = []
      }
      else if (PAINT.test(line)) {
        tell?.(intersect(clip, line.endsWith('sh') ? clip : boxOf(path, matrix)))
        path = []
      }
      else if (markOf(line) !== undefined) {
        const mark = markOf(line)!
        tell = box => note(content.reference, mark, box)
      }
      else if (line === 'EMC') {
        tell = outer
      }
      else if (line.endsWith(' Do')) {
        const drawing = byReference.get(drawingOf(content, line)!)
        if (drawing)
          walk(drawing, { matrix: multiply(matrixOf(drawing), matrix), clip }, tell)
        else
          tell?.(intersect(clip, boxOf(cornersOf([0, 0, 1, 1]), matrix)))
      }
    }
  }

  for (const { node } of pdf.getPages()) {
    const content = byReference.get(node.get(PDFName.of('Contents')) as PDFRef)
    const { x, y, width, height } = node.MediaBox().asRectangle()
    if (content)
      walk(content, { matrix: [1, 0, 0, 1, 0, 0], clip: [x, y, x + width, y + height] })
  }
}

function intersect([a, b, c, d]: Box, [e, f, g, h]: Box): Box {
  return [Math.max(a, e), Math.max(b, f), Math.min(c, g), Math.min(d, h)]
}

/** What is done first stands first. */
function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

function cornersOf([x = 0, y = 0, width = 0, height = 0]: number[]): number[] {
  return [x, y, x + width, y, x, y + height, x + width, y + height]
}

/** Control points lie outside of their curve, but not far. */
function boxOf(points: readonly number[], [a, b, c, d, e, f]: Matrix): Box {
  let [left, bottom, right, top] = NOWHERE
  for (let index = 0; index < points.length; index += 2) {
    const x = a * points[index]! + c * points[index + 1]! + e
    const y = b * points[index]! + d * points[index + 1]! + f
    left = Math.min(left, x)
    bottom = Math.min(bottom, y)
    right = Math.max(right, x)
    top = Math.max(top, y)
  }
  return [left, bottom, right, top]
}

function matrixOf({ stream }: Content): Matrix {
  const written = stream.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)
  return written ? Array.from({ length: 6 }, (_, index) => written.lookup(index, PDFNumber).asNumber()) as unknown as Matrix : [1, 0, 0, 1, 0, 0]
}
