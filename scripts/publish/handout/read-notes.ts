// Speaker notes, read from the deck's own file: they never enter what is built for the public.
import { dirname } from 'node:path'
import { load } from '@slidev/parser/fs'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'

/** Where a click falls among the words: a sign to Slidev, nothing to a reader. */
const CLICK = /\[click(?::\d+)?\]/gi

/**
 * The notes of every slide that is shown, as HTML in which nothing runs; empty where a slide has none.
 *
 * @param deckFile absolute path of the deck's Markdown
 */
export async function readNotes(deckFile: string): Promise<string[]> {
  const folder = dirname(deckFile)
  const { slides } = await load({ roots: [folder], userRoot: folder }, deckFile)
  return slides.map(({ note }) => note ? renderNotes(note) : '')
}

/** Markdown and the HTML in it, to HTML that can be shown; it is parsed twice, because Markdown cuts HTML into tags. */
function renderNotes(markdown: string): string {
  const tree = fromMarkdown(markdown.replace(CLICK, ''), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const html = toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true })
  return toHtml(sanitize(fromHtml(html, { fragment: true }))).trim()
}
