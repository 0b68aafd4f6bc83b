// What `check` looks for: every sign that something is wrong with a slide, how grave it is, and what to do about it.
import type { RuleName } from '../../../rules.ts'
import type { Finding, Measured } from '../measured.ts'
import { findContrast } from './contrast.ts'
import { findCut } from './cut.ts'
import { findOverlap } from './overlap.ts'
import { findPicture } from './picture.ts'
import { findSmallText } from './small-text.ts'

/** Finds one kind of thing in what was measured of a slide. */
export type Sign = (measured: Measured) => { what: string, amount: string, text?: string, url?: string }[]

type Checked = Extract<RuleName, 'cut' | 'overlap' | 'small-text' | 'contrast' | 'picture' | 'missing-glyph' | 'console' | 'request' | 'almost-empty'>

/** `find` is there where one slide at one click is enough to tell. */
const signs: Record<Checked, { severity: Finding['severity'], advice: string, find?: Sign }> = {
  'cut': { severity: 'error', advice: 'shorten it, or move a part to a slide of its own', find: findCut },
  'overlap': { severity: 'error', advice: 'shorten the text, or give one of them another place', find: findOverlap },
  'small-text': { severity: 'error', advice: 'make it larger, or shorten the slide', find: findSmallText },
  'contrast': { severity: 'error', advice: 'take a darker or lighter colour', find: findContrast },
  'picture': { severity: 'error', advice: 'take a larger picture, or show it smaller', find: findPicture },
  'missing-glyph': { severity: 'error', advice: 'write it in other characters: no typeface of the deck has these' },
  'console': { severity: 'error', advice: 'mend what the browser complains of' },
  'request': { severity: 'error', advice: 'put the file beside the page: a deck works without network' },
  'almost-empty': { severity: 'warning', advice: 'put more on it before the next begins' },
}

/** Everything that one slide at one click shows to be wrong. */
export function judge(slide: number, clicks: number | undefined, measured: Measured): Finding[] {
  return Object.keys(signs).flatMap(rule => signs[rule as Checked].find?.(measured).map(sign => makeFinding(rule as Checked, slide, { clicks, ...sign })) ?? [])
}

export function makeFinding(rule: Checked, slide: number, sign: ReturnType<Sign>[number] & Pick<Finding, 'clicks'>): Finding {
  const { severity, advice } = signs[rule]
  return { rule, severity, slide, advice, ...sign }
}
