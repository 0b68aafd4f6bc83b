// What Chromium does not write into a PDF: tags that a reader can follow, its author, dates that come from the page, bytes that repeat.
import type { NamedLink } from './name-links.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { findMarked, greyLines, markLines, readContents, shortenSteps, writeContent } from './contents.ts'
import { writeMetadata } from './metadata.ts'
import { mendTags } from './tags.ts'

export interface PdfInfo {
  title: string
  author?: string
  subject?: string
  lang: string
  /** ISO date of the page; a PDF without one carries none. */
  date?: string
  /** Text of the headings, in order: Chromium's outline loses the space where a heading goes on in a new line. */
  headings?: readonly string[]
  /** Links of the page that was printed, in order. */
  links?: readonly NamedLink[]
  /** Without colour. */
  grey?: boolean
}

/**
 * Finishes a PDF. A plain load and save keeps tags and outline (copying pages would not).
 *
 * @param pages how many there must be, where that is known
 * @returns the finished bytes, the same for the same input
 * @throws Error where a page count is not the expected one
 */
export async function finishPdf(bytes: Uint8Array, info: PdfInfo, pages?: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  if (pages !== undefined && pdf.getPageCount() !== pages)
    throw new Error(`the PDF has ${pdf.getPageCount()} pages for ${pages} slides`)
  const contents = readContents(pdf)
  const marked = findMarked(contents)
  const isTold = mendTags(pdf, contents, marked, info.links ?? [])
  for (const content of contents) {
    const told = marked.has(content.reference) ? markLines(content, mark => isTold(content.reference, mark), marked) : content.lines
    const short = shortenSteps(told)
    writeContent(pdf, content, info.grey ? greyLines(short) : short)
  }
  if (info.grey)
    await (await import('./grey-pictures.ts')).greyPictures(pdf)
  pdf.setTitle(info.title, { showInWindowTitleBar: true })
  pdf.setLanguage(info.lang)
  pdf.setProducer('Diapo du Cœur')
  pdf.setCreator('Diapo du Cœur')
  if (info.author)
    pdf.setAuthor(info.author)
  if (info.subject)
    pdf.setSubject(info.subject)
  if (info.headings)
    nameOutline(pdf, info.headings)
  const dictionary = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict)
  dictionary.delete(PDFName.of('CreationDate'))
  dictionary.delete(PDFName.of('ModDate'))
  if (info.date) {
    pdf.setCreationDate(new Date(info.date))
    pdf.setModificationDate(new Date(info.date))
  }
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(pdf.context.stream(Buffer.from(writeMetadata(info)), { Type: 'Metadata', Subtype: 'XML' })))
  const id = PDFHexString.of(createHash('sha256').update(JSON.stringify(info)).update(String(bytes.length)).digest('hex').slice(0, 32))
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
  return await pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}

/** Gives the entries of the outline their headings' text; an outline of another length is left alone. */
function nameOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const entries: PDFDict[] = []
  const collect = (parent: PDFDict | undefined): void => {
    for (let entry = parent?.lookupMaybe(PDFName.of('First'), PDFDict); entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      entries.push(entry)
      collect(entry)
    }
  }
  collect(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
  if (entries.length === headings.length)
    entries.forEach((entry, index) => entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index]!)))
}
