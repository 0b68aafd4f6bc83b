// Chromium writes every coordinate of a drawing with five decimals; one is enough, and halves the file.
import type { PDFDocument } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/** Path operators of PDF 32000-1, 8.5.2; matrices and text keep all their digits. */
const PATH_LINE = /^[-\d. ]+ (?:[mlcvy]|re)$/
const LONG_NUMBER = /-?\d*\.\d{2,}/g

/** Rounds the coordinates of paths, in CSS pixels, to a tenth: a twentieth of a millimetre on A4. */
export function shortenPaths(pdf: PDFDocument): void {
  for (const [reference, stream] of pdf.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || !isDrawing(stream))
      continue
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    const shorter = text.split('\n').map(line => PATH_LINE.test(line) ? line.replace(LONG_NUMBER, shorten) : line).join('\n')
    const dict = stream.dict.clone(pdf.context)
    dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
    pdf.context.assign(reference, PDFRawStream.of(dict, deflateSync(Buffer.from(shorter, 'latin1'), { level: 9 })))
  }
}

/** Page contents have no type, drawings inside them are forms; fonts, pictures and the PDF's own tables are left alone. */
function isDrawing({ dict }: PDFRawStream): boolean {
  const subtype = dict.get(PDFName.of('Subtype'))
  return !dict.has(PDFName.of('Length1')) && !dict.has(PDFName.of('FunctionType')) && (subtype === PDFName.of('Form') || (subtype === undefined && !dict.has(PDFName.of('Type'))))
}

/** Small values, of drawings that are scaled up, keep their significant digits. */
function shorten(number: string): string {
  const value = Number(number)
  return String(Number(value.toFixed(Math.abs(value) < 2 ? 2 : 1)))
}
