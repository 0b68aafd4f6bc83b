// What a ruler reads off a slide, in pixels of the canvas; plain data, for it comes out of the browser.
import type { RuleName } from '../../rules.ts'

/** A room is lit or dark; every text has to be read in both. */
interface Contrast { light?: number, dark?: number }

/** What a text is there for: words may shrink less than labels, and code less than nothing. */
export type TextKind = 'body' | 'code' | 'label'

export interface MeasuredText {
  text: string
  /** The source of the formula that it is a part of. */
  formula?: string
  kind: TextKind
  /** Height of the letters' square. */
  size: number
  bold: boolean
  /** Style, weight and family, as CSS has them. */
  font: { style: string, weight: string, family: string }
  /** How far its letters reach beyond the slide, or beyond a box that cuts them off. */
  cut: number
  /** Undefined where what is painted behind it cannot be told: a picture, a gradient. */
  contrast: Contrast
}

export interface MeasuredPicture {
  name: string
  url: string
  loaded: boolean
  /** How many pixels of the canvas one pixel of the picture fills; 0 where it has no pixels of its own. */
  blown: number
}

export interface Measured {
  texts: MeasuredText[]
  /** Pictures, and boxes that one can see, that reach out. */
  boxes: { what: string, cut: number }[]
  /** By so many pixels; where it is less than one, they only touch. */
  overlaps: { what: string, over: string, px: number }[]
  pictures: MeasuredPicture[]
  /** From the top of the first of the slide's words to the bottom of the last, with the notes at the foot, and the room for them. */
  words?: { height: number, room: number }
  /** Height of the least that could be taken from the slide's start to the slide before. */
  unit: number
}

/** What the deck says of a slide. */
export interface SlideFacts {
  no: number
  title: string
  /** Which part of a split slide it is, from 1. */
  part?: number
  /** What the planner reckoned; `next` for the least of the words that go on from a slide that is rather empty. */
  fit?: { height: number, room: number, next?: number }
}

/** A slide as it is shown after so many clicks. */
export interface Stop { no: number, clicks: number, measured: Measured }

/** Something that is wrong with a slide. */
export interface Finding {
  rule: RuleName
  severity: 'error' | 'warning'
  slide: number
  /** After so many clicks; undefined where clicks do not matter. */
  clicks?: number
  /** What was found, for people: it follows “Unexpected”. */
  what: string
  /** How much: `12 px`, `3.1:1`. */
  amount: string
  /** What to do. */
  advice: string
  /** Words, or an address, by which the place is found in the page. */
  text?: string
  /** What could not be loaded. */
  url?: string
}
