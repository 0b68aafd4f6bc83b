// Owns what a failure of Hugo's page grammar looks like: a rule, Hugo's own words, and a place.

/**
 * Every rule of Hugo's page grammar that a page can break, in kebab-case, as messages show it between brackets.
 */
export const hugoRules = [
  'front-matter-delimiter',
  'front-matter-end',
  'shortcode-character',
  'shortcode-closing-tag',
  'shortcode-comment',
  'shortcode-escape',
  'shortcode-inline-nesting',
  'shortcode-mismatch',
  'shortcode-mixed-parameters',
  'shortcode-name',
  'shortcode-no-inner',
  'shortcode-none-open',
  'shortcode-period',
  'shortcode-raw-string',
  'shortcode-string',
  'shortcode-unclosed',
  'shortcode-unclosed-tag',
] as const

/** One of {@link hugoRules}. */
export type HugoRule = typeof hugoRules[number]

/**
 * Why Hugo would refuse the page. A value to return and to compare, never thrown: a page of an author who made a
 * mistake is an ordinary case.
 */
export class HugoError {
  /** The rule that was broken. */
  readonly rule: HugoRule
  /** Hugo's own words, so that a search for them finds Hugo's documentation and forum. */
  readonly reason: string
  /** Where to look, as a UTF-16 index into the page's text. */
  readonly offset: number
  /**
   * Where the tag begins in which the lexer gave up. A forgotten `>}}` shows only many lines later, at the first
   * character that cannot stand in a tag: a message does well to name both places.
   */
  readonly tagStart: number | undefined

  constructor(rule: HugoRule, reason: string, offset: number, tagStart?: number) {
    this.rule = rule
    this.reason = reason
    this.offset = offset
    this.tagStart = tagStart
  }
}
