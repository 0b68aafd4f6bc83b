// What stands in a page: mdast’s nodes and ours, and what is known of images and code. Types, and the words of closed sets.

import type { Image, Parent as MdastParent, Node, Nodes, PhrasingContent, RootContent, Table } from 'mdast'

/** The formats that every browser shows in an image, told by their content, never by their name. */
export type PictureType = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'bmp' | 'ico' | 'svg'

/** What is known of a picture before it is decoded; sizes in pixels, 0 for an SVG. */
export interface Picture {
  type: PictureType
  width: number
  height: number
  moving: boolean
  /** An SVG that would run or load something for who opens it by itself. */
  active?: boolean
}

/**
 * Where an image's bytes are. `path` of a local one is absolute, without symbolic links, and inside the page's site; for a
 * picture that is written into the page, it is its `data:` address.
 */
export type ImageSource
  = | { kind: 'local', path: string, picture?: Picture }
    /** `why` says more than that there is no such file: it is none that can be shown. */
    | { kind: 'missing', why?: string }
    | { kind: 'remote' }

/** Higher pictures stand on lines of their own. */
const HIGHEST_SIGN = 32
const WIDEST_SIGN = 240

/** Whether a picture stands among words, as a letter does: a button, a badge, the name of one that is not there. */
export function isSign({ data }: Image): boolean {
  if (data?.named)
    return true
  const { width = 0, height = 0 } = (data?.source?.kind === 'local' && data.source.picture) || {}
  return height > 0 && height <= HIGHEST_SIGN && width <= WIDEST_SIGN && data!.width === undefined && data!.height === undefined
}

/**
 * The blocks: what all shortcodes of all themes become, a small, closed set. They are mdast nodes, so they hold Markdown and
 * Markdown holds them.
 */

/** A numbered way. Its headings at the shallowest level become steps in `deck/`. */
export interface Steps extends MdastParent { type: 'steps', children: RootContent[] }

/** Speaker notes: what a `<!-- notes: … -->` comment holds, for the slide it stands on. */
export interface Notes extends Node { type: 'notes', value: string }

/** The tones in which a page speaks to its reader; ten themes' names for them meet in these. */
export type Tone = 'note' | 'info' | 'tip' | 'important' | 'warning' | 'danger'

/** A word set apart: « Attention ». An empty title means the tone's own name. */
export interface Callout extends MdastParent { type: 'callout', tone: Tone, title: PhrasingContent[], icon?: string, children: RootContent[] }

/** A grid of cards. */
export interface Cards extends MdastParent { type: 'cards', columns?: number, children: Card[] }
export interface Card extends MdastParent { type: 'card', title: PhrasingContent[], url?: string, icon?: string, image?: Image, badge?: string, children: RootContent[] }

/** Panes of which a page shows one at a time; a slide and paper show them all. */
export interface Tabs extends MdastParent { type: 'tabs', children: Tab[] }
export interface Tab extends MdastParent { type: 'tab', name: PhrasingContent[], children: RootContent[] }

/** What a page folds away; unfolded here, so that nothing is hidden. */
export interface Details extends MdastParent { type: 'details', summary: PhrasingContent[], children: RootContent[] }

/** Files and folders. */
export interface FileTree extends MdastParent { type: 'fileTree', children: FileEntry[] }
export interface FileEntry extends MdastParent { type: 'fileEntry', kind: 'file' | 'folder', name: string, children: FileEntry[] }

/** A picture with what is written under it. */
export interface Figure extends MdastParent { type: 'figure', image: Image, title: PhrasingContent[], caption: PhrasingContent[], url?: string, children: [] }

/** What plays or lives elsewhere: never a frame of a third party, always its name and its address. */
export type Media = 'video' | 'audio' | 'post' | 'code' | 'document' | 'notebook' | 'terminal' | 'page'
export interface MediaLink extends Node { type: 'mediaLink', media: Media, title: string, url: string }

