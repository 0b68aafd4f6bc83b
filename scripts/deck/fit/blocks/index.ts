// Every kind of block that takes room on a slide, as scripts/slidev/blocks/ writes it and styles/blocks.css sets it.
import type { RootContent } from 'mdast'
import type { Kind } from '../kind.ts'
import { cards } from './cards.ts'
import { code } from './code.ts'
import { definitionList } from './definition-list.ts'
import { fileTree } from './file-tree.ts'
import { footnoteDefinition } from './footnote-definition.ts'
import { blockquote, callout, details } from './frames.ts'
import { heading } from './heading.ts'
import { list } from './list.ts'
import { math } from './math.ts'
import { mediaLink } from './media-link.ts'
import { paragraph } from './paragraph.ts'
import { diagram, figure, qr, thematicBreak } from './pictures.ts'
import { table } from './table.ts'
import { tabs } from './tabs.ts'

const kinds: { [Type in RootContent['type']]?: Kind<Extract<RootContent, { type: Type }>> } = {
  blockquote,
  callout,
  cards,
  code,
  definitionList,
  details,
  diagram,
  figure,
  fileTree,
  footnoteDefinition,
  heading,
  list,
  math,
  mediaLink,
  paragraph,
  qr,
  table,
  tabs,
  thematicBreak,
}

/** What is known of a block; undefined where it takes the room of what it holds. */
export function kindOf(node: RootContent): Kind<RootContent> | undefined {
  return kinds[node.type] as Kind<RootContent> | undefined
}
