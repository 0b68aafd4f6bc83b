// Owns what a failure of Hugo's page grammar looks like: a rule, Hugo's own words, and a place.

/** Every rule of Hugo's page grammar that a page can break, in kebab-case, and the way out. */
const cures = {
  'front-matter-delimiter': 'a page that begins with `-`, `+` or `{` begins with its front matter: put two lines `---` before it, its title between them',
  'front-matter-end': 'end the front matter as it began, with a line `---` or `+++`, or with `}`',
  'shortcode-character': 'put the value between double quotes',
  'shortcode-closing-tag': 'end the tag after its name, and close it with the delimiter that it was opened with',
  'shortcode-comment': 'end the comment with `*/`',
  'shortcode-escape': 'write the backslash twice, or put the value between backticks',
  'shortcode-inline-nesting': 'close the inline shortcode before the next tag',
  'shortcode-mismatch': 'give both tags the same name, and each its own delimiters',
  'shortcode-mixed-parameters': 'name all parameters or none',
  'shortcode-name': 'put a name after the opening delimiter, or write `{{</* … */>}}` to show the tag as text',
  'shortcode-no-inner': 'remove the closing tag',
  'shortcode-none-open': 'remove the closing tag, or open its shortcode before it',
  'shortcode-period': 'write the name without the period',
  'shortcode-raw-string': 'end the value with a backtick',
  'shortcode-string': 'end the value with a double quote, on the same line',
  'shortcode-unclosed': 'close it with a tag `/` and its name, or end its tag with `/`',
  'shortcode-unclosed-tag': 'end the tag with the delimiter that it was opened with',
} as const

/** The rules of Hugo's page grammar. */
export const hugoRules = Object.keys(cures) as HugoRule[]

/** One of {@link hugoRules}. */
export type HugoRule = keyof typeof cures

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

/** What a message says: Hugo's own words, and the way out. */
export function explain({ rule, reason }: HugoError): string {
  return `${reason}; ${cures[rule]}`
}