/** A picture to point a telephone at. */
export interface QrBlock extends Node { type: 'qr', value: string, caption: PhrasingContent[] }

/**
 * A table that is not left to the browser: with the columns of the slides before, in closer columns, or each row as a record;
 * `columns` are their widths in CSS pixels. Of records it is one number, how many fields stand side by side; `wide` are those, counted
 * from 0, that have the whole width.
 */
export interface WideTable extends MdastParent { type: 'wideTable', form: 'usual' | 'close' | 'records', columns?: number[], wide?: number[], children: [Table] }

/** Words and what they mean. */
export interface DefinitionList extends MdastParent { type: 'definitionList', children: (DefinitionTerm | DefinitionDescription)[] }
export interface DefinitionTerm extends MdastParent { type: 'definitionTerm', children: PhrasingContent[] }
export interface DefinitionDescription extends MdastParent { type: 'definitionDescription', children: RootContent[] }

/** A formula in TeX, on its own line or in a sentence. */
export interface MathBlock extends Node { type: 'math', value: string }
export interface InlineMath extends Node { type: 'inlineMath', value: string }

/** A diagram in Mermaid's language; how high it may be, in CSS pixels, is the planner's to say. */
export interface Diagram extends Node { type: 'diagram', value: string, width?: number, height?: number }

/** A small sign in a sentence: an icon by its name, which says nothing to who cannot see it. */
export interface Icon extends Node { type: 'icon', name: string }
/** A short word on a coloured ground. */
export interface Badge extends MdastParent { type: 'badge', tone: Tone | 'plain', children: PhrasingContent[] }
/** A word with what it means, on hover on the site; in brackets after it here. */
export interface Term extends MdastParent { type: 'term', meaning: string, children: PhrasingContent[] }
/** HTML that says what Markdown cannot, and nothing more. */
export const safeTags = ['kbd', 'sub', 'sup', 'mark', 'u', 'small', 'ins', 'q', 'cite', 'abbr', 'var', 'samp'] as const
export interface Element extends MdastParent { type: 'element', tag: typeof safeTags[number], children: PhrasingContent[] }

/** Nodes that stand in a sentence; every other one is a block, where a sentence begins and ends. */
export const phrasingTypes: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
  'html',
  'inlineMath',
  'icon',
  'badge',
  'term',
  'element',
])
/** Where nodes keep other nodes, in the order in which they are shown. */
export const markedParts = ['title', 'name', 'summary', 'image', 'caption', 'children'] as const

interface Flow {
  steps: Steps
  notes: Notes
  callout: Callout
  cards: Cards
  card: Card
  tabs: Tabs
  tab: Tab
  details: Details
  fileTree: FileTree
  fileEntry: FileEntry
  figure: Figure
  mediaLink: MediaLink
  qr: QrBlock
  wideTable: WideTable
  definitionList: DefinitionList
  definitionTerm: DefinitionTerm
  definitionDescription: DefinitionDescription
  math: MathBlock
  diagram: Diagram
}
interface Inline { inlineMath: InlineMath, icon: Icon, badge: Badge, term: Term, element: Element }

declare module 'mdast' {
  interface RootContentMap extends Flow, Inline {}
  interface BlockContentMap extends Flow {}
  interface PhrasingContentMap extends Inline {}
  interface ImageData {
    source?: ImageSource
    /** The size that the page asks for, as CSS: `55%`, `320px`. */
    width?: string
    height?: string
    /** A moving picture's first frame, for paper: what `pictureUrl` is asked for beside `source.path`. */
    still?: string
    /** It is not there, and its name stands for it among words. */
    named?: boolean
  }
  interface CodeData {
    /** Written above the code. */
    filename?: string
    /** Number of the first line; undefined where the page asks for no numbers. */
    firstLine?: number
    /** Lines to point out, as `1,3-5`, counted from the first line of the code. */
    highlight?: string
  }
}
