// What a reader of a shortcode is given, and what it says of itself.
import type { Image, PhrasingContent, RootContent } from 'mdast'
import type { RuleName } from '../../rules.ts'
import type { Delimiter } from '../lex-tag.ts'

/** What is known of a shortcode of one name. */
export interface KnownShortcode {
  /**
   * What stands between its tags: Markdown, text that Markdown must not touch, or nothing. Of a shortcode that is read as `none`,
   * another theme's inner text is kept after it.
   */
  inner: 'markdown' | 'text' | 'none'
  /** Those of its names that are closed in every theme that has them: an opening tag alone is a mistake that Hugo refuses too. */
  closed?: readonly string[]
  /** Stands apart from the text around, or among its words. */
  place: 'block' | 'inline'
  /** Gives the blocks or words that it becomes. Those without a position get that of the opening tag. Undefined for what is not known after all. */
  toNodes: (shortcode: Shortcode) => RootContent[] | undefined
  /** Gives what it is where only text can stand: in code, in an address, in a description. Without it, the words of its nodes. */
  toText?: (shortcode: Shortcode) => string
}

/** A shortcode of the table in `index.ts`. */
export interface ShortcodeReader extends KnownShortcode {
  /** As a page writes it: the documentation shows it, and the tests convert it. */
  example: string
  /** What it becomes on a slide, in one sentence. */
  becomes: string
  toNodes: (shortcode: Shortcode) => RootContent[]
}

/** One shortcode of a page, as its reader sees it. */
export interface Shortcode {
  /** As the page writes it. */
  name: string
  /** The name under which the table knows it: `callout` for `hint`. Undefined for one that it does not know. */
  reader: string | undefined
  delimiter: Delimiter
  /** The shortcode around it. */
  parent: Shortcode | undefined
  /** Every parameter, as text: by key, or by index from 0. */
  params: ReadonlyMap<string | number, string>
  /** The first of these parameters that says something. */
  get: (...keys: (string | number)[]) => string | undefined
  /** The inner text as Markdown, read when it is first asked for. */
  readonly children: RootContent[]
  /** The inner text as it is written, shortcodes in it as text. */
  readonly text: string
  /** Whether anything stands between the tags. */
  hasInner: boolean
  /** Markdown of a parameter, as words: Hugo's `markdownify`. */
  inline: (markdown: string | undefined) => PhrasingContent[]
  /** The same, as blocks. */
  blocks: (markdown: string) => RootContent[]
  /** A picture, by its address as the page writes it. */
  image: (url: string, about?: { alt?: string, title?: string, width?: string, height?: string }) => Image
  /** The address that `ref` gives; undefined for a page that is not there. */
  refUrl: (target: string, language?: string) => string | undefined
  /** A value of the page's front matter, else of the site's parameters, as text. */
  param: (name: string) => string | undefined
  /** A map or a list of the page's front matter, as decoded. */
  value: (name: string) => unknown
  /** The body of another page of the site; undefined where there is none. */
  include: (target: string) => RootContent[] | undefined
  /** The text of a file of the site; undefined where there is none. */
  sample: (target: string) => string | undefined
  /** What the site calls a thing in the page's language, by its key. */
  translate: (key: string) => string | undefined
  /** The file of the page's own that its front matter gives a name; the name itself where it gives none. */
  resource: (name: string | undefined) => string | undefined
  /** The title of another page of the site. */
  pageTitle: (target: string) => string | undefined
  warn: (rule: RuleName, reason: string) => void
}
