// `icon` of Hextra, and Font Awesome's names in other themes.
import type { ShortcodeReader } from './shortcode.ts'

export const icon: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: 'Fait avec {{< icon "heart" >}} en Touraine.',
  becomes: 'A small sign in the sentence; nothing where the sign is not known.',
  toNodes: ({ get }) => {
    const name = get('name', 'icon', 0)
    return name === undefined ? [] : [{ type: 'icon', name }]
  },
  toText: () => '',
}
