// How many lines some words take.
import type { Piece } from './inline.ts'
import { widthOf } from './faces.ts'
import { partsOf } from './turns.ts'

/** What does not break: a word with the blank after it. `blank` is the width of that blank, which a line's end swallows. */
interface Unit { width: number, blank: number, height: number, lineEnd: boolean, letters: number }

/** A browser's line is as long as its letters; ours may be wrong by so much, and is rather too long. */
const DOUBT = 0.995

const AFTER_BLANK = /(?<= )/
/** Code turns after every hyphen, and before a bracket after a stop. */
const IN_CODE = /(?<=[ -])|(?<=\?)\b|(?<=[.,:;!?])(?=[([{])/
/** Words as units: one that two pieces share (`**a**b`) is one. Code is one, too, where it has room on a line; else it is broken as words are. */
function unitsOf(pieces: readonly Piece[], room: number): Unit[] {
  const units: Unit[] = []
  let open = false
  let isEmptyLine = false
  const add = (width: number, blank: number, height: number, letters: number): void => {
    const last = units.at(-1)
    if (open && last)
      Object.assign(last, { width: last.width + last.blank + width, blank, height: Math.max(last.height, height), letters: last.letters + letters })
    else
      units.push({ width, blank, height, lineEnd: false, letters })
  }
  for (const piece of pieces) {
    if (piece.kind === 'break') {
      open = false
      if (units.length === 0 || isEmptyLine)
        add(0, 0, 0, 0)
      units.at(-1)!.lineEnd = true
      isEmptyLine = true
      continue
    }
    isEmptyLine = false
    if (piece.kind === 'box') {
      add(piece.width, 0, piece.height, 1)
      open = true
      continue
    }
    const { text, face, size, letter = 0, code } = piece
    const isWhole = code !== undefined && widthOf(text, face, size) + 2 * code <= room
    // Code that has no room on a line has its lines to itself.
    const hasLines = code !== undefined && !isWhole && room > 0
    if (hasLines && units.length > 0)
      units.at(-1)!.lineEnd = true
    const parts = (isWhole ? [text] : code === undefined ? partsOf(text) : text.split(room > 0 ? IN_CODE : AFTER_BLANK)).filter(part => part !== '')
    for (const [index, part] of parts.entries()) {
      const word = part.trimEnd()
      const hasBlank = word.length < part.length
      // A blank that begins a text ends the word before it.
      if (word === '' && units.length > 0 && !units.at(-1)!.lineEnd) {
        units.at(-1)!.blank = Math.max(units.at(-1)!.blank, widthOf(' ', face, size))
        open = false
        continue
      }
      const sides = (code ?? 0) * (Number(index === 0) + Number(index === parts.length - 1))
      add(widthOf(word, face, size) + letter * word.length + sides, hasBlank ? widthOf(' ', face, size) : 0, 0, word.length)
      open = !hasBlank && index === parts.length - 1
    }
    if (hasLines && units.length > 0) {
      units.at(-1)!.lineEnd = true
      open = false
    }
  }
  return units
}

/**
 * Lays words out on lines.
 *
 * @param leading height of a line, in CSS pixels
 * @returns the number of lines, their whole height, and the width of the widest
 */
export function layLines(pieces: readonly Piece[], width: number, leading: number): { lines: number, height: number, widest: number } {
  const room = width * DOUBT
  let lines = 0
  let height = 0
  let widest = 0
  let at = 0
  let blank = 0
  let tallest = 0
  let started = false
  const endLine = (): void => {
    lines++
    height += Math.max(leading, tallest)
    widest = Math.max(widest, at)
    at = 0
    blank = 0
    tallest = 0
    started = false
  }
  for (const unit of unitsOf(pieces, width)) {
    if (started && at + blank + unit.width > room)
      endLine()
    // A word that is wider than the line is broken.
    const own = unit.width > width ? brokenLines(unit, width) : 0
    if (own > 0) {
      lines += own
      height += own * leading
      widest = Math.max(widest, width)
    }
    at += (started ? blank : 0) + unit.width - own * width
    blank = unit.blank
    tallest = Math.max(tallest, unit.height)
    started = true
    if (unit.lineEnd)
      endLine()
  }
  if (started)
    endLine()
  return { lines, height, widest }
}

/** How many whole lines a broken word fills: less than its width says, because no letter is broken. */
function brokenLines({ width, letters }: Unit, room: number): number {
  const letter = width / Math.max(1, letters)
  const perLine = Math.max(1, Math.floor(room / letter))
  return Math.ceil(letters / perLine) - 1
}

/** The widest word, and the whole on one line. */
export function widthsOf(pieces: readonly Piece[]): { least: number, most: number } {
  let least = 0
  let most = 0
  let line = 0
  for (const { width, blank, lineEnd } of unitsOf(pieces, 0)) {
    least = Math.max(least, width)
    line += width
    most = Math.max(most, line)
    line = lineEnd ? 0 : line + blank
  }
  return { least, most }
}
