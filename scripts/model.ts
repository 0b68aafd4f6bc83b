// What walks through the four rooms: a Page is read, a Deck is planned, its Markdown is written.

import type { FootnoteDefinition, Heading, Image, PhrasingContent, Root, RootContent } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import type { Media, Tone } from './nodes.ts'
import type { RuleName } from './rules.ts'

export * from './nodes.ts'

/** Where something stands in the page's source; both counted from 1, the column in characters. */
export interface Place { line: number, column: number }

/** A message of ours: a place, a reason, and a rule from the table in `rules.ts`. */
export interface Message extends VFileMessage { ruleId: RuleName }

/* ------------------------------------------------------------------ the page, as hugo/ reads it */

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
   * pixels. `check` holds it against the browser. `next` is what the least of the words that go on would have taken, on a
   * slide that these leave too empty.
   */
  fit?: { height: number, room: number, next?: number }
  /** Which of the slides this is that one title was too long for; undefined where one slide is enough. */
  part?: { no: number, total: number }
  /** Its title only repeats that of the slide before. */
  goesOn?: boolean
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
export interface ContentSlide extends SlideBase {
  kind: 'content'
  heading?: Heading
  body: RootContent[]
  scene?: Scene
  /** A heading that has nothing else to say shows the way through the steps of the block that it leads to, so high in CSS pixels. */
  wayTo?: { block: number, height: number, form?: 'dense' }
}
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

/** What a presenter clicks or reads around the slides. */
type Control
  = | 'bar' | 'previous' | 'next' | 'fullScreen' | 'overview' | 'light' | 'draw' | 'goTo' | 'close' | 'more' | 'presenter'
    | 'play' | 'pointer' | 'layout' | 'sync' | 'both' | 'receive' | 'send' | 'off'
    | 'editNotes' | 'current' | 'mirror' | 'end' | 'larger' | 'smaller' | 'timer' | 'reset' | 'clicks' | 'noNotes'
    | 'invert' | 'brightness' | 'contrast' | 'sepia' | 'hue' | 'arrow' | 'laser' | 'scale' | 'fit' | 'wake' | 'idle'
    | 'pen' | 'line' | 'ellipse' | 'rectangle' | 'erase' | 'width' | 'colour' | 'undo' | 'redo' | 'clear' | 'pin'
    | 'back' | 'forward' | 'copy' | 'copied' | 'loading' | 'lost' | 'notFound' | 'home'

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
  /** « Diapo 2 sur 7 »; the numbers may be holes for who counts the slides. */
  slideOf: (no: number | string, total: number | string) => string
  /** The names of what a presenter clicks. */
  controls: Record<Control, string>
  shelf: { title: string, lead: string, present: string, read: string, pdf: string, handout: string, oneFile: string, slides: (count: number) => string, noScript: string }
}
