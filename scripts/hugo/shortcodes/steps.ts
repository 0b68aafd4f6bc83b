// `steps` of Hextra: a numbered way, whose headings are its steps.
import type { ShortcodeReader } from './index.ts'

export const steps: ShortcodeReader = {
  inner: true,
  toBlocks: (shortcode, children) => [{ type: 'steps', children }],
}
