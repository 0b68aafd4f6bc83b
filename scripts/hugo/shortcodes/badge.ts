// `badge` of Hextra and its likes: a short word on a coloured ground.
import type { ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'
import { addressOf, badge as badgeOf, innerWords, linked } from './parts.ts'

export const badge: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: 'La version 3 est {{< badge content="nouvelle" type="info" >}}.',
  becomes: 'A badge in the sentence, a link where it leads somewhere.',
  toNodes: (shortcode) => {
    const { get, inline, name } = shortcode
    const words = [...inline(get('title', 'label')), ...text(get('content', 'text', 'value', 0, ...(name.endsWith('-pill') ? ['style'] : [])) ?? '')]
    const inner = innerWords(shortcode)
    const said = [...words, ...(words.length > 0 && inner.length > 0 ? text(' ') : []), ...inner]
    return said.length > 0 ? linked(addressOf(shortcode, 'link', 'url', 'href'), [badgeOf(said, get('type', 'color', 'style'))]) : []
  },
}
