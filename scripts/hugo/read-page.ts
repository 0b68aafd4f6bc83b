// A Hugo page, from bytes to tree: the order of work is Hugo's own (front matter, shortcodes, and only then Markdown).
import type { Html, Root } from 'mdast'
import type { Severity } from '../messages.ts'
import type { Message, Page, Place } from '../model.ts'
import type { RuleName } from '../rules.ts'
import type { ShortcodeNode } from './extractor.ts'
import type { FrontMatter } from './front-matter.ts'
import type { LineIndex } from './line-index.ts'
import type { PageFile } from './reader.ts'
import { visit } from 'unist-util-visit'
import { createMessage } from '../messages.ts'
import { composeMarkdown } from './compose.ts'
import { decodePage } from './decode.ts'
import { extractShortcodes } from './extractor.ts'
import { findFrontMatter } from './front-matter-block.ts'
import { readFrontMatter } from './front-matter.ts'
import { lexPage } from './lexer.ts'
import { createLineIndex } from './line-index.ts'
import { resolveLinks } from './links.ts'
import { parseMarkdown } from './markdown.ts'
import { readRawHtml } from './raw-html.ts'
import { findImage, slugOf } from './reader.ts'
import { shortcodes } from './shortcodes/index.ts'
import { pageUrl, readSite } from './site.ts'
import { setTypography, typeset } from './typographer.ts'

/** What the configuration says of pages. */
export interface ReadOptions {
  siteUrl?: string
  author?: string
  /** Language of a page that names none, on a site that names none. */
  lang: string
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
    return { messages: [createMessage(name, { line: 1, column: 1 }, 'encoding', 'error', reason)] }
  }
  const source = decoded.text
  const lines = createLineIndex(source)
  const say = (rule: RuleName, severity: Severity, reason: string, at: number | Place): void => {
    messages.push(createMessage(name, typeof at === 'number' ? lines.toPlace(at) : at, rule, severity, reason))
  }

  const head = readHead(source, (reason, offset) => say('front-matter', 'error', reason, offset))
  if (!head)
    return { messages }
  const tree = readBody(source, head.bodyStart, lines, say)
  if (!tree)
    return { messages }

  const { frontMatter } = head
  const site = readSite(file.siteConfig)
  const url = pageUrl(file.path, file.siteRoot, frontMatter.siteUrl ?? options.siteUrl ?? site.baseUrl)
  resolveLinks(tree, url, (link, rule) => say(rule, 'warning', rule === 'link-unsafe'
    ? `Unexpected link to \`${link.url.slice(0, 40)}\`, expected an address to read; only its text is shown`
    : `Unexpected relative link \`${link.url}\` without the site’s address, expected \`siteUrl\` in diapo.config.yaml; only its text is shown`, link.position!.start))
  visit(tree, 'image', (image) => {
    image.data = { ...image.data, source: findImage(image.url, file) }
  })
  setTypography(tree)

  const page: Page = {
    file: name,
    slug: slugOf(file.path),
    lang: frontMatter.lang ?? site.lang ?? options.lang,
    title: frontMatter.title,
    heading: frontMatter.title && typeset(frontMatter.title),
    description: frontMatter.description && typeset(frontMatter.description),
    author: frontMatter.author ?? options.author,
    date: frontMatter.date,
    url,
    tree,
  }
  return { page, messages }
}

/** The front matter and where the body begins; undefined after an error. */
function readHead(source: string, refuse: (reason: string, offset: number) => void): { frontMatter: FrontMatter, bodyStart: number } | undefined {
  const found = findFrontMatter(source)
  if (found.error) {
    refuse(found.error.reason, found.error.offset)
    return undefined
  }
  if (!found.block)
    return { frontMatter: {}, bodyStart: found.bodyStart }
  const read = readFrontMatter(found.block)
  if ('reason' in read) {
    refuse(read.reason, read.offset)
    return undefined
  }
  return { frontMatter: read.frontMatter, bodyStart: found.bodyStart }
}

/** The body as a tree of blocks; undefined after an error. */
function readBody(source: string, bodyStart: number, lines: LineIndex, say: (rule: RuleName, severity: Severity, reason: string, at: number) => void): Root | undefined {
  const { items, error: lexerError } = lexPage(source, bodyStart)
  const { nodes, error } = lexerError ? { nodes: [], error: lexerError } : extractShortcodes(items, (name, hasLaterClose) => shortcodes.get(name)?.inner ?? hasLaterClose)
  if (error) {
    say('shortcode-syntax', 'error', error.reason, error.offset)
    return undefined
  }
  const seen = new Set<string>()
  const toBlocks = (shortcode: ShortcodeNode, children: Root['children']): Root['children'] => {
    const known = shortcodes.get(shortcode.name)
    if (shortcode.inline)
      say('inline-shortcode', 'warning', `Unexpected inline shortcode \`${shortcode.name}\`: programs in a page are not run, so it is left out`, shortcode.open.start)
    else if (!known && !seen.has(shortcode.name))
      say('unknown-shortcode', 'warning', `Unexpected shortcode \`${shortcode.name}\`, expected one of those listed in the documentation; its inner text is kept`, shortcode.open.start)
    seen.add(shortcode.name)
    return shortcode.inline ? [] : known ? known.toBlocks(shortcode, children) : children
  }
  const onCrossing = (shortcode: ShortcodeNode): void => say('shortcode-crosses', 'warning', `Unexpected \`${shortcode.name}\` that opens in one block and closes in another, expected both in the same; its text is kept`, shortcode.open.start)
  const tree = parseMarkdown(composeMarkdown(source, nodes), lines, toBlocks, onCrossing)
  readRawHtml(tree, (node: Html, tag) => say('raw-html', 'warning', `Unexpected HTML tag \`<${tag}>\`, expected Markdown; its words are kept`, node.position!.start.offset!))
  return tree
}
