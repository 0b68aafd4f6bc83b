// What the glyphs of a font say (PDF 32000-1, 9.10.3). Chromium names the shapes of Arabic letters; who searches and who listens wants the letters.
import type { PDFDocument } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/** Glyphs, by their codes of four digits. */
export type Characters = ReadonlyMap<string, string>

const ENTRY = /^<([\da-f]{4})>(?: <([\da-f]{4})>)? <([\da-f]+)>$/gim
const SHAPES = /[\uFB50-\uFDFF\uFE70-\uFEFC]/
/** Two letters in one glyph stay one character: readers turn what is drawn from the right round, character by character. */
const PAIRS: Readonly<Record<string, string>> = { لآ: '\uFEF5', لأ: '\uFEF7', لإ: '\uFEF9', لا: '\uFEFB' }
/** As many entries as a list may have. */
const MOST = 100

/** What was read, by its stream: every page asks for its fonts. */
const known = new WeakMap<PDFRawStream, Characters>()

/** Reads what the glyphs of a font say. */
export function readCharacters(font: PDFDict | undefined): Characters {
  const stream = font?.lookup(PDFName.of('ToUnicode'))
  if (!(stream instanceof PDFRawStream))
    return new Map()
  const characters = known.get(stream) ?? readStream(stream)
  known.set(stream, characters)
  return characters
}

function readStream(stream: PDFRawStream): Characters {
  const characters = new Map<string, string>()
  const bytes = stream.getContents()
  const map = Buffer.from(stream.dict.has(PDFName.of('Filter')) ? inflateSync(bytes) : bytes).toString('latin1')
  for (const [, from, to, first] of map.matchAll(ENTRY)) {
    const start = Number.parseInt(from!, 16)
    const said = Buffer.from(first!, 'hex').swap16()
    for (let code = start; code <= Number.parseInt(to ?? from!, 16); code++) {
      characters.set(code.toString(16).padStart(4, '0'), said.toString('utf16le'))
      said.writeUInt16LE((said.readUInt16LE(said.length - 2) + 1) % 0x10000, said.length - 2)
    }
  }
  return characters
}

/** Letters instead of their shapes, in every font that has some. */
export function nameLetters(pdf: PDFDocument): void {
  for (const [, font] of pdf.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || !font.has(PDFName.of('ToUnicode')))
      continue
    const characters = [...readCharacters(font)]
    if (characters.some(([, said]) => SHAPES.test(said) || said in PAIRS))
      sayCharacters(pdf, font, characters.map(([code, said]) => [code, nameLetter(said)]))
  }
}

/** Writes what the glyphs of a font say. */
export function sayCharacters(pdf: PDFDocument, font: PDFDict, characters: readonly (readonly [string, string])[]): void {
  font.set(PDFName.of('ToUnicode'), pdf.context.register(PDFRawStream.of(pdf.context.obj({ Filter: 'FlateDecode' }) as PDFDict, deflateSync(writeCharacters(characters)))))
}

function nameLetter(said: string): string {
  const letters = said.normalize('NFKC')
  return PAIRS[letters] ?? letters
}

function writeCharacters(characters: readonly (readonly [string, string])[]): string {
  const lists = Array.from({ length: Math.ceil(characters.length / MOST) }, (_, list) => {
    const entries = characters.slice(list * MOST, (list + 1) * MOST)
    return [`${entries.length} beginbfchar`, ...entries.map(([code, said]) => `<${code}> <${Buffer.from(said, 'utf16le').swap16().toString('hex')}>`), 'endbfchar']
  })
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...lists.flat(),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}
