// What walks through the four rooms: a Page is read, a Deck is planned, its Markdown is written. Types, and the words of closed sets.

import type { FootnoteDefinition, Heading, Image, Parent as MdastParent, Node, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import type { RuleName } from './rules.ts'

/** Where something stands in the page's source; both counted from 1, the column in characters. */
export interface Place { line: number, column: number }

/** A message of ours: a place, a reason, and a rule from the table in `rules.ts`. */
export interface Message extends VFileMessage { ruleId: RuleName }

/* ------------------------------------------------------------------ the page, as hugo/ reads it */

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
type Media = 'video' | 'audio' | 'post' | 'code' | 'document' | 'notebook' | 'terminal' | 'page'
export interface MediaLink extends Node { type: 'mediaLink', media: Media, title: string, url: string }

/** A picture to point a telephone at. */
export interface QrBlock extends Node { type: 'qr', value: string, caption: PhrasingContent[] }

/** Words and what they mean. */
export interface DefinitionList extends MdastParent { type: 'definitionList', children: (DefinitionTerm | DefinitionDescription)[] }
export interface DefinitionTerm extends MdastParent { type: 'definitionTerm', children: PhrasingContent[] }
export interface DefinitionDescription extends MdastParent { type: 'definitionDescription', children: RootContent[] }

/** A formula in TeX, on its own line or in a sentence. */
export interface MathBlock extends Node { type: 'math', value: string }
export interface InlineMath extends Node { type: 'inlineMath', value: string }

/** A diagram in Mermaid's language. */
export interface Diagram extends Node { type: 'diagram', value: string }

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

/** A Hugo page: its front matter, its body as a tree whose nodes know their place in the source. */
export interface Page {
  /** As the user named it, with forward slashes: what messages show. */
  file: string
  slug: string
  /** BCP 47, from the page, else its site, else the configuration. */
  lang: string
  /** Undefined where the front matter has none. */
  title: string | undefined
  /** The title as it is shown, with printed quotes and apostrophes. */
  heading: string | undefined
  description: string | undefined
  author: string | undefined
  /** ISO date of the front matter, if it has one. */
  date: string | undefined
  /** Address of the page on its own site, where the site's address is known. */
  url: string | undefined
  /** Address where decks are published, this one in a folder of its own. */
  deckUrl: string | undefined
  tree: Root
}

/* ------------------------------------------------------------------ the deck, as deck/ plans it */

/** What a slide shows beside its words. */
export type Scene
  = | { kind: 'illustration', component: string, alt: string }
    /** `index`: where among its slide's blocks the page has it. */
    | { kind: 'picture', image: Image, index: number }

interface SlideBase {
  /** Plain text, for the outline and the overview. */
  title: string
  /** Where in the page the slide begins. */
  origin: Place
  /** Speaker notes, Markdown of ours. */
  notes?: string
  /** What the marks among its words stand for. */
  footnotes?: FootnoteDefinition[]
  /**
   * What the planner reckons that the slide's words take, title and count included, and the room that they have; in CSS
   * pixels. `check` holds it against the browser.
   */
  fit?: { height: number, room: number }
  /** Which of the slides this is that one title was too long for; undefined where one slide is enough. */
  part?: { no: number, total: number }
  /** Many words: they are set closer, and the scene makes room. */
  dense?: boolean
  /** Few words: they are set larger, for the last row. */
  roomy?: boolean
}

export interface CoverSlide extends SlideBase {
  kind: 'cover'
  heading: string
  /** How large a long title is set, in CSS pixels; undefined for the usual size. */
  size?: number
  description?: string
  scene?: Scene
}
export interface IntroSlide extends SlideBase {
  kind: 'intro'
  body: RootContent[]
  /** How the way through the steps stands below the words: closer where there are many, not at all where there are too many. */
  way?: 'dense' | 'none'
}
export interface StepSlide extends SlideBase {
  kind: 'step'
  heading: PhrasingContent[]
  /** Counted from 1 within its block; `block` is the number of the block within the page. */
  step: { no: number, total: number, block: number }
  body: RootContent[]
  scene?: Scene
  /** The scene plays along, so the slide's list appears item by item. */
  reveal: boolean
}
export interface ContentSlide extends SlideBase { kind: 'content', heading?: Heading, body: RootContent[], scene?: Scene }
export interface EndSlide extends SlideBase {
  kind: 'end'
  /** Where to read on, with what each address is. */
  readOn: { label: string, url: string }[]
  /** The address that the QR code leads to: the online deck, else the source page. */
  qr?: string
}

export type Slide = CoverSlide | IntroSlide | StepSlide | ContentSlide | EndSlide

/** A deck: what a page becomes, before anything is written in Slidev's way. */
export interface Deck {
  slug: string
  lang: string
  title: string
  description: string | undefined
  author: string | undefined
  date: string | undefined
  slides: Slide[]
}

/* ------------------------------------------------------------------ what the rooms are told */

/** An illustration that exists, read from `components/illustrations/`. */
export interface Illustration {
  /** Component name: `CdcHistoirePcServeur`. */
  component: string
  /** It declares a `clicks` prop, so it wants its slide's list to appear item by item. */
  plays: boolean
}

/** Our own words on slides, in one language. */
export interface Words {
  /** Title of the introduction to so many steps: « Le chemin, en quatre étapes ». */
  way: (steps: number) => string
  /** Title of the last slide. */
  thanks: string
  /** « Étape 1 sur 4 » */
  stepOf: (no: number, total: number) => string
  /** Foot of a printed page: « Page 1 sur 4 »; the numbers may be holes for who counts the pages. */
  pageOf: (no: number | string, total: number | string) => string
  /** Title of a slide that goes on: « Installation (suite 2/3) ». */
  continued: (title: string, no: number, total: number) => string
  /** Name of the thread along the bottom of the steps. */
  thread: string
  /** What parts a name from what it names, with the language's own spacing. */
  colon: string
  sourcePage: string
  onlineDeck: string
  qrCode: string
  missingImage: string
  remoteImage: string
  /** What a callout without a title of its own is called. */
  tones: Record<Tone, string>
  /** What a link to something that plays or lives elsewhere leads to. */
  media: Record<Media, string>
  /** What a picture's description is called where it stands beside it. */
  pictureText: string
  /** What speaker notes are called. */
  notes: string
  /** « Diapo 2 sur 7 » */
  slideOf: (no: number, total: number) => string
  /** The names of what a presenter clicks. */
  controls: Record<'bar' | 'previous' | 'next' | 'fullScreen' | 'overview' | 'light' | 'draw' | 'goTo' | 'close' | 'more' | 'presenter', string>
  shelf: { title: string, lead: string, present: string, read: string, pdf: string, handout: string, oneFile: string, slides: (count: number) => string, noScript: string }
}
