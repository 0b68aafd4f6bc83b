// A Hugo page, from bytes to tree: the order of work is Hugo's own (front matter, shortcodes, and only then Markdown).
import type { Severity } from '../messages.ts'
import type { Message, Page, Place } from '../model.ts'
import type { RuleName } from '../rules.ts'
import type { FrontMatter } from './front-matter.ts'
import type { PageFile } from './reader.ts'
import { createMessage } from '../messages.ts'
import { languageOfPage } from './addresses.ts'
import { decodePage } from './decode.ts'
import { findFrontMatter } from './front-matter-block.ts'
import { readFrontMatter } from './front-matter.ts'
import { explain } from './hugo-error.ts'
import { resolveImages } from './images.ts'
import { findLanguage, withScript } from './language-tag.ts'
import { createLineIndex } from './line-index.ts'
import { placeInSite, resolveLinks } from './links.ts'
import { readBody } from './read-body.ts'
import { slugOf } from './reader.ts'
import { typeset } from './typographer.ts'
import { wordsOfMarkdown } from './words-of-markdown.ts'

const START: Place = { line: 1, column: 1 }

/** What the configuration says of pages. */
export interface ReadOptions {
  siteUrl?: string
  deckUrl?: string
  author?: string
  /** Language of a page that names none, on a site that names none. */
  lang: string
  /** Foreign names of shortcodes, and ours that they mean. */
  shortcodes?: Readonly<Record<string, string>>
}

/**
 * Reads a page.
 *
 * @param name the page as the user named it, for messages
 * @param file what `openPage` gave
 * @returns the page, unless one of the messages is an error
 */
export function readPage(name: string, file: PageFile, options: ReadOptions): { page?: Page, messages: Message[] } {
  const messages: Message[] = []
  const decoded = decodePage(file.bytes)
  if ('encoding' in decoded) {
    const reason = `Unexpected ${decoded.encoding}, expected UTF-8; save the file again as UTF-8`
    return { messages: [createMessage(name, START, 'encoding', 'error', reason)] }
  }
  const source = decoded.text
  const lines = createLineIndex(source)
  const say = (rule: RuleName, severity: Severity, reason: string, at: number | Place): void => {
    messages.push(createMessage(name, typeof at === 'number' ? lines.toPlace(at) : at, rule, severity, reason))
  }

  if (decoded.brokenAt !== undefined)
    say('encoding', 'warning', 'Unexpected bytes that are not UTF-8, expected letters; a sign stands for each', decoded.brokenAt)
  const head = readHead(source, (severity, reason, offset) => say('front-matter', severity, reason, offset))
  if (!head)
    return { messages }
  const { frontMatter } = head
  if (!frontMatter.title && !frontMatter.description && source.slice(head.bodyStart).trim() === '') {
    say('empty-page', 'error', 'Unexpected file without any text, expected at least a title', START)
    return { messages }
  }
  const here = placeInSite(file, source, frontMatter.siteUrl ?? options.siteUrl)
  if (frontMatter.deckUrl !== undefined && !isWebAddress(frontMatter.deckUrl))
    say('front-matter', 'warning', `Unexpected \`deckUrl\` in the front matter, \`${frontMatter.deckUrl.slice(0, 200)}\`, expected an address that begins with https://`, START)
  const tree = readBody(source, head.bodyStart, lines, { here, params: frontMatter.params ?? {}, mapped: options.shortcodes ?? {}, say })
  if (!tree)
    return { messages }

  resolveLinks(tree, here, (url, rule, place) => say(rule, 'warning', rule === 'link-unsafe'
    ? `Unexpected link to \`${url.slice(0, 40)}\`, expected an address to read; only its text is shown`
    : `Unexpected relative link \`${url.slice(0, 200)}\` without the site’s address, expected \`siteUrl\` in diapo.config.yaml; only its text is shown`, place))
  resolveImages(tree, here)

  const page: Page = {
    file: name,
    slug: slugOf(file.path),
    lang: withScript(findLanguage(frontMatter.lang, languageOfPage(file.path, here.site), here.site.lang, options.lang) ?? 'und', source),
    title: frontMatter.title,
    heading: frontMatter.title && typeset(frontMatter.title),
    description: frontMatter.description && typeset(wordsOfMarkdown(frontMatter.description)),
    author: frontMatter.author ?? options.author,
    date: frontMatter.date,
    url: here.url,
    deckUrl: [frontMatter.deckUrl, options.deckUrl].find(isWebAddress),
    tree,
  }
  return { page, messages }
}

function isWebAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:/i.test(url) && URL.canParse(url)
}

/** The front matter and where the body begins; undefined after an error. */
function readHead(source: string, tell: (severity: Severity, reason: string, offset: number) => void): { frontMatter: FrontMatter, bodyStart: number } | undefined {
  const found = findFrontMatter(source)
  if (found.error) {
    tell('error', explain(found.error), found.error.offset)
    return undefined
  }
  if (!found.block)
    return { frontMatter: {}, bodyStart: found.bodyStart }
  const read = readFrontMatter(found.block)
  if ('reason' in read) {
    tell('error', read.reason, read.offset)
    return undefined
  }
  if (read.doubt)
    tell('warning', read.doubt.reason, read.doubt.offset)
  return { frontMatter: read.frontMatter, bodyStart: found.bodyStart }
}
