// Letters that are drawn as one, as in Devanagari or Thai: each such cluster becomes a glyph of its own, which says all of its letters in their order.
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { ClusterFont } from './cluster-fonts.ts'
import type { Part } from './compose-glyphs.ts'
import type { Content } from './contents.ts'
import { Buffer } from 'node:buffer'
import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { isCluster, isRoomy, openFont } from './cluster-fonts.ts'

/** How far the pen goes before it shows a glyph. */
interface Step { x: number, y: number }

const FONT = /^\/(\S+) ([\d.]+) Tf$/
const SHOW = /^(?:(-?[\d.]+) (-?[\d.]+) Td )?<((?:[\da-f]{4})+)> Tj$/i
/** What the glyphs in a mark mean. */
const MEANT = /^\/Span<<\/ActualText <FEFF([\da-f]+)> >> BDC$/i
/** A number as PDF writes it, without a power of ten. */
const decimal = (number: number): number => Number(number.toFixed(5))

/**
 * Joins the clusters of all streams. Chromium says in a mark around its glyphs what a cluster means (PDF 32000-1, 14.9.4), which pdf.js does not
 * read, and of each glyph what it means by itself (9.10.3), which may be less, or nothing, or come too soon: some vowels are drawn before their consonant.
 */
export function joinClusters(pdf: PDFDocument, contents: readonly Content[]): void {
  const fonts = new Map<PDFDict, ClusterFont | undefined>()
  for (const content of contents) {
    const named = content.resources?.lookupMaybe(PDFName.of('Font'), PDFDict)
    const fontOf = (name: PDFName): ClusterFont | undefined => {
      const font = named?.lookupMaybe(name, PDFDict)
      if (font && !fonts.has(font))
        fonts.set(font, openFont(pdf, font))
      return font && fonts.get(font)
    }
    if (named?.keys().some(name => fontOf(name)?.joins) || content.lines.some(line => isCluster(meaningOf(line))))
      content.lines = joinLines(content.lines, name => fontOf(PDFName.of(name)))
  }
  fonts.forEach(font => font?.write())
}

function meaningOf(mark: string): string {
  return mark.startsWith('/Span') ? Buffer.from(MEANT.exec(mark)?.[1] ?? '', 'hex').swap16().toString('utf16le') : ''
}

/** Joins the clusters of a stream. */
function joinLines(lines: readonly string[], fontOf: (name: string) => ClusterFont | undefined): string[] {
  const written: string[] = []
  let font: ClusterFont | undefined
  let size = 0
  /** What the mark means in which a line stands, until something is shown there. */
  let meant: string | undefined
  /** Steps begin where the one before has led, which may be within a cluster. */
  let ahead: Step = { x: 0, y: 0 }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const shown = SHOW.exec(line)
    if (!shown) {
      if (line.startsWith('/Span'))
        meant = meaningOf(line)
      else if (line === 'EMC')
        meant = undefined
      else if (line.endsWith(' Tm'))
        ahead = { x: 0, y: 0 }
      else if (line.endsWith(' Tf'))
        [font, size] = [fontOf(FONT.exec(line)![1]!), Number(FONT.exec(line)![2])]
      written.push(line)
      continue
    }
    const [, x, y, codes] = shown
    const alone = meant === undefined ? readAlone(codes!, font) : undefined
    const text = alone ?? meant ?? ''
    const end = alone === undefined ? lines.indexOf('EMC', index) : index + 1
    const cluster = font && isCluster(text) ? readCluster(lines.slice(index, end), size / font.unitsPerEm(), font.advanceOf) : undefined
    const step = x === undefined ? '' : `${decimal(Number(x) + ahead.x)} ${decimal(Number(y) + ahead.y)} Td `
    if (step)
      ahead = { x: 0, y: 0 }
    if (font && cluster) {
      const next = SHOW.exec(lines.slice(end, end + 3).find(after => after !== 'EMC' && !after.startsWith('/Span')) ?? '')?.[1]
      const show = `${step}<${font.compose(cluster.parts, text, next === undefined ? undefined : (cluster.step.x + Number(next)) / size * font.unitsPerEm())}> Tj`
      written.push(...alone === undefined ? [show] : [`/Span<</ActualText <FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}> >> BDC`, show, 'EMC'])
      ahead = { x: ahead.x + cluster.step.x, y: ahead.y + cluster.step.y }
      index = end - 1
    }
    else {
      written.push(`${step}<${codes}> Tj`)
    }
    if (meant !== undefined)
      meant = ''
  }
  return written
}

/** The cluster that a glyph says by itself and that pdf.js gives too little room; Chromium writes no mark around it. */
function readAlone(codes: string, font: ClusterFont | undefined): string | undefined {
  const said = font?.joins && codes.length === 4 ? font.saidBy(Number.parseInt(codes, 16)) : ''
  return isCluster(said) && !isRoomy(said) ? said : undefined
}

/**
 * The glyphs of a cluster, and how far the steps between them lead.
 *
 * @param unit of the font, as steps are counted
 * @returns nothing for what is not shown in one go
 */
function readCluster(shown: readonly string[], unit: number, advanceOf: (glyph: number) => number): { parts: Part[], step: Step } | undefined {
  const parts: Part[] = []
  const step: Step = { x: 0, y: 0 }
  for (const [index, line] of shown.entries()) {
    const [, x, y, codes] = SHOW.exec(line) ?? []
    if (!codes || (index > 0 && x === undefined))
      return
    if (index > 0) {
      step.x += Number(x)
      step.y += Number(y)
    }
    let pen = step.x / unit
    for (const code of codes.match(/.{4}/g)!) {
      const glyph = Number.parseInt(code, 16)
      parts.push({ glyph, x: Math.round(pen), y: Math.round(step.y / unit) })
      pen += advanceOf(glyph)
    }
  }
  return { parts, step }
}
