// `katex`, `math` and their likes: a formula in TeX.
import type { ShortcodeReader } from './shortcode.ts'

const DELIMITED = /^(?:\$\$([\s\S]*)\$\$|\\\[([\s\S]*)\\\]|\\\(([\s\S]*)\\\)|\$([^$]*)\$)$/

export const math: ShortcodeReader = {
  inner: 'text',
  place: 'inline',
  example: 'L\'aire est {{< katex >}}\\pi r^2{{< /katex >}}.',
  becomes: 'The formula, in its sentence or on its own.',
  toNodes: ({ text, params, get }) => {
    const [, dollars, brackets, parens, dollar] = DELIMITED.exec(text.trim()) ?? []
    const value = (dollars ?? brackets ?? parens ?? dollar ?? text).trim()
    if (value === '')
      return []
    const isBlock = dollars !== undefined || brackets !== undefined || params.has('display') || ['display', 'block'].includes(get(0) ?? '') || value.includes('\n')
    return [{ type: isBlock ? 'math' : 'inlineMath', value }]
  },
  toText: ({ text }) => text.trim(),
}
