// Every node that a deck can hold, and who writes it. To add one: a file beside this one, a line here, a line in `node-kinds.ts`.
import type { Handle } from 'mdast-util-to-markdown'
import { badge } from './badge.ts'
import { callout } from './callout.ts'
import { card } from './card.ts'
import { cards } from './cards.ts'
import { code } from './code.ts'
import { definitionDescription } from './definition-description.ts'
import { definitionList } from './definition-list.ts'
import { definitionTerm } from './definition-term.ts'
import { details } from './details.ts'
import { diagram } from './diagram.ts'
import { element } from './element.ts'
import { emphasis } from './emphasis.ts'
import { figure } from './figure.ts'
import { fileTree } from './file-tree.ts'
import { footnoteDefinition } from './footnote-definition.ts'
import { footnoteReference } from './footnote-reference.ts'
import { heading } from './heading.ts'
import { icon } from './icon.ts'
import { createImage } from './image.ts'
import { inlineCode } from './inline-code.ts'
import { inlineMath } from './inline-math.ts'
import { lineBreak } from './line-break.ts'
import { link } from './link.ts'
import { listItem } from './list-item.ts'
import { math } from './math.ts'
import { mediaLink } from './media-link.ts'
import { qr } from './qr.ts'
import { reveal } from './reveal.ts'
import { slot } from './slot.ts'
import { steps } from './steps.ts'
import { tab } from './tab.ts'
import { tabs } from './tabs.ts'
import { term } from './term.ts'
import { createText } from './text.ts'
import { wideTable } from './wide-table.ts'

/** What the writers need to know besides the node. */
export interface BlockContext {
  /** Address, relative to the deck, of a picture's copy. */
  pictureUrl: (path: string) => string
  /** Whether `'` stays as it is, where Slidev would print `’`. */
  apostrophes: boolean
}

/** The writers by the name of their node; tables, paragraphs, lists and rules are written as CommonMark and GFM have them. */
export function createBlocks({ pictureUrl, apostrophes }: BlockContext): Record<string, Handle> {
  return {
    badge,
    break: lineBreak,
    callout,
    card,
    cards,
    code,
    definitionDescription,
    definitionList,
    definitionTerm,
    delete: emphasis,
    details,
    diagram,
    element,
    emphasis,
    figure,
    fileTree,
    footnoteDefinition,
    footnoteReference,
    heading,
    icon,
    image: createImage(pictureUrl),
    inlineCode,
    inlineMath,
    link,
    listItem,
    math,
    mediaLink,
    qr,
    reveal,
    slot,
    steps,
    strong: emphasis,
    tab,
    tabs,
    term,
    text: createText({ apostrophes }),
    wideTable,
  }
}
