// Fonts of writings whose letters join: what their glyphs say, and the glyphs that are added for clusters.
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Composed, Part, Program } from './compose-glyphs.ts'
import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { readCharacters, sayCharacters } from './characters.ts'
import { readProgram, writeProgram } from './compose-glyphs.ts'

/** A font, and the glyphs that are added to it. */
export interface ClusterFont {
  /** Whether a glyph says several letters by itself. */
  joins: boolean
  /** What a glyph says by itself; nothing where Chromium has no letter for it. */
  saidBy: (glyph: number) => string
  /** How far a glyph moves the pen, in units of the font. */
  advanceOf: (glyph: number) => number
  unitsPerEm: () => number
  /**
   * Codes that paint parts and say a text.
   *
   * @param reach where the next glyph stands
   */
  compose: (parts: readonly Part[], text: string, reach?: number) => string
  /** Puts the font back, if anything was added. */
  write: () => void
}

/** What joins a letter. Two letters, of Thai and Lao, are no marks, and are drawn as a mark and a letter. */
const JOINED = /[\p{M}\u0E33\u0EB3]/u
/** From right to left readers turn glyphs round, and know how; marks of emblems choose a colour. */
const ELSEWHERE = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\p{Variation_Selector}]/u
/** How much of a text pdf.js gives room to: what holds a mark it takes for as narrow as a mark, and sees a gap behind it. */
const ROOMY = /^[^\p{Mn}\p{Cf}\s]+/u
/** No reader takes a gap of so many ems for a space. */
const NARROW = 0.05

const nameOf = (glyph: number): string => glyph.toString(16).padStart(4, '0')

/** Whether a text is a cluster that is looked after here, and begins with a letter. */
export function isCluster(text: string): boolean {
  return JOINED.test(text) && !ELSEWHERE.test(text) && ROOMY.test(text)
}

/** Whether pdf.js gives room to all of a text. */
export function isRoomy(text: string): boolean {
  return ROOMY.exec(text)?.[0] === text
}

/** Opens a font, if its codes are the numbers of its glyphs, as Chromium writes them (PDF 32000-1, 9.7.4.2). */
export function openFont(pdf: PDFDocument, font: PDFDict): ClusterFont | undefined {
  const descendant = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict)
  const reference = descendant?.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)?.get(PDFName.of('FontFile2'))
  const stream = pdf.context.lookup(reference)
  if (!(reference instanceof PDFRef && stream instanceof PDFRawStream) || descendant!.get(PDFName.of('CIDToGIDMap')) !== PDFName.of('Identity'))
    return
  const characters = new Map(readCharacters(font))
  const added: Composed[] = []
  const codes = new Map<string, string>()
  let opened: Program | undefined
  const open = (): Program => opened ??= readProgram(stream.dict.has(PDFName.of('Filter')) ? inflateSync(stream.getContents()) : Buffer.from(stream.getContents()))
  const advanceOf = (glyph: number): number => open().metrics[glyph]?.advance ?? 0
  const codeOf = (parts: readonly Part[], advance: number, text: string): string => {
    const key = JSON.stringify([parts, advance, text])
    const code = codes.get(key) ?? nameOf(open().metrics.length + added.length)
    if (!codes.has(key)) {
      codes.set(key, code)
      characters.set(code, text)
      added.push({ parts, advance })
    }
    return code
  }
  return {
    joins: [...characters.values()].some(text => text.length > 1 && isCluster(text)),
    saidBy: glyph => characters.get(nameOf(glyph)) ?? '',
    advanceOf,
    unitsPerEm: () => open().unitsPerEm,
    compose(parts, text, reach) {
      const width = Math.max(...parts.map(({ glyph, x }) => x + advanceOf(glyph)))
      // A gap that a typeface leaves for a mark would be read as a space.
      const advance = reach !== undefined && Math.abs(reach - width) > NARROW * open().unitsPerEm ? Math.max(0, Math.round(reach)) : width
      // What pdf.js gives no room to is said by a glyph that takes none.
      const [said] = ROOMY.exec(text)!
      return codeOf(parts, advance, said) + (said === text ? '' : codeOf([], 0, text.slice(said.length)))
    },
    write() {
      if (added.length === 0)
        return
      const { metrics, unitsPerEm } = open()
      const bytes = writeProgram(open(), added)
      pdf.context.assign(reference, PDFRawStream.of(pdf.context.obj({ Length1: bytes.length, Filter: 'FlateDecode' }) as PDFDict, deflateSync(bytes)))
      // A font whose glyphs are all as wide as one another has no list of widths.
      const widths = descendant!.lookupMaybe(PDFName.of('W'), PDFArray) ?? pdf.context.obj([])
      descendant!.set(PDFName.of('W'), widths)
      widths.push(PDFNumber.of(metrics.length))
      widths.push(pdf.context.obj(added.map(({ advance }) => Math.round(1000 * advance / unitsPerEm))))
      // Where Chromium knows no letter it says zero, which nothing may (PDF/UA-1, 7.21.7).
      sayCharacters(pdf, font, [...characters].filter(([, said]) => said !== '\0'))
    },
  }
}
