// What readers of shortcodes share: small nodes, and the words by which ten themes name one thing.
import type { Link, PhrasingContent, RootContent } from 'mdast'
import type { Badge, MediaLink, Tone } from '../../model.ts'
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { toPhrasing } from '../phrasing.ts'

/** A paragraph of words; none where there are none. */
export function paragraph(children: PhrasingContent[]): RootContent[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

/** Words that lead to an address; the words alone where there is none. */
export function linked(url: string | undefined, children: PhrasingContent[]): PhrasingContent[] {
  const link: Link | undefined = url === undefined ? undefined : { type: 'link', url, children }
  return link ? [link] : children
}

/** The address that a parameter names: as it stands, or of a page of the site in one of those that Hugo resolves. */
export function addressOf({ get, refUrl }: Shortcode, ...keys: (string | number)[]): string | undefined {
  const target = get('relref', 'ref', 'page')
  return get(...keys) ?? (target === undefined ? undefined : refUrl(target) ?? target)
}

/** The inner text as words, without the paragraph around it. */
export function innerWords({ children }: Shortcode): PhrasingContent[] {
  return toPhrasing(children)
}

const toneNames: Record<Tone, readonly string[]> = {
  note: ['note', 'default', 'primary', 'secondary', 'light', 'dark', 'abstract', 'quote', 'seealso', 'see-also', 'todo', 'example'],
  info: ['info', 'information', 'pageinfo', 'question', 'blue', 'indigo'],
  tip: ['tip', 'success', 'hint', 'check', 'ok', 'green', 'positive', 'summary', 'tldr'],
  important: ['important', 'attention', 'purple'],
  warning: ['warning', 'warn', 'caution', 'yellow', 'orange', 'amber', 'deprecated'],
  danger: ['danger', 'error', 'failure', 'fail', 'bug', 'critical', 'red', 'negative'],
}
const tonesByName = new Map(Object.entries(toneNames).flatMap(([tone, names]) => names.map(name => [name, tone as Tone])))

/** The tone that a theme's word for a kind or a colour means. */
export function toneOf(word: string | undefined): Tone | undefined {
  return tonesByName.get(word?.trim().toLowerCase() ?? '')
}

/** A badge among words. */
export function badge(children: PhrasingContent[], tone: string | undefined): Badge {
  return { type: 'badge', tone: toneOf(tone) ?? 'plain', children }
}

/** Code as it stands between tags: without the line breaks that part it from them. */
export function withoutEdges(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}

/** A reader of what plays or lives elsewhere. `address` gives where. */
export function mediaReader(media: MediaLink['media'], about: Pick<ShortcodeReader, 'example' | 'becomes'>, address: (shortcode: Shortcode) => string | undefined): ShortcodeReader {
  return {
    inner: 'none',
    place: 'block',
    ...about,
    toNodes: (shortcode) => {
      const url = address(shortcode)
      const title = [shortcode.get('title', 'label', 'caption', 'alt', 'text', 'name'), shortcode.get('artist')].filter(Boolean).join(', ')
      if (url !== undefined)
        return [{ type: 'mediaLink', media, title, url }]
      shortcode.warn('shortcode-empty', `Unexpected \`${shortcode.name}\` without what it shows, expected an address or a name; nothing is shown for it`)
      return paragraph(shortcode.inline(title))
    },
    toText: shortcode => address(shortcode) ?? '',
  }
}

/** Whether a text is an address by itself. */
export function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\//i.test(text)
}
