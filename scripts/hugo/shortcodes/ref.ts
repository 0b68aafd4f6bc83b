// `ref` and `relref` of Hugo: the address of a page of the site, most often as the target of a link.
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { NOWHERE } from '../links.ts'
import { text } from '../phrasing.ts'

export const ref: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: 'Voir [la suite]({{< ref "suite.md" >}}).',
  becomes: 'The address of that page.',
  toNodes: shortcode => text(toAddress(shortcode) ?? nameOf(shortcode)),
  toText: shortcode => toAddress(shortcode) ?? NOWHERE + encodeURIComponent(nameOf(shortcode)),
}

function toAddress(shortcode: Shortcode): string | undefined {
  const { get, refUrl, warn, name } = shortcode
  const target = nameOf(shortcode)
  const address = target && refUrl(target, get('lang', 'language'))
  if (address === undefined)
    warn('link-missing', `Unexpected \`${name}\` of \`${target.slice(0, 200)}\`, expected one page of this site; a link to it is only its text`)
  return address
}

/** The name by which a page is asked for. */
function nameOf({ get }: Shortcode): string {
  return get('path', 0) ?? ''
}
