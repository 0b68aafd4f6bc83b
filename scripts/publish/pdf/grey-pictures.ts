// Pictures and gradients without colour: what operators do not name, the rest of a PDF does.
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { greyOf } from './contents.ts'

const JPEG_QUALITY = 85

/** Turns every picture in the file grey; one that is a photograph stays one. */
export async function greyPictures(pdf: PDFDocument): Promise<void> {
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    greyGradient(object)
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image') || object.dict.get(PDFName.of('ImageMask')))
      continue
    const dict = object.dict.clone(pdf.context)
    const isJpeg = dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode')
    const bytes = isJpeg ? await sharp(object.getContents()).toColourspace('b-w').jpeg({ quality: JPEG_QUALITY }).toBuffer() : greyDots(decodePDFRawStream(object).decode(), dict)
    if (!bytes)
      continue
    dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceGray'))
    dict.set(PDFName.of('Filter'), PDFName.of(isJpeg ? 'DCTDecode' : 'FlateDecode'))
    dict.delete(PDFName.of('DecodeParms'))
    dict.delete(PDFName.of('ColorTransform'))
    pdf.context.assign(reference, PDFRawStream.of(dict, isJpeg ? bytes : deflateSync(bytes)))
  }
}

/** One byte for each dot; undefined for a picture that is grey already. */
function greyDots(dots: Uint8Array, dict: PDFDict): Uint8Array | undefined {
  const [width, height] = ['Width', 'Height'].map(side => dict.lookup(PDFName.of(side), PDFNumber).asNumber()) as [number, number]
  if (dots.length < width * height * 3)
    return undefined
  return Uint8Array.from({ length: width * height }, (_, dot) => Math.round(255 * greyOf(dots[3 * dot]! / 255, dots[3 * dot + 1]! / 255, dots[3 * dot + 2]! / 255)))
}

/** The ends of a gradient (PDF 32000-1, 7.10.3), which may stand inside another. */
function greyGradient(object: PDFObject): void {
  if (object instanceof PDFArray)
    object.asArray().forEach(greyGradient)
  if (!(object instanceof PDFDict))
    return
  for (const [key, value] of object.entries()) {
    const isEnd = (key === PDFName.of('C0') || key === PDFName.of('C1')) && value instanceof PDFArray && value.size() === 3
    if (!isEnd) {
      greyGradient(value)
      continue
    }
    const [red, green, blue] = value.asArray().map(part => (part as PDFNumber).asNumber()) as [number, number, number]
    const grey = greyOf(red, green, blue)
    object.set(key, object.context.obj([grey, grey, grey]))
  }
}
