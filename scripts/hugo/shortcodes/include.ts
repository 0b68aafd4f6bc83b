// `include` of Hextra and Hugo's own documentation: another page of the site, in its place.
import type { ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'
import { isAddress, paragraph } from './parts.ts'

export const include: ShortcodeReader = {
  inner: 'none',
  place: 'block',
  example: '{{% include "commun/avertissement.md" %}}',
  becomes: 'What the other page says; its name and address where it cannot be read.',
  toNodes: ({ get, include, refUrl, warn, name }) => {
    const target = get('file', 'path', 'page', 'src', 0)
    if (target === undefined)
      return []
    const body = include(target)
    if (body)
      return body
    warn('include-missing', `Unexpected \`${name}\` of \`${target.slice(0, 200)}\`, expected a page of this site; its name stands for it`)
    const url = refUrl(target)
    return url !== undefined && isAddress(url) ? [{ type: 'mediaLink', media: 'page', title: target, url }] : paragraph(text(target))
  },
  toText: () => '',
}
