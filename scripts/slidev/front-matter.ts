// The front matter of a slide, as YAML that Slidev's line parser cannot misread.
import { stringify } from 'yaml'

export type FrontMatter = Record<string, unknown>

/**
 * What a value must not hold as it stands: `---` would cut the front matter (`@slidev/parser` reads lines), and the rest is
 * looked for anywhere in a deck's text.
 */
const HAZARDS = /---|<(?:!--|Tweet\b|BlueSky\b)/

/** Writes front matter; characters that Slidev would find syntax in are written as escapes. */
export function writeFrontMatter(frontMatter: FrontMatter): string {
  const yaml = toYaml(frontMatter)
  return HAZARDS.test(yaml) ? Object.entries(frontMatter).map(writeEntry).join('') : yaml
}

function writeEntry([key, entry]: [string, unknown]): string {
  const yaml = toYaml({ [key]: entry })
  return HAZARDS.test(yaml) ? `${key}: ${JSON.stringify(entry).replace(/-/g, '\\x2d').replace(/</g, '\\x3c')}\n` : yaml
}

function toYaml(frontMatter: FrontMatter): string {
  return stringify(frontMatter, { lineWidth: 0 })
}
