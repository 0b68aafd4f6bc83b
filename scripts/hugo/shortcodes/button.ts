// `hextra/hero-button` and every theme's `button`: a link.
import type { ShortcodeReader } from './shortcode.ts'
import { addressOf, innerWords, linked } from './parts.ts'

const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|[/.#])|\.(?:md|html?|pdf)(?:#|$)/i

export const button: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: '{{< hextra/hero-button text="Commencer" link="https://example.org/" >}}',
  becomes: 'A link.',
  toNodes: (shortcode) => {
    const { get, inline, params } = shortcode
    const positional = [...params].flatMap(([key, value]) => typeof key === 'number' ? [value] : [])
    const url = addressOf(shortcode, 'link', 'href', 'url', 'cta_link') ?? positional.find(value => ADDRESS.test(value))
    const inner = innerWords(shortcode)
    const words = inner.length > 0 ? inner : inline(get('text', 'label', 'cta_text', 'content', 'title', 'name') ?? positional.find(value => value !== url))
    return words.length > 0 || url === undefined ? linked(url, words) : linked(url, inline(url))
  },
}
