// `comment` of Hugo: what nobody reads.
import type { ShortcodeReader } from './shortcode.ts'

export const comment: ShortcodeReader = {
  inner: 'text',
  closed: ['comment'],
  place: 'block',
  example: 'Bonjour.\n\n{{% comment %}} À relire. {{% /comment %}}',
  becomes: 'Nothing.',
  toNodes: () => [],
  toText: () => '',
}
