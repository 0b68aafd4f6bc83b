// Decodes front matter in its language, to plain values; what cannot be read is said with its place.
import type { FrontMatterBlock } from './front-matter-block.ts'
import { parseDocument } from 'yaml'
import { parseToml, placeOfToml } from './toml.ts'

/** Enough for any page that a person writes, far too few for a "billion laughs". */
const MAX_ALIASES = 100
/** The end of the first of several documents ends the front matter, and what follows is nobody's; of a key twice, the last counts, as in Hugo before 0.152. */
const HARMLESS = new Set(['MULTIPLE_DOCS', 'DUPLICATE_KEY'])

/** A quoted value that has its line, or lines, for itself. */
const QUOTED_VALUE = /^([^\n"'#]*?[:-] +)("(?:\\[\s\S]|[^"\\])*"|'(?:''|[^'])*')(?=[ \t]*(?:#.*)?$)/gm

/** A value that begins with a sign which ends a list or a map. */
const SIGN_VALUE = /^([^\n"'#]*?[:-] +)([,}](?: ?[^\s#]+)*)/gm

/** Why decoding gave up, and where in the page. */
export interface Refusal { reason: string, offset: number }

/** What was read of a block, and what Hugo's newest would not read in it. */
interface Decoded { value: unknown, doubt?: Refusal }

/** Decodes a block. Dates of TOML are `Date`s, all else is as in JSON; no tag of YAML builds anything. */
export function decodeFrontMatter(block: FrontMatterBlock): Decoded | Refusal {
  // Each language reads a lone carriage return in its own way.
  const raw = block.raw.replace(/\r(?!\n)/g, '\n')
  const refuse = (reason: string, at: number): Refusal => ({ reason: `Unexpected ${block.format.toUpperCase()} front matter that cannot be read: ${reason}`, offset: block.rawStart + Math.min(at, raw.length) })
  try {
    switch (block.format) {
      case 'org': return { reason: 'Unexpected Org front matter, expected YAML, TOML or JSON', offset: block.rawStart }
      case 'toml': return { value: parseToml(raw) }
      case 'json': return { value: JSON.parse(raw) }
      case 'yaml': return decodeYaml(raw, refuse)
    }
  }
  catch (error) {
    const place = block.format === 'toml' ? placeOfToml(error) : undefined
    const at = place ? offsetOf(raw, place.line, place.column) : block.format === 'json' ? placeInJson(raw) : 0
    return refuse(firstLine(error), at)
  }
}

function decodeYaml(raw: string, refuse: (reason: string, at: number) => Refusal): Decoded | Refusal {
  const document = parseDocument(raw, { prettyErrors: false, schema: 'core', merge: true, resolveKnownTags: false, stringKeys: true, logLevel: 'silent' })
  const problem = document.errors.find(({ code }) => !HARMLESS.has(code))
  const mended = problem ? quoteSigns(indentQuoted(raw)) : raw
  if (mended !== raw) {
    const again = decodeYaml(mended, refuse)
    if ('value' in again)
      return again
  }
  if (problem)
    return refuse(firstLine(problem), problem.pos[0])
  try {
    const twice = document.errors.find(({ code }) => code === 'DUPLICATE_KEY')
    const doubt = twice && { ...refuse('', twice.pos[0]), reason: 'Unexpected key that stands twice in the front matter, expected once; the last one counts, and Hugo refuses such a page since 0.152' }
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), doubt }
  }
  catch (error) {
    const alias = /alias.*: (\S+)$/.exec(firstLine(error))?.[1]
    return refuse(firstLine(error), Math.max(0, raw.indexOf(`*${alias}`)))
  }
}

/** A quoted text that goes on at the start of a line, which Hugo's decoder reads, and YAML does not allow. */
function indentQuoted(raw: string): string {
  return raw.replace(QUOTED_VALUE, (_, before: string, quoted: string) => before + quoted.replace(/\n[ \t]*(?=\S)/g, `\n${' '.repeat(before.length)}`))
}

/** A text that begins with a sign which ends a list or a map, `title: ,x`: Hugo's decoder reads it too. */
function quoteSigns(raw: string): string {
  return raw.replace(SIGN_VALUE, (_, before: string, value: string) => before + JSON.stringify(value))
}

/** The engine does not always say where: the longest start that only lacks its end leads there. */
function placeInJson(raw: string): number {
  let low = 0
  for (let high = raw.length; low < high;) {
    const middle = (low + high + 1) >> 1
    if (lacksOnlyItsEnd(raw.slice(0, middle)))
      low = middle
    else
      high = middle - 1
  }
  return low
}

function lacksOnlyItsEnd(json: string): boolean {
  try {
    JSON.parse(json)
    return true
  }
  catch (error) {
    const at = /position (\d+)/.exec(firstLine(error))?.[1]
    return at === undefined ? /end of JSON/.test(firstLine(error)) : Number(at) >= json.length || /Unterminated string/.test(firstLine(error))
  }
}

function firstLine(error: unknown): string {
  // The stack of calls, or of an overflow that the reader counts itself.
  if (error instanceof Error && /maximum call stack/i.test(error.message))
    return 'it nests too deep; write it flatter'
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

function offsetOf(text: string, line: number, column: number): number {
  return text.split('\n').slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1
}
