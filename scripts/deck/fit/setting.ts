// The sizes of type and the boxes of the layouts, as styles/ has them: what the planner reckons with. In CSS pixels.
import { widthOf } from './faces.ts'

/** How a slide's words are set. */
export interface Setting {
  text: number
  small: number
  title: number
  code: number
  codeLine: number
  leading: number
  /** How wide the column of the picture is. */
  picture: number
}

export const usual: Setting = { text: 22, small: 20, title: 34, code: 16, codeLine: 22, leading: 1.36, picture: 448 }
/** Closer, for words that would not quite fit; nothing is ever set smaller. */
export const dense: Setting = { text: 20, small: 20, title: 30, code: 14, codeLine: 19, leading: 1.3, picture: 420 }

const CANVAS = { width: 980, height: 551.25 }
const MARGIN = 44
const EDGE = 14
const GAP = 14

/** Where words stand. */
export interface Room { width: number, height: number }

/** What stands on a slide besides its words. */
export interface Stage { kind: 'step' | 'content' | 'intro', pictured: boolean }

/** The room for a slide's words, its title and count included. */
export function roomOf({ kind, pictured }: Stage, { picture }: Setting): Room {
  const width = pictured ? CANVAS.width - MARGIN - GAP - picture - EDGE : CANVAS.width - 2 * MARGIN
  if (kind === 'intro')
    return { width, height: CANVAS.height - 34 - 26 }
  return { width, height: CANVAS.height - 22 - (kind === 'step' ? 52 : 26) }
}

/** « Étape 1 sur 4 » with its mark. */
export function countHeight(setting: Setting): number {
  return (setting === dense ? 40 : 46) + 6
}

/** More stops than these have no room below an introduction; the thread shows them. */
const MAX_STOPS = 20
const MAX_PICTURED = 5

/** The way through the steps below an introduction: with pictures side by side, or a list in two columns. */
export function wayHeight(steps: readonly { title: string, pictured: boolean }[]): number {
  if (steps.length === 0 || steps.length > MAX_STOPS)
    return 0
  if (steps.length <= MAX_PICTURED && steps.some(({ pictured }) => pictured))
    return 120 + Math.min(230, (CANVAS.width - 2 * MARGIN - 18 * (steps.length - 1)) / steps.length)
  const lines = steps.map(({ title }) => Math.ceil(widthOf(title, 'subtitle', 22) / 370))
  return 16 + Math.ceil(lines.reduce((sum, count) => sum + 18 + 25 * count, 0) / 2) + 43
}
