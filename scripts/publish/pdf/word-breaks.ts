// Where words end: a line that turns ends in a space, as tagged text must (PDF 32000-1, 14.8.2.5). Chromium leaves it out, and a reader hears two words as one.
import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

const FONT = /^\/(\S+) ([\d.]+) Tf$/
const PLACE = / (-?[\d.]+) Tm$/
const GLYPHS = /<([\da-f]+)> Tj$/i
/** A blank that is narrow or holds together is drawn as a space, and is one to whoever listens; some readers lose what follows it in a mark of its own. */
const BLANK = /^\/Span<<\/ActualText <FEFF(?:202F|00A0)> >> BDC$/
/** Writings that have no spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u
/** An address, or a word of parts, which a line may end within. */
const IN_A_WORD = /\/\S*$|[-\u2010_=&]$/

type Characters = ReadonlyMap<string, string>

/**
 * Adds the spaces at the ends of lines.
 *
 * @param lines of a stream that draws
 * @param resources with its fonts
 */
export function breakWords(lines: readonly string[], resources: PDFDict | undefined): string[] {
  const written: string[] = []
  const fonts = new Map<string, Characters>()
  let characters: Characters = new Map()
  let size = 0
  let inBlank = false
  /** What the last line of text said, how deep it stands, and where in the stream it ends. */
  let said = { text: '', depth: Number.NaN, end: 0, space: '' as string | undefined }
  let text = ''
  let depth = Number.NaN
  for (const line of lines) {
    if (BLANK.test(line)) {
      inBlank = true
      continue
    }
    if (inBlank && line === 'EMC') {
      inBlank = false
      continue
    }
    if (line === 'BT') {
      text = ''
    }
    else if (line.endsWith(' Tf')) {
      const [, name, height] = FONT.exec(line) ?? []
      size = Number(height)
      characters = fonts.get(name!) ?? readCharacters(resources, name!)
      fonts.set(name!, characters)
    }
    else if (line.endsWith(' Tm')) {
      depth = Number(PLACE.exec(line)?.[1])
    }
    else if (line.endsWith(' Tj')) {
      const glyphs = GLYPHS.exec(line)?.[1]?.match(/.{4}/g) ?? []
      const words = glyphs.map(glyph => characters.get(glyph.toLowerCase()) ?? '').join('')
      if (text === '' && said.space && depth - said.depth > size / 2 && endsWord(said.text, words))
        written.splice(said.end, 0, `<${said.space}> Tj`)
      text += words
    }
    else if (line === 'ET') {
      said = { text, depth, end: written.length, space: [...characters].find(([, character]) => character === ' ')?.[0] }
    }
    else if (line === 'Q' || line.endsWith(' cm')) {
      said = { ...said, depth: Number.NaN }
    }
    written.push(line)
  }
  return written
}

/** Whether a space stood between two lines. */
function endsWord(before: string, after: string): boolean {
  return before !== '' && !/\s$/.test(before) && !IN_A_WORD.test(before) && !UNSPACED.test(before.slice(-1)) && !UNSPACED.test(after.slice(0, 1))
}

/** What the glyphs of a font say, by their codes of four digits (PDF 32000-1, 9.10.3). */
function readCharacters(resources: PDFDict | undefined, name: string): Characters {
  const stream = resources?.lookupMaybe(PDFName.of('Font'), PDFDict)?.lookupMaybe(PDFName.of(name), PDFDict)?.lookup(PDFName.of('ToUnicode'))
  const characters = new Map<string, string>()
  if (!(stream instanceof PDFRawStream))
    return characters
  const bytes = stream.getContents()
  const map = Buffer.from(stream.dict.has(PDFName.of('Filter')) ? inflateSync(bytes) : bytes).toString('latin1')
  for (const [, from, to, first] of map.matchAll(/^<([\da-f]{4})>(?: <([\da-f]{4})>)? <([\da-f]+)>$/gim)) {
    const start = Number.parseInt(from!, 16)
    const said = Buffer.from(first!, 'hex').swap16()
    for (let code = start; code <= Number.parseInt(to ?? from!, 16); code++) {
      characters.set(code.toString(16).padStart(4, '0'), said.toString('utf16le'))
      said.writeUInt16LE((said.readUInt16LE(said.length - 2) + 1) % 0x10000, said.length - 2)
    }
  }
  return characters
}
