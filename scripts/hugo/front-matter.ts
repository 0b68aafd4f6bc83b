// What a page says about itself: the few fields of its front matter that a deck needs.
import type { Refusal } from './decode-front-matter.ts'
import type { FrontMatterBlock } from './front-matter-block.ts'
import { decodeFrontMatter } from './decode-front-matter.ts'
import { isMap } from './site-config.ts'

export interface FrontMatter {
  title?: string
  description?: string
  /** ISO date, where the page has one that can be read. */
  date?: string
  author?: string
  lang?: string
  siteUrl?: string
  deckUrl?: string
  /** All that it says, for shortcodes that show a value; top keys in lower case, as Hugo reads them. */
  params?: Readonly<Record<string, unknown>>
}

/** Date, time and zone, each after the other; the zone of one without is UTC, so that no machine's own decides. */
const DATE = /^(\d{4}-\d{2}-\d{2})(?:(?:T|t| +)(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?)? *(Z|z|[+-]\d{2}:?\d{2})?/

/**
 * Reads a front matter block.
 *
 * @returns the fields, and what is wrong with them where they can still be read; or the reason and the offset in the page where reading gave up
 */
export function readFrontMatter(block: FrontMatterBlock): { frontMatter: FrontMatter, doubt?: Refusal } | Refusal {
  const decoded = decodeFrontMatter(block)
  if ('reason' in decoded)
    return decoded
  if (decoded.value === null || decoded.value === undefined)
    return { frontMatter: {} }
  if (!isMap(decoded.value))
    return { reason: 'Unexpected front matter, expected a map of keys and values', offset: block.rawStart }
  const params = lowerKeys(decoded.value)
  const ours = isMap(params.diapo) ? lowerKeys(params.diapo) : {}
  // Ours is told of; a page's own is a list or a map to Hugo too.
  if (typeof ours.title === 'object' && ours.title !== null && !(ours.title instanceof Date))
    return { reason: 'Unexpected value of `diapo.title`, expected a text', offset: block.rawStart + keyOffset(block.raw, 'title') }
  const read = (key: string): string | undefined => asText(ours[key]) ?? asText(params[key])
  return {
    frontMatter: withoutEmpty({
      title: read('title') ?? read('linktitle'),
      description: read('description'),
      date: asDate(ours.date ?? params.date),
      author: read('author') ?? read('authors'),
      lang: read('lang'),
      siteUrl: read('siteurl'),
      deckUrl: read('deckurl'),
      params,
    }),
    doubt: decoded.doubt,
  }
}

/** Where a key stands, for a message. */
function keyOffset(raw: string, key: string): number {
  return Math.max(0, raw.search(new RegExp(`(?<=^[\\s{"']*)${key}\\b`, 'im')))
}

function lowerKeys(map: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key.toLowerCase(), value]))
}

/** A text in one line; several authors are named one after another. */
function asText(value: unknown): string | undefined {
  if (value instanceof Date)
    return value.toISOString()
  if (Array.isArray(value))
    return value.flatMap(entry => asText(isMap(entry) ? entry.name : entry) ?? []).join(', ') || undefined
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).replace(/\s+/g, ' ').trim() || undefined : undefined
}

function asDate(value: unknown): string | undefined {
  const [, day, time = '00:00', zone = 'Z'] = DATE.exec(value instanceof Date ? value.toISOString() : typeof value === 'string' ? value.trim() : '') ?? []
  const date = new Date(`${day}T${time.padStart(time.length > 5 ? 8 : 5, '0')}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`)
  return day === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

function withoutEmpty<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<T>
}
