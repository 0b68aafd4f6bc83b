// `callout` of Hextra, and every theme's alert, admonition, notice, hint: a word set apart.
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { paragraph, toneOf } from './parts.ts'

export const callout: ShortcodeReader = {
  inner: 'markdown',
  closed: ['callout'],
  place: 'block',
  example: '{{< callout type="warning" title="Attention" >}}\nDébrancher la **prise** avant d\'ouvrir.\n{{< /callout >}}',
  becomes: 'A callout in its tone: note, info, tip, important, warning or danger.',
  toNodes: (shortcode) => {
    const { tone, title } = readKind(shortcode)
    const said = shortcode.inline(shortcode.get('text', 'content', 'message', 'body', 'description'))
    return [{ type: 'callout', tone, title, ...iconOf(shortcode), children: [...paragraph(said), ...shortcode.children] }]
  },
}

/** A theme says the tone by the shortcode's own name, by a parameter, or by the first word; what is no tone is the title. */
function readKind({ name, get, inline }: Shortcode): { tone: NonNullable<ReturnType<typeof toneOf>>, title: ReturnType<Shortcode['inline']> } {
  const kind = get('type', 'style', 'context', 'color', 'kind', 'level', 'status', 'theme')
  const byName = toneOf(name.split('/').at(-1))
  const [first, second] = [get(0), get(1)]
  const byFirst = toneOf(first)
  // The first word of an `alert` that is no tone names its icon, where it can be such a name.
  const isIcon = name === 'alert' && /^[a-z][\w-]*$/.test(first ?? '')
  const title = get('title', 'header', 'heading', 'summary') ?? (byFirst || isIcon ? second : first)
  return { tone: toneOf(kind) ?? byFirst ?? byName ?? 'note', title: inline(title === 'true' || title === 'false' ? undefined : title) }
}

function iconOf({ get }: Shortcode): { icon?: string } {
  const icon = get('icon', 'emoji')
  return icon ? { icon } : {}
}
