// Text between us and Slidev: what its line parser, its Markdown and Vue would take for syntax, written so that it is shown.

/** Slidev looks for these anywhere, code included: the first hides separators and notes, the others load a script of a third party. */
const FOUND_ANYWHERE = String.raw`!--|Tweet\b|BlueSky\b`
const ESCAPED_TAGS = new RegExp(String.raw`\\<(?=${FOUND_ANYWHERE})`, 'g')
const TAGS_IN_LINKS = new RegExp(String.raw`\\?<(?=${FOUND_ANYWHERE})`, 'g')
const TAGS = new RegExp(String.raw`<(?=${FOUND_ANYWHERE})`)

/**
 * Slidev leaves markdown-it's typographer on, and a plugin's notes in place (`^[…]`); and which characters are punctuation, so
 * that a mark beside them counts, is not the same everywhere. A backslash keeps a character out of all that; escapes that are
 * there already are stepped over. Source: `markdown-exit`, rules `replacements` and `smartquotes`.
 */
const TYPOGRAPHY = /\\[\s\S]|\((?=(?:c|r|tm)\))|\+(?=-)|([-.,])(?=\1)|[?!](?=[?!]{3})|[\^'*]|\/(?=\/)|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu

/** GitHub's alerts are seen behind a backslash too, and what follows them becomes HTML as it stands. Source: `markdown-it-github-alerts`. */
const ALERTS = /\\\[(?=!)/g

/** Text at the start of a line can be syntax of Slidev: `<<< file`, `::slot::`. */
const LINE_SYNTAX = /^(?=<<<|::)/

/** What Vue would run; an entity is no help, because Markdown decodes it before Vue looks. */
const MUSTACHES = /\{\{(?:[^{}]*\}\}|\{*)/g

export interface TextStyle {
  /** A title's apostrophes may turn into printed ones; those of a text are its author's. */
  apostrophes: boolean
  insideLink: boolean
}

/** Adds to text that is already safe Markdown what Slidev and Vue need besides. */
export function escapeText(markdown: string, { apostrophes, insideLink }: TextStyle): string {
  return markdown
    .replace(ESCAPED_TAGS, '&lt;')
    .replace(ALERTS, '&#91;')
    .replace(TYPOGRAPHY, (found, _run, at: number, safe: string) => {
      // One escape is enough to keep `https://` from becoming a link, and reads better behind the colon.
      if (found === '\\:' && safe.startsWith('//', at + 2))
        return ':'
      const stays = found.length > 1 || (found === '\'' && !apostrophes) || (found === '/' && insideLink)
      return stays ? found : `\\${found}`
    })
    .replace(LINE_SYNTAX, '\\')
    .replace(MUSTACHES, mustaches => `<span v-pre>${mustaches}</span>`)
}

/** Adds to a link what its text has already: its address and its title could be found as tags, and its text as an alert. */
export function escapeLink(markdown: string): string {
  return markdown.replace(TAGS_IN_LINKS, '&lt;').replace(/^\[!/, '[\\!')
}

/** Text inside a quoted attribute of one line. Vue reads no mustaches there. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r\n?|\n/g, '&#10;')
}

/** Whether Slidev would find syntax of its own in code. */
export function isFoundInCode(code: string): boolean {
  return TAGS.test(code)
}
