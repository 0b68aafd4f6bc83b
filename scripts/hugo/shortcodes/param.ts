// `param` of Hugo: a value of the page's front matter, else of the site; `skew` of Kubernetes: a version that is so many before or after.
import type { Shortcode, ShortcodeReader } from './shortcode.ts'

export const param: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: 'Cette page date du {{< param "date" >}}.',
  becomes: 'That value, in the sentence.',
  toNodes: shortcode => shortcode.inline(toValue(shortcode)),
  toText: toValue,
}

/** The parameter of a name of `skew`, and how many minor versions it is away. */
const SKEWS: Record<string, [param: string, minors: number]> = {
  currentVersion: ['version', 0],
  currentVersionAddMinor: ['version', 0],
  latestVersion: ['latest', 0],
  nextMinorVersion: ['latest', 1],
  prevMinorVersion: ['latest', -1],
  oldestMinorVersion: ['latest', -2],
}

function toValue({ get, param, warn, name }: Shortcode): string {
  const key = get('name', 'key', 'param', 0)
  const value = key === undefined ? undefined : name === 'skew' ? skewed(key, get(1), param) : param(key)
  if (value === undefined)
    warn('shortcode-empty', `Unexpected \`${name}\` of \`${key ?? ''}\`, expected a value of the page's front matter or of the site; nothing is shown for it`)
  return value ?? ''
}

function skewed(key: string, minors: string | undefined, param: Shortcode['param']): string | undefined {
  const [name, away] = Object.hasOwn(SKEWS, key) ? SKEWS[key]! : []
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec((name && param(name)) ?? '') ?? []
  return minor === undefined ? undefined : `${major}.${Number(minor) + away! + (Number(minors) || 0)}`
}
