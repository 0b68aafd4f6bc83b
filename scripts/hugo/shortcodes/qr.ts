// `qr` of Hugo: a picture to point a telephone at.
import type { ShortcodeReader } from './shortcode.ts'

export const qr: ShortcodeReader = {
  inner: 'text',
  place: 'block',
  example: '{{< qr text="https://example.org/" />}}',
  becomes: 'The code, drawn.',
  toNodes: (shortcode) => {
    const value = shortcode.get('text', 0) ?? shortcode.text.trim()
    return value === '' ? [] : [{ type: 'qr', value, caption: shortcode.inline(shortcode.get('caption')) }]
  },
  toText: ({ get, text }) => get('text', 0) ?? text.trim(),
}
