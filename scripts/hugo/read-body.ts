// The body of a page, from text to tree: tags, pairs, and what each shortcode becomes; other pages that it includes come in their places.
import type { Nodes, Root, RootContent } from 'mdast'
import type { RuleName } from '../rules.ts'
import type { LineIndex } from './line-index.ts'
import type { SitePage } from './links.ts'
import type { PageContext } from './read-shortcodes.ts'
import { findPage } from './addresses.ts'
import { decodePage } from './decode.ts'
import { findDefinitions } from './definitions.ts'
import { extractShortcodes } from './extractor.ts'
import { numberFootnotes } from './footnotes.ts'
import { findFrontMatter } from './front-matter-block.ts'
import { readFrontMatter } from './front-matter.ts'
import { readGoldmarkSettings } from './goldmark-settings.ts'
import { readReal, realFileInside } from './guard.ts'
import { explain } from './hugo-error.ts'
import { lexPage } from './lexer.ts'
import { createLineIndex } from './line-index.ts'
import { refUrl } from './links.ts'
import { parseMarkdown, withoutIndent } from './markdown.ts'
import { findPageByName } from './page-names.ts'
import { readShortcodes } from './read-shortcodes.ts'
import { readSample } from './sample-files.ts'
import { findShortcode } from './shortcodes/index.ts'
import { isMap } from './site-config.ts'
import { createTakesInner } from './takes-inner.ts'
import { readTemplates } from './templates.ts'
import { createTranslate } from './translations.ts'
import { walk } from './walk.ts'

/** A page may include others, and they more; a page of a thousand is a loop or an attack. */
const MAX_INCLUDES = 200
const MAX_INCLUDE_DEPTH = 10

/** Around nothing, Blowfish's and Congo's `katex` has a program look for formulas in the whole page. */
const MATH_ON = /\{\{[<%]\s*(?:katex|mathjax)\s*[>%]\}\}/
const MATH_AROUND = /\{\{[<%]\s*\/\s*(?:katex|mathjax)\s*[>%]\}\}/

/** The page that a body belongs to, and who is told of what is found in it. */
export interface BodyContext {
  here: SitePage
  /** What its front matter says, as decoded. */
  params: Readonly<Record<string, unknown>>
  /** Foreign names of shortcodes, and ours that they mean. */
  mapped: Readonly<Record<string, string>>
  say: (rule: RuleName, severity: 'error' | 'warning', reason: string, at: number) => void
}

/**
 * Reads a body.
 *
 * @returns the tree, its links and images still as the page writes them; undefined after an error
 */
export function readBody(source: string, start: number, lines: LineIndex, { here, params, mapped, say }: BodyContext): Root | undefined {
  const templates = readTemplates(here.site.root)
  const template = templates.inner
  // A name of the site's own that shows code is not known, but what it holds is no Markdown.
  const find: PageContext['find'] = name => findShortcode(name, mapped) ?? (template(name) === 'code' ? findShortcode('highlight') : templates.reader(name))
  const takesInner = createTakesInner(template, name => find(name)?.known.closed?.includes(name) === true)
  const settings = readGoldmarkSettings(here.site.settings, MATH_ON.test(source) && !MATH_AROUND.test(source) ? { math: true, ...params } : params)
  const translate = createTranslate(here)
  const isHtml = /\.html?$/i.test(here.path)
  const warned = new Set<string>()
  const files = [realFileInside(here.path, here.site.root)]
  let includes = 0

  const read = (text: string, from: number, index: LineIndex, at?: number): Root | undefined => {
    const place = (offset: number): number => at ?? offset
    const { items, error: lexerError } = lexPage(text, from)
    const { nodes, error } = lexerError ? { nodes: [], error: lexerError } : extractShortcodes(items, takesInner)
    if (error) {
      say('shortcode-syntax', 'error', explain(error), place(error.offset))
      return undefined
    }
    let definitions: ReturnType<typeof findDefinitions> | undefined
    return readShortcodes(nodes, {
      source: text,
      lines: index,
      find,
      refUrl: (target, language) => refUrl(target, here, language),
      param: name => asText(lookUp(params, name)) ?? asText(lookUp(params.params, name)) ?? asText(lookUp(here.site.settings.params, name)),
      resource: name => name === undefined ? undefined : fileOfResource(params.resources, name) ?? name,
      value: name => lookUp(params, name),
      pageTitle: target => titleOf(findPage(target, here.path, here.site)),
      definitions: markdown => (definitions ??= findDefinitions(text))(markdown),
      sample: target => readSample(target, here),
      translate,
      include: (target, offset) => include(target, place(offset)),
      parse: markdown => parseMarkdown(isHtml ? withoutIndent(markdown) : markdown, settings, index, (rule, reason, offset) => say(rule, 'warning', reason, place(offset))),
      warn: (rule, reason, offset) => {
        // A name that is not known is told once.
        if (rule === 'unknown-shortcode' && warned.size === warned.add(reason).size)
          return
        say(rule, 'warning', reason, place(offset))
      },
    })
  }

  function include(target: string, at: number): RootContent[] | undefined {
    const file = findPage(target, here.path, here.site) ?? findPageByName(target, here.path, here.site)
    const text = file && !files.includes(file) && files.length < MAX_INCLUDE_DEPTH && ++includes <= MAX_INCLUDES ? readText(file) : undefined
    if (text === undefined)
      return undefined
    files.push(file)
    const tree = read(text, findFrontMatter(text).bodyStart, createLineIndex(text), at)
    files.pop()
    return tree && placedAt(tree, lines, at)
  }

  const tree = read(source, start, lines)
  if (tree)
    numberFootnotes(tree, note => say('footnote-unused', 'warning', `Unexpected footnote \`${note.identifier.slice(0, 40)}\` that nothing calls, expected \`[^${note.identifier.slice(0, 40)}]\` in the text; it is left out, as on the site`, note.position?.start.offset ?? start))
  return tree
}

/** What another page says has its place where it is included. */
function placedAt(tree: Root, lines: LineIndex, offset: number): RootContent[] {
  const point = { ...lines.toPlace(offset), offset }
  walk(tree, (node: Nodes) => {
    node.position = { start: point, end: point }
  })
  return tree.children
}

function titleOf(file: string | undefined): string | undefined {
  const { block } = file === undefined ? {} : findFrontMatter(readText(file) ?? '')
  const head = block && readFrontMatter(block)
  return head && 'frontMatter' in head ? head.frontMatter.title : undefined
}

function readText(file: string): string | undefined {
  try {
    const page = decodePage(readReal(file))
    return 'text' in page ? page.text : undefined
  }
  catch {
    return undefined
  }
}

/** The file of a name among the resources of a page's front matter. */
function fileOfResource(resources: unknown, name: string): string | undefined {
  return Array.isArray(resources) ? asText(resources.find(entry => isMap(entry) && entry.name === name)?.src) : undefined
}

/** A value by its path, `a.b.c`; Hugo's keys have no capitals. */
function lookUp(values: unknown, path: string): unknown {
  return path.toLowerCase().split('.').reduce<unknown>((value, key) => isMap(value) ? Object.entries(value).find(([own]) => own.toLowerCase() === key)?.[1] : undefined, values)
}

function asText(value: unknown): string | undefined {
  if (value instanceof Date)
    return value.toISOString()
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : Array.isArray(value) ? `[${value.map(entry => asText(entry) ?? '').join(' ')}]` : undefined
}
