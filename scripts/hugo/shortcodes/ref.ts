// `ref` and `relref` of Hugo: the address of a page of the site, most often as the target of a link.
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'

export const ref: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: 'Voir [la suite]({{< ref "suite.md" >}}).',
  becomes: 'The address of that page.',
  toNodes: shortcode => text(toAddress(shortcode)),
  toText: toAddress,
}

/** A page that is not there keeps the name by which it was asked for. */
function toAddress({ get, refUrl, warn, name }: Shortcode): string {
  const target = get('path', 0) ?? ''
  const address = target && refUrl(target, get('lang', 'language'))
  if (address === undefined)
    warn('link-missing', `Unexpected \`${name}\` of \`${target}\`, expected one page of this site; the link keeps that name as its address`)
  return address ?? target
}
