// The front matter of a slide, as YAML that Slidev's line parser cannot misread.
import { stringify } from 'yaml'

export type FrontMatter = Record<string, unknown>

/**
 * What a value must not hold as it stands: `---` would cut the front matter (`@slidev/parser` reads lines), and the rest is
 * looked for anywhere in a deck's text.
 */
const HAZARDS = /---|<(?:!--|Tweet\b|BlueSky\b)/

/** A title of letters alone, as most are: plain in YAML, which takes long to find that out for itself. */
const PLAIN = /^(?!(?:true|false|null)$)\p{L}(?:[\p{L}\p{M}\p{N} ]*[\p{L}\p{M}\p{N}])?$/iu

/** Writes front matter; characters that Slidev would find syntax in are written as escapes. */
export function writeFrontMatter(frontMatter: FrontMatter): string {
  return Object.entries(frontMatter).map(writeEntry).join('')
}

function writeEntry([key, entry]: [string, unknown]): string {
  if (entry === true || (typeof entry === 'string' && PLAIN.test(entry)))
    return `${key}: ${entry}\n`
  const yaml = stringify({ [key]: entry }, { lineWidth: 0 })
  return HAZARDS.test(yaml) ? `${key}: ${JSON.stringify(entry).replace(/-/g, '\\x2d').replace(/</g, '\\x3c')}\n` : yaml
}
