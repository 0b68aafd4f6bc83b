// What a page says about itself: the decoded front matter, and the few fields of it that a deck needs.
import type { FrontMatterBlock } from './front-matter-block.ts'
import { parse as parseToml, TomlError } from 'smol-toml'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod/mini'

/** Enough for any page that a person writes, far too few for a "billion laughs". */
const MAX_ALIASES = 100

const text = z.optional(z.nullable(z.union([z.string(), z.number()])))

/** The fields that are read; all others are the site's own business. */
const frontMatterSchema = z.looseObject({
  title: text,
  linkTitle: text,
  description: text,
  date: z.optional(z.nullable(z.union([z.string(), z.date()]))),
  author: text,
  lang: text,
  diapo: z.optional(z.nullable(z.looseObject({ title: text, description: text, author: text, lang: text, siteUrl: text, deckUrl: text }))),
})

export interface FrontMatter {
  title?: string
  description?: string
  /** ISO date, where the page has one that can be read. */
  date?: string
  author?: string
  lang?: string
  siteUrl?: string
  deckUrl?: string
}

/**
 * Decodes a front matter block.
 *
 * @returns the fields, or the reason and the offset in the page where decoding gave up
 */
export function readFrontMatter(block: FrontMatterBlock): { frontMatter: FrontMatter } | { reason: string, offset: number } {
  const decoded = decode(block)
  if ('reason' in decoded)
    return decoded
  if (decoded.value === null || decoded.value === undefined)
    return { frontMatter: {} }
  const checked = frontMatterSchema.safeParse(decoded.value)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    const key = issue?.path.join('.')
    return { reason: key ? `Unexpected value of \`${key}\`, expected a text` : 'Unexpected front matter, expected a map of keys and values', offset: block.rawStart }
  }
  const own = { ...checked.data, ...withoutEmpty(checked.data.diapo ?? {}) }
  return {
    frontMatter: withoutEmpty({
      title: asText(own.title) ?? asText(own.linkTitle),
      description: asText(own.description),
      date: asDate(own.date),
      author: asText(own.author),
      lang: asText(own.lang),
      siteUrl: asText(own.siteUrl),
      deckUrl: asText(own.deckUrl),
    }),
  }
}

function decode(block: FrontMatterBlock): { value: unknown } | { reason: string, offset: number } {
  if (block.format === 'org')
    return { reason: 'Unexpected Org front matter, expected YAML, TOML or JSON', offset: block.rawStart }
  try {
    if (block.format === 'toml')
      return { value: parseToml(block.raw) }
    if (block.format === 'json')
      return { value: JSON.parse(block.raw) }
  }
  catch (error) {
    const offset = error instanceof TomlError ? block.rawStart + offsetOf(block.raw, error.line, error.column) : block.rawStart
    return { reason: `Unexpected ${block.format.toUpperCase()} front matter that cannot be read: ${firstLine(error)}`, offset }
  }
  const document = parseDocument(block.raw, { lineCounter: new LineCounter(), prettyErrors: false, schema: 'core' })
  const [problem] = document.errors
  if (problem)
    return { reason: `Unexpected YAML front matter that cannot be read: ${firstLine(problem)}`, offset: block.rawStart + problem.pos[0] }
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) }
  }
  catch (error) {
    return { reason: `Unexpected YAML front matter: ${firstLine(error)}`, offset: block.rawStart }
  }
}

function asText(value: string | number | null | undefined): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : String(value)
}

function asDate(value: string | Date | null | undefined): string | undefined {
  if (!value)
    return undefined
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

function withoutEmpty<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null && entry !== '')) as Partial<T>
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

function offsetOf(text: string, line: number, column: number): number {
  return text.split('\n').slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1
}
