// Since when, or until when: `new-in` and `deprecated-in` of Hugo's documentation, `feature-state` of Kubernetes, `version` of LoveIt and its kin.
import type { ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'
import { badge, innerWords } from './parts.ts'

const SAYS = new Map([['new-in', 'New in'], ['deprecated-in', 'Deprecated in'], ['available_from', 'Available from'], ['deprecated_from', 'Deprecated from']])

export const version: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: '{{< new-in 0.144.0 />}}',
  becomes: 'A badge.',
  toNodes: (shortcode) => {
    const { get, name, param, warn } = shortcode
    const inner = innerWords(shortcode)
    const written = get('version', 0)
    // Without a number it is the site's own.
    const own = written === undefined && name === 'version' ? param('version') : undefined
    if (written === undefined && name === 'version' && own === undefined && inner.length === 0)
      warn('shortcode-empty', 'Unexpected `version` on a site that names none in its parameters, expected a number; nothing is shown for it')
    if (name === 'version')
      return written === undefined ? [...text(own ?? ''), ...inner] : [badge(text([get('type', 1), written].filter(Boolean).join(' ')), 'info'), ...inner]
    const number = written?.replace(/^(?=\d)/, 'v')
    const state = get('state')
    const says = state === undefined
      ? [SAYS.get(name), number]
      : ['FEATURE STATE:', 'Kubernetes', get('for_k8s_version'), `[${state}]`]
    const words = says.filter(word => word !== undefined).join(' ')
    return number === undefined && state === undefined ? inner : [badge(text(words), name.startsWith('deprecated') || state === 'deprecated' ? 'warning' : 'info'), ...(inner.length > 0 ? [...text(' '), ...inner] : [])]
  },
}
