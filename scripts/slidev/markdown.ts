// Trees to Markdown that Slidev reads as its author meant it: nothing in the page's text is ever taken for syntax.
import type { PhrasingContent, RootContent } from 'mdast'
import type { Handle, Join, Options } from 'mdast-util-to-markdown'
import type { WriteOptions } from './write-deck.ts'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { createBlocks } from './blocks/index.ts'
import { isPlain } from './blocks/text.ts'
import { tidy } from './tidy.ts'

/** Blocks that end with their last line, where a list is tight; a component and a table end at a blank line only. */
const ENDING = new Set(['paragraph', 'heading', 'list', 'listItem', 'code', 'blockquote', 'thematicBreak'])
const join: Join = (left, right) => ENDING.has(left.type) && ENDING.has(right.type) ? undefined : 1

const syntax = {
  bullet: '-',
  rule: '*',
  fence: '`',
  emphasis: '*',
  listItemIndent: 'one',
  resourceLink: true,
  join: [join],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  // Vue would take `<nom>` for a component, KaTeX `$x$` for a formula.
  unsafe: [
    { character: '<', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
  ],
} satisfies Options

/** Writes blocks as Slidev Markdown; ends with a line break unless there is nothing. */
export function writeMarkdown(children: readonly RootContent[], { pictureUrl }: Pick<WriteOptions, 'pictureUrl'>): string {
  return write(tidy(children), createBlocks({ pictureUrl, apostrophes: true }))
}

/**
 * A title for the front matter. Slidev compiles titles as Markdown and Vue, all in one module, so one bad title would break
 * the deck (`@slidev/cli`, `virtual/titles.ts`).
 */
export function escapeTitle(title: string): string {
  if (isPlain(title) && title === title.trim())
    return title
  const text: PhrasingContent = { type: 'text', value: title }
  return write(tidy([text]), createBlocks({ pictureUrl: () => '', apostrophes: false })).trimEnd()
}

function write(children: RootContent[], handlers: Record<string, Handle>): string {
  return toMarkdown({ type: 'root', children }, { ...syntax, handlers: handlers as Options['handlers'] })
}
