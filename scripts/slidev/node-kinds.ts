// What may stand where, for every node that a deck can hold.
import type { Nodes, PhrasingContent, RootContent } from 'mdast'

/**
 * - container: blocks around blocks;
 * - structure: a part that only its own container can hold;
 * - words: a block of words;
 * - phrasing: words around words, in a sentence or in a cell;
 * - block, inline: without children that are gone through.
 */
type Kind = 'container' | 'structure' | 'words' | 'phrasing' | 'block' | 'inline'

const kinds: { [Type in Nodes['type']]?: Kind } = {
  blockquote: 'container',
  list: 'container',
  table: 'container',
  wideTable: 'container',
  steps: 'container',
  reveal: 'container',
  callout: 'container',
  cards: 'container',
  tabs: 'container',
  details: 'container',
  fileTree: 'container',
  definitionList: 'container',
  footnoteDefinition: 'container',

  listItem: 'structure',
  tableRow: 'structure',
  card: 'structure',
  tab: 'structure',
  fileEntry: 'structure',
  definitionDescription: 'structure',

  paragraph: 'words',
  heading: 'words',

  tableCell: 'phrasing',
  definitionTerm: 'phrasing',
  emphasis: 'phrasing',
  strong: 'phrasing',
  delete: 'phrasing',
  link: 'phrasing',
  linkReference: 'phrasing',
  badge: 'phrasing',
  term: 'phrasing',
  element: 'phrasing',

  figure: 'block',
  code: 'block',
  math: 'block',
  diagram: 'block',
  thematicBreak: 'block',
  mediaLink: 'block',
  qr: 'block',
  slot: 'block',

  text: 'inline',
  inlineCode: 'inline',
  inlineMath: 'inline',
  break: 'inline',
  image: 'inline',
  icon: 'inline',
  footnoteReference: 'inline',
}

const STRUCTURE = new Set<string>(['listItem', 'tableRow', 'tableCell', 'card', 'tab', 'fileEntry', 'definitionTerm', 'definitionDescription'])
const IN_SENTENCES = new Set<string>(['emphasis', 'strong', 'delete', 'link', 'badge', 'term', 'element', 'text', 'inlineCode', 'inlineMath', 'break', 'image', 'icon', 'footnoteReference'])

/** The kind of a node; undefined for one that nobody writes. */
export function kindOf(type: string): Kind | undefined {
  return kinds[type as Nodes['type']]
}

/** Whether a node is a part of what holds it, and means nothing elsewhere. */
export function isStructure(type: string): boolean {
  return STRUCTURE.has(type)
}

/** Whether a node can stand in a sentence. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return IN_SENTENCES.has(node.type)
}
