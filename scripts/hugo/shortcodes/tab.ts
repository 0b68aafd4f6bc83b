// One pane of `tabs`; by itself, its name over its text.
import type { RootContent } from 'mdast'
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { withoutEdges } from './parts.ts'

export const tab: ShortcodeReader = {
  inner: 'markdown',
  closed: ['tab'],
  place: 'block',
  example: '{{< tabs >}}\n{{< tab name="Linux" >}}`sudo reboot`{{< /tab >}}\n{{< tab name="Windows" >}}Le menu *Démarrer*.{{< /tab >}}\n{{< /tabs >}}',
  becomes: 'A pane under its name.',
  toNodes: (shortcode) => {
    const { get, inline, parent, sample } = shortcode
    const name = inline(get('name', 'title', 'header', 'label', 'tabName', 'tabname', 0))
    const [language, file] = [codeLanguage(shortcode), get('include')]
    const included = file && (sample(file) ?? missing(shortcode, file))
    const children: RootContent[] = language === undefined && included === undefined
      ? shortcode.children
      : [{ type: 'code', lang: language || null, meta: null, value: withoutEdges(included ?? shortcode.text) }]
    return parent?.reader === 'tabs' ? [{ type: 'tab', name, children }] : [{ type: 'details', summary: name, children }]
  },
}

/** Docsy's panes hold code unless they say that they hold text; those of Kubernetes where they name its language. */
function codeLanguage({ get, parent, delimiter }: Shortcode): string | undefined {
  const language = get('codelang', 'lang') ?? parent?.get('lang')
  const isText = get('text') ?? parent?.get('text')
  const isCode = parent?.name === 'tabpane' ? isText !== 'true' && delimiter === '<' : get('codelang') !== undefined
  return isCode ? language ?? (parent?.get('langEqualsHeader') === 'true' ? get('header', 0)?.toLowerCase() : undefined) ?? '' : undefined
}

/** A file that Kubernetes' panes show: its name stands for it. */
function missing({ name, warn }: Shortcode, file: string): string {
  warn('include-missing', `Unexpected \`${name}\` of \`${file.slice(0, 200)}\`, expected a file of this site; its name stands for it`)
  return file
}
