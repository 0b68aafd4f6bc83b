// `highlight` of Hugo, and every theme's `code`: code, untouched by Markdown.
import type { Code } from 'mdast'
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { setCodeData } from '../code-info.ts'
import { withoutEdges } from './parts.ts'

/** Shortcodes whose own name says the language of what they hold. */
const LANGUAGES = new Map([...['plantuml', 'goat', 'graphviz', 'markmap', 'chart', 'echarts', 'kroki'].map(name => [name, name] as const), ['multiconfig', 'toml']])
const FENCED = /^\s*(?:```|~~~)/

export const highlight: ShortcodeReader = {
  inner: 'text',
  closed: ['highlight'],
  place: 'block',
  example: '{{< highlight go "linenos=table,hl_lines=2,linenostart=10" >}}\nfunc main() {\n\tprintln("bonjour")\n}\n{{< /highlight >}}',
  becomes: 'Code in its language, with its file name, line numbers and highlighted lines.',
  toNodes: (shortcode) => {
    if (FENCED.test(shortcode.text))
      return shortcode.children
    const file = shortcode.get('file')
    const sample = file !== undefined && shortcode.text === '' ? shortcode.sample(file) : undefined
    const value = withoutEdges(sample ?? shortcode.text)
    if (file !== undefined && value === '')
      shortcode.warn('include-missing', `Unexpected \`${shortcode.name}\` of \`${file.slice(0, 200)}\`, expected a file of this site; its name stands for it`)
    const options = readOptions(shortcode)
    if (options.get('hl_inline') === 'true')
      return [{ type: 'inlineCode', value }]
    const lang = shortcode.get('lang', 'language', 'type', 'syntax') ?? (/^[a-z]/i.test(shortcode.get(0) ?? '') ? shortcode.get(0) : LANGUAGES.get(shortcode.name) ?? languageOf(shortcode.get('filename') ?? file))
    const code: Code = { type: 'code', lang: lang ?? null, meta: null, value }
    setCodeData(code, options)
    if (shortcode.name === 'code-toggle')
      setFormat(code)
    return value === '' && options.size === 0 ? [] : [code]
  },
  toText: shortcode => withoutEdges(shortcode.text),
}

/** What Hugo's documentation shows in three formats, in the one in which it is written; its `file` has no ending. */
function setFormat(code: Code): void {
  code.lang = /^\s*[{[]\s*(?:["{}\]]|$)/.test(code.value) ? 'json' : /^[ \t]*(?:\[\[?[\w.'" -]+\]|[\w.'"-]+[ \t]*=)/m.test(code.value) ? 'toml' : 'yaml'
  if (code.data?.filename)
    code.data.filename += `.${code.lang}`
}

/** `linenos=table,hl_lines=8 15-17`, and the same as parameters of their own. */
function readOptions({ params, get }: Shortcode): Map<string, string> {
  const written = (get('options', 'opts', 1) ?? '').matchAll(/(\w+)\s*=\s*("[^"]*"|\[[^\]]*\]|[^,]*)/g)
  const named = [...params].flatMap(([key, value]) => typeof key === 'string' ? [[key.toLowerCase(), value] as const] : [])
  return new Map([...[...written].map(([, key, value]) => [key!.toLowerCase(), value!.replace(/^["[]|["\]]$/g, '')] as const), ...named])
}

function languageOf(file: string | undefined): string | undefined {
  return /\.([a-z]\w{0,9})$/i.exec(file ?? '')?.[1]?.toLowerCase()
}
