// What a shortcode that nobody knows most likely shows besides what stands between its tags: parameters that read as words for people.
import type { RootContent } from 'mdast'
import type { Shortcode } from './shortcode.ts'
import { figure } from './figure.ts'
import { highlight } from './highlight.ts'
import { paragraph } from './parts.ts'

/** Parameters that every theme means to be read; a `name` is one where it begins as a name does. */
const SAID = ['name', 'title', 'header', 'heading', 'summary', 'label', 'text', 'content', 'caption', 'description']
const SWITCH = /^(?:true|false)$/
const NAME = /^\p{Lu}/u
/** Reads as words for people: not as a name, an address or a list of classes. */
const SENTENCE = /^["'«“‘¿¡(\s]*\p{Lu}[^<>{}=]*\s\S/u
/** A word or a few: no number, address, path or class. */
const WORDS = /^(?!\d+$|fa[bsr]?[ -]|icon-)[\p{L}\p{N}][^/\\=<>{}#]*$/u
const PICTURE = /^[^\s*?{}]+\.(?:png|jpe?g|gif|webp|avif|svg)$/i
/** No language that people speak: those have two letters, but for a region. */
const OF_CODE = /^(?:js|ts|go|sh|py|rb|rs|md|cs|[a-z][\w+#.]{2,})$/i
const TAGS = /\{\{[<%].*?[%>]\}\}/g

/**
 * Gives the words, and tells that the name is not known.
 *
 * @param line what else stands on the line of its tag; among words, the first parameter fills a gap that a sentence would have
 */
export function saidByUnknown(shortcode: Shortcode, line = ''): RootContent[] {
  const { params, inline, hasInner } = shortcode
  warnOf(shortcode)
  const fillsGap = !hasInner && /\p{L}/u.test(line.replace(TAGS, ''))
  // A file of a picture is one, whatever it is called to show it.
  const picture = [params.get('src'), params.get(0)].some(value => PICTURE.test(value ?? '')) ? figure.toNodes(shortcode) : []
  const keys = picture.length > 0 ? SAID.filter(key => !['title', 'caption'].includes(key)) : SAID
  const said = keys.flatMap(key => [params.get(key) ?? ''].filter(value => value !== '' && !SWITCH.test(value) && (key !== 'name' || NAME.test(value))))
  const others = [...params].flatMap(([key, value]) => !SAID.includes(String(key)) && (SENTENCE.test(value) || (key === 0 && fillsGap && WORDS.test(value))) ? [value] : [])
  return [...picture, ...[...said, ...others].flatMap(words => paragraph(inline(words)))]
}

/** What it holds, where it says in which language of code that is; undefined for any other. */
export function codeOfUnknown(shortcode: Shortcode): RootContent[] | undefined {
  if (!shortcode.hasInner || !OF_CODE.test(shortcode.get('lang', 'language') ?? ''))
    return undefined
  warnOf(shortcode)
  return highlight.toNodes(shortcode)
}

function warnOf({ name, warn }: Shortcode): void {
  warn('unknown-shortcode', `Unexpected shortcode \`${name}\`, expected one of those listed in the documentation; its inner text is kept`)
}
