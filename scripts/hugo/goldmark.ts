// Markdown as Goldmark reads it: CommonMark, the extensions that Hugo has on, and the passes over the tree that make blocks of them.
import type { Root } from 'mdast'
import type { Extension as ToTree } from 'mdast-util-from-markdown'
import type { GoldmarkSettings } from './goldmark-settings.ts'
import type { Warn } from './raw-html.ts'
import { defListFromMarkdown } from 'mdast-util-definition-list'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { defList } from 'micromark-extension-definition-list'
import { gfm } from 'micromark-extension-gfm'
import { readAlerts } from './alerts.ts'
import { takeBlockAttributes, takeHeadingAttributes } from './attributes.ts'
import { secureBareAddresses } from './bare-addresses.ts'
import { parseInChunks } from './chunks.ts'
import { readCodeInfo } from './code-info.ts'
import { readDefinitionLists } from './definition-lists.ts'
import { setEmoji } from './emoji.ts'
import { numberFootnotes } from './footnotes.ts'
import { setLineBreaks } from './line-breaks.ts'
import { dropSigns, literalFromMarkdown, withoutSigns } from './literal.ts'
import { liftMath, math } from './math.ts'
import { readRawHtml } from './raw-html.ts'
import { createTypographer, typographer } from './typographer.ts'

const gfmSyntax = gfm()
const gfmToTree = gfmFromMarkdown()
/** Without the search through every text for bare addresses that the syntax did not see. */
const gfmToTreeAlone = gfmToTree.map(({ transforms, ...rest }): ToTree => rest)
/** What such an address is made of, or hides behind. */
const ADDRESS = /[@&\\]|(?<!\]\(https?):\/\/|www/i

/**
 * Reads Markdown, HTML in it included.
 *
 * @param warn told of HTML that is lost, with offsets in `markdown`
 * @returns a tree without `html` nodes; its positions are offsets in `markdown`
 */
export function readGoldmark(markdown: string, settings: GoldmarkSettings, warn: Warn): Root {
  const find = settings.printed && createTypographer(settings.printed)
  const tree = parseInChunks(withoutSigns(markdown), {
    extensions(chunk) {
      const formulas = math(chunk, settings.math)
      const quotes = find && typographer(chunk, find)
      return {
        syntax: [gfmSyntax, defList, formulas.syntax, ...(quotes ? [quotes.syntax] : [])],
        toTree: [ADDRESS.test(chunk) ? gfmToTree : gfmToTreeAlone, defListFromMarkdown as ToTree, formulas.toTree, literalFromMarkdown, ...(quotes ? [quotes.toTree] : [])],
      }
    },
    passes(chunk) {
      secureBareAddresses(chunk)
      readDefinitionLists(chunk)
      takeHeadingAttributes(chunk)
      if (settings.blockAttributes !== false)
        takeBlockAttributes(chunk, settings.blockAttributes === true)
      if (settings.lineBreaks)
        setLineBreaks(chunk, settings.lineBreaks)
      if (settings.emoji)
        setEmoji(chunk)
      readCodeInfo(chunk)
      readAlerts(chunk)
      liftMath(chunk)
    },
  })
  readRawHtml(tree, warn)
  numberFootnotes(tree)
  dropSigns(tree)
  return tree
}
