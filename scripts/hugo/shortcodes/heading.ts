// `heading` of Kubernetes: headings that all its pages share, in the words of the site, else of the English one.
import type { ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'

const HEADINGS = new Map([
  ['objectives', 'Objectives'],
  ['prerequisites', 'Before you begin'],
  ['cleanup', 'Cleaning up'],
  ['whatsnext', 'What\'s next'],
  ['options', 'Options'],
  ['seealso', 'See Also'],
  ['synopsis', 'Synopsis'],
])

export const heading: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: '## {{% heading "whatsnext" %}}\n\nLire la suite.',
  becomes: 'The words of that heading.',
  toNodes: ({ get, translate }) => {
    const key = get(0) ?? ''
    return text(translate(`${key}_heading`) ?? HEADINGS.get(key) ?? key)
  },
}
