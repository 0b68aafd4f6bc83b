// The sizes of type and the boxes of the layouts, as styles/ has them: what the planner reckons with. In CSS pixels.
import type { IntroSlide, Scene } from '../../model.ts'
import { piecesOf } from './inline.ts'
import { layLines } from './lines.ts'

/** How a slide's words are set. */
export interface Setting {
  text: number
  small: number
  title: number
  code: number
  codeLine: number
  leading: number
  /** What the language's writing adds to the leading of words and titles. */
  more: number
  /** The mark of a step, before its count. */
  mark: number
  /** How wide the column of the picture is. */
  picture: number
}

/** The settings that are tried: closer for words that would not quite fit, larger for a sentence or two that would be lost on their slide. */
export interface Settings { usual: Setting, dense: Setting, roomy: Setting }

/** What tall letters and marks above and below want, by language. Source: styles/scripts/typography.css. */
export const leadingMore: readonly (readonly [more: number, languages: string])[] = [
  [0.28, 'ar fa ur ckb ps sd ug ks dv th lo km my bo dz'],
  [0.24, 'hi mr ne sa bn as gu pa or ta te kn ml si'],
  [0.2, 'zh yue ja ko'],
  [0.12, 'he yi vi am ti'],
]

/** @param lang BCP 47, of the page */
export function settingsOf(lang: string): Settings {
  const language = lang.toLowerCase().split('-')[0]!
  const more = leadingMore.find(([, languages]) => languages.split(' ').includes(language))?.[0] ?? 0
  const usual: Setting = { text: 22, small: 20, title: 34, code: 16, codeLine: 22, leading: 1.36 + more, more, mark: 46, picture: 448 }
  return {
    usual,
    // Nothing is ever set smaller.
    dense: { ...usual, text: 20, title: 30, code: 14, codeLine: 19, leading: 1.3 + more, mark: 40, picture: 420 },
    roomy: { ...usual, text: 28, title: 44 },
  }
}

/** What is kept free, for the small differences between a table of widths and a browser. */
export const SPARE = 4

const CANVAS = { width: 980, height: 551.25 }
const MARGIN = 44
/** Beside a scene, which fades out, and beside a picture. */
const EDGES = { illustration: 14, picture: 30 }
const GAP = 14

/** Where words stand. */
export interface Room { width: number, height: number }

/** What stands on a slide besides its words. */
export interface Stage { kind: 'step' | 'content' | 'intro', scene?: Scene }

/** The room for a slide's words, its title and count included. */
export function roomOf({ kind, scene }: Stage, { picture }: Setting): Room {
  const width = scene ? CANVAS.width - MARGIN - GAP - picture - EDGES[scene.kind] : CANVAS.width - 2 * MARGIN
  if (kind === 'intro')
    return { width, height: CANVAS.height - 34 - 26 }
  return { width, height: CANVAS.height - 22 - (kind === 'step' ? 52 : 26) }
}

/** « Étape 1 sur 4 » with its mark. */
export function countHeight({ mark }: Setting): number {
  return mark + 6
}

const MAX_PICTURED = 5
/** What the words above the way need at least. */
const LEAST_WORDS = 90

/** How the way through the steps stands below an introduction. */
export interface Way { form?: IntroSlide['way'], height: number }

/** The way through the steps: with pictures side by side, or a list in two columns, or in three; too many stops have no room. */
export function wayOf(steps: readonly { title: string, pictured: boolean }[], { usual: { more } }: Settings): Way {
  if (steps.length === 0)
    return { height: 0 }
  if (steps.length <= MAX_PICTURED && steps.some(({ pictured }) => pictured))
    return { height: 120 + Math.min(230, (CANVAS.width - 2 * MARGIN - 18 * (steps.length - 1)) / steps.length) }
  const heightIn = (columns: number, size: number, mark: number): number => {
    const width = (CANVAS.width - 2 * MARGIN - 36 * (columns - 1)) / columns - mark - 12
    const heights = steps.map(({ title }) => 6 + Math.max(mark, layLines(piecesOf([{ type: 'text', value: title }], { family: 'subtitle', size }), width, (1.12 + more) * size).height))
    return 12 + heights.reduce((sum, height) => sum + height, 0) / columns + heights.reduce((most, height) => Math.max(most, height), 0)
  }
  const room = CANVAS.height - 60 - LEAST_WORDS
  const [two, three] = [heightIn(2, 22, 38), heightIn(3, 20, 43)]
  return two <= room ? { height: two } : three <= room ? { form: 'dense', height: three } : { form: 'none', height: 0 }
}

/** In CSS pixels, the usual one first. */
export const COVER_SIZES: readonly number[] = [60, 48, 40, 32, 26]
/** Beside a description a title stays a title. */
const LEAST_COVER = 40

/** How large the title of a cover can be, with its description beside the emblem and a picture below; undefined where both have no room. */
export function coverSize(title: string, description: string | undefined, pictured: boolean): number | undefined {
  const width = CANVAS.width - 20 - 72 - 132 - 26
  const below = description ? 10 + layLines(piecesOf([{ type: 'text', value: description }], { family: 'text', size: 24 }), width, 1.36 * 24).height : 0
  const room = (pictured ? 200 : CANVAS.height - 60) - below
  return COVER_SIZES.find(size => (!description || size >= LEAST_COVER) && layLines(piecesOf([{ type: 'text', value: title }], { family: 'title', size, letter: -0.01 * size }), width, size === COVER_SIZES[0] ? 80 : 1.1 * size).height <= room)
}
