// `include` of Hextra and Hugo's own documentation, `readfile` of Docsy, `glossary_definition` of Kubernetes: another page of the site, in its place.
import type { ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'
import { isAddress, paragraph } from './parts.ts'

export const include: ShortcodeReader = {
  inner: 'none',
  place: 'block',
  example: '{{% include "commun/avertissement.md" %}}',
  becomes: 'What the other page says; its name and address where it cannot be read.',
  toNodes: ({ get, include, sample, refUrl, warn, name }) => {
    const term = get('term_id')
    const target = get('file', 'path', 'page', 'src', 'lookup', 0) ?? (term && `/docs/reference/glossary/${term}`)
    if (target === undefined)
      return []
    const lang = get('lang', 'language')
    const code = get('code') === 'true' || get('language') !== undefined ? sample(target) : undefined
    if (code !== undefined)
      return [{ type: 'code', lang: lang ?? null, meta: null, value: code.trimEnd() }]
    const body = include(target)
    if (body)
      return term && get('length') === 'short' ? [...paragraph(text(get('prepend') ?? '')), ...body.slice(0, 1)] : body
    warn('include-missing', `Unexpected \`${name}\` of \`${target.slice(0, 200)}\`, expected a page of this site; its name stands for it`)
    const url = refUrl(target)
    return url !== undefined && isAddress(url) ? [{ type: 'mediaLink', media: 'page', title: target, url }] : paragraph(text(target))
  },
  toText: () => '',
}
