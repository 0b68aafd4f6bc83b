// `param` of Hugo: a value of the page's front matter, else of the site.
import type { Shortcode, ShortcodeReader } from './shortcode.ts'

export const param: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: 'Cette page date du {{< param "date" >}}.',
  becomes: 'That value, in the sentence.',
  toNodes: shortcode => shortcode.inline(toValue(shortcode)),
  toText: toValue,
}

function toValue({ get, param, warn, name }: Shortcode): string {
  const key = get('name', 'key', 'param', 0)
  const value = key === undefined ? undefined : param(key)
  if (value === undefined)
    warn('shortcode-empty', `Unexpected \`${name}\` of \`${key ?? ''}\`, expected a value of the page's front matter or of the site; nothing is shown for it`)
  return value ?? ''
}
