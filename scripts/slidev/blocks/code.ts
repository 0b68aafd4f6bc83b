// Code: a fence with its language, and in Slidev's own words its file name, the lines to point out and the first line's number.
import type { Code } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { escapeAttribute } from '../escape.ts'
import { languageOf } from '../languages.ts'
import { maskCode } from '../mask.ts'
import { codeOf } from '../mend.ts'

export const code: Handle = (node: Code) => writeFence(node.value, languageOf(node.lang), node.data)

/** Writes a fence: code in a fence of more backticks than stand in it, whatever the code is. */
export function writeFence(value: string, language: string, { filename, firstLine, highlight }: NonNullable<Code['data']> = {}): string {
  const text = maskCode(codeOf(value))
  const fence = '`'.repeat(Math.max(3, 1 + longestRun(text)))
  const lines = highlight && shifted(highlight, (firstLine ?? 1) - 1)
  const info = [
    language,
    filename && `[${inBrackets(filename)}]`,
    lines && `{${lines}}`,
    // Slidev reads the first braces as lines to point out.
    firstLine !== undefined && `${lines ? '' : '{*} '}{lines: true, startLine: ${firstLine}}`,
  ]
  return `${fence}${info.filter(Boolean).join(' ')}\n${text}${text ? '\n' : ''}${fence}`
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** Slidev counts lines from the number of the first, we from the first line. Anything but numbers and ranges is left out. */
function shifted(highlight: string, by: number): string {
  return highlight.split(',').flatMap((part) => {
    const [, from, to] = /^\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*$/.exec(part) ?? []
    return from ? [to ? `${Number(from) + by}-${Number(to) + by}` : `${Number(from) + by}`] : []
  }).join(',')
}

/**
 * A file name becomes an attribute, as JSON writes it and not as HTML reads it; a bracket would end it, a backtick the fence's
 * first line, two tildes name an icon. Source: `@slidev/cli`, `syntax/codeblock/wrapper.ts`.
 */
function inBrackets(name: string): string {
  const safe = escapeAttribute(name.replace(/[ \t\r\n]+/g, ' ').trim()).replace(/[[\]\\`{}]/g, character => `&#${character.codePointAt(0)};`)
  return /~[^~]+~/.test(safe) ? safe.replace(/~/g, '\u223C') : safe
}
