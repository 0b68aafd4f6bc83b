// `kbd`, `sub`, `sup`, `mark` and their likes: HTML's own words, written as shortcodes.
import type { Element } from '../../model.ts'
import type { ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'
import { innerWords } from './parts.ts'

export const element: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: 'Appuyer sur {{< kbd "Ctrl" >}}.',
  becomes: 'The same in the sentence.',
  toNodes: (shortcode) => {
    if (shortcode.name === 'br')
      return [{ type: 'break' }]
    if (shortcode.name === 'nbsp')
      return text('\u00A0')
    const inner = innerWords(shortcode)
    const children = inner.length > 0 ? inner : shortcode.inline(shortcode.get('text', 0))
    return children.length > 0 ? [{ type: 'element', tag: (shortcode.name === 'hl' ? 'mark' : shortcode.name) as Element['tag'], children }] : []
  },
}
