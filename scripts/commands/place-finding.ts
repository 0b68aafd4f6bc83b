// Finds the line of a page or a deck that a finding speaks of, and makes a message of it.
import type { Message } from '../model.ts'
import type { Finding } from '../publish/check/measured.ts'
import type { SlidesOfDeck } from './slide-facts.ts'
import { createMessage } from '../messages.ts'

/** A finding with its place, in a file as people write it. */
export interface Placed { finding: Finding, file: string, line: number, column: number }

/** Gives each finding its place. */
export function placeFindings(findings: readonly Finding[], { slides, sources }: SlidesOfDeck): Placed[] {
  return findings.map((finding) => {
    const slide = slides[finding.slide - 1]!
    return { finding, file: slide.file, ...placeFinding(finding, slide, sources.get(slide.file)!) }
  })
}

/** @param severity `warning` where a finding does not stop the command */
export function messageOf({ finding, file, line, column }: Placed, severity: Finding['severity'] = finding.severity): Message {
  const { slide, clicks, rule, what, amount, advice } = finding
  const where = `slide ${slide}${clicks === undefined ? '' : ` at click ${clicks}`}`
  const message = createMessage(file, { line, column }, rule, severity, `Unexpected ${what}${amount && ` (${amount})`}, on ${where}; ${advice}`)
  return Object.assign(message, { finding: { slide, ...(clicks === undefined ? {} : { click: clicks }), ...(amount ? { measured: amount } : {}) } })
}

/**
 * The line of the slide that holds the finding's words, else the line on which the slide begins.
 *
 * @param lines of the slide's file
 */
function placeFinding({ text = '' }: Finding, { line, column, end }: SlidesOfDeck['slides'][number], lines: readonly string[]): { line: number, column: number } {
  const own = lines.slice(line - 1, Math.min(end - 1, lines.length)).map(plain)
  const wanted = plain(text)
  // A line may end in the middle of the words.
  for (const length of [40, 16]) {
    const start = wanted.slice(0, length)
    const index = start ? own.findIndex(candidate => candidate.includes(start)) : -1
    if (index >= 0)
      return { line: line + index, column: index === 0 ? column : 1 }
  }
  return { line, column }
}

/** Without what Markdown, HTML and printers add to words. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}\p{S}]+/gu, '')
}
