// Markdown as Goldmark reads it: CommonMark, the extensions that Hugo has on, and the passes over the tree that make blocks of them.
import type { Root } from 'mdast'
import type { Extension as ToTree } from 'mdast-util-from-markdown'
import type { Construct, ConstructRecord } from 'micromark-util-types'
import type { GoldmarkSettings } from './goldmark-settings.ts'
import type { Warn } from './raw-html.ts'
import { defListFromMarkdown } from 'mdast-util-definition-list'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { defList } from 'micromark-extension-definition-list'
import { gfm } from 'micromark-extension-gfm'
import { readAlerts } from './alerts.ts'
import { takeBlockAttributes, takeHeadingAttributes } from './attributes.ts'
import { setAwesomeSigns } from './awesome-signs.ts'
import { secureBareAddresses } from './bare-addresses.ts'
import { parseInChunks } from './chunks.ts'
import { readCodeInfo } from './code-info.ts'
import { readDefinitionLists } from './definition-lists.ts'
import { setEmoji } from './emoji.ts'
import { readExtras } from './extras.ts'
import { numberFootnotes } from './footnotes.ts'
import { setLineBreaks } from './line-breaks.ts'
import { dropSigns, literalFromMarkdown, withoutSigns } from './literal.ts'
import { liftMath, math } from './math.ts'
import { readRawHtml } from './raw-html.ts'
import { setInRows } from './set-in-rows.ts'
import { createTypographer, typographer } from './typographer.ts'

const gfmSyntax = gfm()
const gfmToTree = gfmFromMarkdown()
const rows = setInRows((gfmSyntax.flow!.null as Construct[]).find(({ name }) => name === 'table')!)
/** Without bare addresses: the parser stops at every letter to look for one, and again through every text for those that it did not see. */
const withoutAddresses = {
  syntax: { ...gfmSyntax, text: dropAddresses(gfmSyntax.text!) },
  toTree: gfmToTree.map(({ transforms, ...rest }): ToTree => rest),
}
/** What such an address is made of, or hides behind. */
const ADDRESS = /[@&\\]|:\/\/|www/i
/** A link that can be read as nothing else, or only together with code or HTML, where no address is looked for. */
const LINK = /\[(?!\^)[^[\]|<`\n]*\]\(https?:\/\/[^\s()<>]*\)/g

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
      const hasAddresses = ADDRESS.test(chunk.replace(LINK, ''))
      const formulas = math(chunk, settings.math)
      const quotes = find && typographer(chunk, find)
      return {
        syntax: [hasAddresses ? gfmSyntax : withoutAddresses.syntax, rows, defList, formulas.syntax, ...(quotes ? [quotes.syntax] : [])],
        toTree: [hasAddresses ? gfmToTree : withoutAddresses.toTree, defListFromMarkdown as ToTree, formulas.toTree, literalFromMarkdown, ...(quotes ? [quotes.toTree] : [])],
      }
    },
    passes(chunk) {
      secureBareAddresses(chunk)
      setAwesomeSigns(chunk)
      readDefinitionLists(chunk)
      takeHeadingAttributes(chunk)
      if (settings.blockAttributes !== false)
        takeBlockAttributes(chunk, settings.blockAttributes === true)
      if (settings.lineBreaks)
        setLineBreaks(chunk, settings.lineBreaks)
      if (settings.emoji !== false)
        setEmoji(chunk, settings.emoji === undefined)
      if (settings.extras.length > 0)
        readExtras(chunk, settings.extras)
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

function dropAddresses(constructs: ConstructRecord): ConstructRecord {
  return Object.fromEntries(Object.entries(constructs).map(([code, some]) => [code, [some ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink'))]))
}
