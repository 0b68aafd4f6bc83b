// Trees to Markdown that Slidev reads as its author meant it: nothing in the page's text is ever taken for syntax.
import type { PhrasingContent, RootContent } from 'mdast'
import type { Handle, Options } from 'mdast-util-to-markdown'
import type { WriteOptions } from './write-deck.ts'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown'
import { writeImage } from './blocks/image.ts'
import { reveal } from './blocks/reveal.ts'
import { slot } from './blocks/slot.ts'

const syntax = {
  bullet: '-',
  rule: '*',
  fence: '`',
  emphasis: '*',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [gfmToMarkdown()],
  // Vue would take `<nom>` for a component, KaTeX `$x$` for a formula.
  unsafe: [
    { character: '<', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
  ],
} satisfies Options

/** Text that stands alone between two line breaks can be syntax of Slidev's line parser. */
const LINE_SYNTAX = /^(?=---|<<<|::)/gm

/** What Vue would run, kept from it: Markdown decodes entities before Vue looks, so only `v-pre` helps. */
const MUSTACHES = /\{{2,}|\}{2,}/g

const handlers: Record<string, Handle> = {
  text: (node, parent, state, info) => defaultHandlers.text(node, parent, state, info)
    .replace(LINE_SYNTAX, '\\')
    .replace(MUSTACHES, mustaches => `<span v-pre>${mustaches}</span>`),
  code: (node, parent, state, info) => defaultHandlers.code({ ...node, lang: safeLanguage(node.lang), meta: null }, parent, state, info),
  break: () => '<br>',
}

/** Writes blocks as Slidev Markdown; ends with a line break unless there is nothing. */
export function writeMarkdown(children: readonly RootContent[], options: Pick<WriteOptions, 'pictureUrl'>): string {
  return toMarkdown({ type: 'root', children: [...children] }, {
    ...syntax,
    handlers: { ...handlers, image: writeImage(options.pictureUrl), slot, reveal } as Options['handlers'],
  })
}

/**
 * A title for the front matter. Slidev compiles titles as Markdown and Vue, all in one module, so one bad title would break
 * the deck (`@slidev/cli`, `virtual/titles.ts`).
 */
export function escapeTitle(title: string): string {
  const text: PhrasingContent = { type: 'text', value: title.replace(/\s+/g, ' ') }
  return toMarkdown({ type: 'paragraph', children: [text] }, { ...syntax, handlers }).trimEnd()
}

/** Slidev gives some languages and every `{…}` after them a meaning of its own. */
function safeLanguage(lang: string | null | undefined): string {
  return lang && /^[\w+#.-]+$/.test(lang) && !['mermaid', 'plantuml', 'md', 'yaml'].includes(lang) ? lang : 'text'
}
