// One card: of Hextra by its parameters, of Docsy with text inside.
import type { Code } from 'mdast'
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'
import { addressOf, badge, paragraph, withoutEdges } from './parts.ts'

export const card: ShortcodeReader = {
  inner: 'none',
  place: 'block',
  example: '{{< card link="https://example.org/" title="Le serveur" subtitle="Dans les **toilettes**" icon="server" >}}',
  becomes: 'A card that leads to its address; a grid of one, where it stands alone.',
  toNodes: (shortcode) => {
    const { get, inline, image, parent, children, pageTitle } = shortcode
    const header = get('header')
    const [title, lead] = header === undefined ? [get('title', 'name', 'heading', 0), undefined] : [header, get('title')]
    const subtitle = [...paragraph(inline(lead)), ...paragraph(inline(get('subtitle', 'description', 'content', 'text')))]
    const after = [...holdsCode(shortcode) ? [codeOf(shortcode)] : children, ...paragraph(inline(get('footer', 'url_text', 'linkText', 'button', 'label')))]
    const [picture, icon, tag, url] = [get('image', 'img'), get('icon'), get('tag', 'badge'), addressOf(shortcode, 'link', 'url', 'href')]
    const isEmpty = title === undefined && subtitle.length + after.length === 0 && tag === undefined
    const name = title ?? (isEmpty && url !== undefined ? pageTitle(url) ?? url : '')
    const isLast = subtitle.length + after.length === 0
    const node = {
      type: 'card' as const,
      title: header === undefined && !shortcode.name.endsWith('feature') ? text(name) : inline(name),
      ...(url === undefined ? {} : { url }),
      ...(icon === undefined ? {} : { icon }),
      ...(picture === undefined ? {} : { image: image(picture, { alt: get('alt', 'imageAlt') }) }),
      ...(tag !== undefined && isLast ? { badge: tag } : {}),
      // The tag is the last that is read of a card.
      children: [...subtitle, ...after, ...(tag !== undefined && !isLast ? paragraph([badge(text(tag), get('tagColor', 'tagType'))]) : [])],
    }
    return parent?.reader === 'cards' ? [node] : [{ type: 'cards', children: [node] }]
  },
}

/** Docsy's cards can hold code. */
function holdsCode({ name, get }: Shortcode): boolean {
  return name === 'card-code' || get('code') === 'true'
}

function codeOf({ get, text }: Shortcode): Code {
  return { type: 'code', lang: get('lang') ?? null, meta: null, value: withoutEdges(text) }
}
