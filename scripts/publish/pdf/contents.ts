// What a PDF's pages are drawn with: Chromium's content streams, read line by line and written shorter, marked, and without colour where paper has none.
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { nameLetters } from './characters.ts'
import { joinClusters } from './clusters.ts'
import { shortenPaths } from './shorten-paths.ts'
import { breakWords } from './word-breaks.ts'

/** Path operators of PDF 32000-1, 8.5.2; matrices keep all their digits. */
const PATH_LINE = /^[-\d. ]+ (?:[mlcvy]|re)$/
const STEP_LINE = /^[-\d.]+ [-\d.]+ Td <[\da-f]+> Tj$/i
const LONG_NUMBER = /-?\d*\.\d{2,}/g
const COLOUR = /([\d.]+) ([\d.]+) ([\d.]+) (rg|RG)\b/g
const MARK = /^\/\w+ ?<<\s*\/MCID (\d+) ?>> ?BDC$/
const DRAWING = /^\/(\S+) Do$/

/** A stream of operators: a page's, or that of a drawing which pages hold. */
export interface Content { reference: PDFRef, stream: PDFRawStream, lines: string[], resources: PDFDict | undefined }

/** What the marks of a stream hold. */
export interface Marked { hasText: boolean }

/** Reads every stream that draws, with fewer curves and all spaces; Chromium packs all but the shortest in one way, and writes one operator a line. */
export function readContents(pdf: PDFDocument): Content[] {
  nameLetters(pdf)
  const resourcesOf = new Map(pdf.getPages().map(({ node }) => [node.get(PDFName.of('Contents')), node.Resources()]))
  const contents: Content[] = []
  for (const [reference, stream] of pdf.context.enumerateIndirectObjects()) {
    if (stream instanceof PDFRawStream && isDrawing(stream)) {
      const bytes = stream.getContents()
      const lines = Buffer.from(stream.dict.has(PDFName.of('Filter')) ? inflateSync(bytes) : bytes).toString('latin1').split('\n')
      const resources = resourcesOf.get(reference) ?? stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict)
      contents.push({ reference, stream, lines: shortenPaths(lines), resources })
    }
  }
  joinClusters(pdf, contents)
  for (const content of contents)
    content.lines = breakWords(content.lines, content.resources)
  return contents
}

/** The streams that are marked: the pages', the drawings in which Chromium left a mark, and the drawings that hold one of these. */
export function findMarked(contents: readonly Content[]): Set<PDFRef> {
  const marked = new Set(contents.filter(({ stream, lines }) => stream.dict.get(PDFName.of('Subtype')) === undefined || lines.some(line => MARK.test(line))).map(({ reference }) => reference))
  const holds = (content: Content): boolean => content.lines.some(line => marked.has(drawingOf(content, line)!))
  for (let before = -1; before < marked.size;) {
    before = marked.size
    contents.filter(content => !marked.has(content.reference) && holds(content)).forEach(({ reference }) => marked.add(reference))
  }
  return marked
}

/** The number of the mark that a line begins. */
export function markOf(line: string): number | undefined {
  const no = MARK.exec(line)?.[1]
  return no === undefined ? undefined : Number(no)
}

/** The drawing that a line paints. */
export function drawingOf({ resources }: Content, line: string): PDFRef | undefined {
  const name = DRAWING.exec(line)?.[1]
  return name === undefined ? undefined : resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.get(PDFName.of(name)) as PDFRef | undefined
}

/** The marks of a stream, by number, and whether text stands in them. */
export function surveyMarks({ lines }: Content): Map<number, Marked> {
  const marks = new Map<number, Marked>()
  let mark: Marked | undefined
  for (const line of lines) {
    const no = MARK.exec(line)?.[1]
    if (no !== undefined)
      marks.set(Number(no), mark = marks.get(Number(no)) ?? { hasText: false })
    else if (line === 'EMC')
      mark = undefined
    else if (line === 'BT' && mark)
      mark.hasText = true
  }
  return marks
}

/**
 * Marks everything that is painted: with its number if it is told, as an artefact if it only decorates (PDF/UA-1, 7.1).
 *
 * @param isTold whether a mark belongs to the tags
 * @param marked the drawings that have marks of their own, which must stand in no other
 */
export function markLines(content: Content, isTold: (mark: number) => boolean, marked: ReadonlySet<PDFRef>): string[] {
  const written: string[] = []
  let wanted = ''
  let open = ''
  let inner = 0
  let building = false
  const turn = (mark: string): void => {
    if (open === mark)
      return
    if (open)
      written.push('EMC')
    if (mark)
      written.push(mark)
    open = mark
  }
  for (const line of content.lines) {
    const no = MARK.exec(line)?.[1]
    if (no !== undefined) {
      wanted = isTold(Number(no)) ? line : ''
      continue
    }
    if (line.endsWith('BDC') || line.endsWith('BMC')) {
      inner++
    }
    else if (line === 'EMC' && inner > 0) {
      inner--
    }
    else if (line === 'EMC') {
      wanted = ''
      continue
    }
    const drawing = DRAWING.test(line)
    const isPath = PATH_LINE.test(line)
    if (drawing && marked.has(drawingOf(content, line)!))
      turn('')
    else if (drawing || line === 'BT' || line.endsWith(' sh') || (isPath && !building))
      turn(wanted || '/Artifact BMC')
    building = isPath || (building && line === 'h')
    written.push(line)
  }
  turn('')
  return written
}

/** Rounds how far letters stand apart to a hundredth of a CSS pixel. */
export function shortenSteps(lines: readonly string[]): string[] {
  return lines.map(line => STEP_LINE.test(line) ? line.replace(LONG_NUMBER, number => String(Number(Number(number).toFixed(2)))) : line)
}

/** Every colour becomes the grey that is as light. */
export function greyLines(lines: readonly string[]): string[] {
  return lines.map(line => line.replace(COLOUR, (_all, red: string, green: string, blue: string, operator: string) =>
    `${greyOf(Number(red), Number(green), Number(blue))} ${operator === 'rg' ? 'g' : 'G'}`))
}

/** Lightness as people see it: the luminance of sRGB (IEC 61966-2-1), written as a grey. All go from 0 to 1. */
export function greyOf(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4) as [number, number, number]
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return Number((light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055).toFixed(3))
}

/** Puts a stream back, packed. */
export function writeContent(pdf: PDFDocument, { reference, stream }: Content, lines: readonly string[]): void {
  const dict = stream.dict.clone(pdf.context)
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  pdf.context.assign(reference, PDFRawStream.of(dict, deflateSync(Buffer.from(lines.join('\n'), 'latin1'), { level: 9 })))
}

/** Page contents have no type, drawings inside them are forms; fonts, pictures and the PDF's own tables are left alone. */
function isDrawing({ dict }: PDFRawStream): boolean {
  const subtype = dict.get(PDFName.of('Subtype'))
  return !dict.has(PDFName.of('Length1')) && !dict.has(PDFName.of('FunctionType')) && (subtype === PDFName.of('Form') || (subtype === undefined && !dict.has(PDFName.of('Type'))))
}
