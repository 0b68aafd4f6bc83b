// Words as a reader gets them: a line that turns ends in a space (PDF 32000-1, 14.8.2.5), which Chromium leaves out, and no letter stands in a mark of its own without need.
import type { Characters } from './characters.ts'
import { Buffer } from 'node:buffer'
import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { readCharacters } from './characters.ts'
import { isCluster } from './cluster-fonts.ts'

const FONT = /^\/(\S+) ([\d.]+) Tf$/
const PLACE = / (-?[\d.]+) Tm$/
const GLYPHS = /<([\da-f]+)> Tj$/i
/** What a glyph says in place of what its font says. */
const INSTEAD = /^\/Span<<\/ActualText <FEFF([\da-f]+)> >> BDC$/i
/** Writings that have no spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u
/** An address, or a word of parts, which a line may end within. */
const IN_A_WORD = /\/\S*$|[-\u2010_=&]$/

/**
 * Adds the spaces at the ends of lines, and takes away the marks that say of a glyph what its font says.
 *
 * @param lines of a stream that draws
 * @param resources with its fonts
 */
export function breakWords(lines: readonly string[], resources: PDFDict | undefined): string[] {
  const written: string[] = []
  const fonts = new Map<string, Characters>()
  let characters: Characters = new Map()
  let size = 0
  let inNeedless = false
  /** What the last line of text said, how deep it stands, and where in the stream it ends. */
  let said = { text: '', depth: Number.NaN, end: 0, space: '' as string | undefined }
  let text = ''
  let depth = Number.NaN
  const charactersOf = (line: string): Characters => {
    const [, name] = FONT.exec(line)!
    if (!fonts.has(name!))
      fonts.set(name!, readCharacters(resources?.lookupMaybe(PDFName.of('Font'), PDFDict)?.lookupMaybe(PDFName.of(name!), PDFDict)))
    return fonts.get(name!)!
  }
  const read = (shown: readonly string[]): string => {
    const font = shown.find(line => FONT.test(line))
    const said = font ? charactersOf(font) : characters
    return shown.flatMap(line => GLYPHS.exec(line)?.[1]?.match(/.{4}/g) ?? []).map(glyph => said.get(glyph.toLowerCase()) ?? '').join('')
  }
  for (const [index, line] of lines.entries()) {
    const instead = INSTEAD.exec(line)?.[1]
    const meant = instead && Buffer.from(instead, 'hex').swap16().toString('utf16le')
    // poppler wants the mark around a cluster: letters that stand in one place are none of its words.
    if (meant && !isCluster(meant) && saysTheSame(meant, read(lines.slice(index + 1, lines.indexOf('EMC', index))))) {
      inNeedless = true
      continue
    }
    if (inNeedless && line === 'EMC') {
      inNeedless = false
      continue
    }
    if (line === 'BT') {
      text = ''
    }
    else if (line.endsWith(' Tf')) {
      size = Number(FONT.exec(line)![2])
      characters = charactersOf(line)
    }
    else if (line.endsWith(' Tm')) {
      depth = Number(PLACE.exec(line)?.[1])
    }
    else if (line.endsWith(' Tj')) {
      const words = read([line])
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

/** Whether glyphs, which stand from left to right, say what is meant; some readers lose what follows a mark inside another, or take its parts for words. */
function saysTheSame(meant: string, said: string): boolean {
  const [one, other] = [meant, said].map(text => text.normalize('NFKC')) as [string, string]
  return one === other || one === [...other].reverse().join('')
}

/** Whether a space stood between two lines. */
function endsWord(before: string, after: string): boolean {
  return before !== '' && !/\s$/.test(before) && !IN_A_WORD.test(before) && !UNSPACED.test(before.slice(-1)) && !UNSPACED.test(after.slice(0, 1))
}
