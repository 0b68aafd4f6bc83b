// The front matter of a slide, as YAML that Slidev's line parser cannot misread.
import { stringify } from 'yaml'

export type FrontMatter = Record<string, unknown>

/**
 * What a value must not hold as it stands: `---` would cut the front matter (`@slidev/parser` reads lines), and the rest is
 * looked for anywhere in a deck's text.
 */
const HAZARDS = /---|<(?:!--|Tweet\b|BlueSky\b)/

/** What is plain in YAML at first sight, as most titles are; the library takes long to find that out. */
const PLAIN = /^(?!(?:true|false|null)$)\p{L}(?:[\p{L}\p{M}\p{N}\u00A0\u202F ’,.()!?]*[\p{L}\p{M}\p{N})!?])?$/iu

/** Writes front matter; characters that Slidev would find syntax in are written as escapes. */
export function writeFrontMatter(frontMatter: FrontMatter): string {
  const entries = Object.entries(frontMatter)
  if (entries.every(([, value]) => value === true || Number.isInteger(value) || (typeof value === 'string' && PLAIN.test(value))))
    return entries.map(([key, value]) => `${key}: ${value as string | number | true}\n`).join('')
  const yaml = toYaml(frontMatter)
  return HAZARDS.test(yaml) ? entries.map(writeEntry).join('') : yaml
}

function writeEntry([key, entry]: [string, unknown]): string {
  const yaml = toYaml({ [key]: entry })
  return HAZARDS.test(yaml) ? `${key}: ${JSON.stringify(entry).replace(/-/g, '\\x2d').replace(/</g, '\\x3c')}\n` : yaml
}

function toYaml(frontMatter: FrontMatter): string {
  return stringify(frontMatter, { lineWidth: 0 })
}
