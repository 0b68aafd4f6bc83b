// The allow-list of HTML: what is not named here loses its tag and keeps its words.
import type { Element, Root } from 'hast'
import type { Schema } from 'hast-util-sanitize'
import { sanitize } from 'hast-util-sanitize'
import { safeTags } from '../../model.ts'
import { STAND_IN, UNSEEN } from './source.ts'

/** Tags whose meaning a slide keeps. */
const MEANT = [
  ...safeTags,
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'pre', 'blockquote', 'ul', 'ol', 'menu', 'dir', 'li', 'dl', 'dt', 'dd', 'dfn'],
  ...['b', 'strong', 'i', 'em', 's', 'strike', 'del', 'code', 'tt', 'a', 'img', 'image', 'figure', 'figcaption', 'details', 'summary', 'input'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'video', 'audio', 'source', 'iframe', 'object'],
]
/** Tags that only part blocks. */
export const PARTS = ['address', 'article', 'aside', 'center', 'div', 'fieldset', 'footer', 'form', 'header', 'hgroup', 'legend', 'main', 'nav', 'section', 'search', 'dialog']
/** Tags that say nothing by themselves. */
const PLAIN = ['span', 'font', 'big', 'nobr', 'picture', 'track', 'param', 'wbr', 'colgroup', 'col', 'time', 'data', 'bdi', 'bdo', 'label', 'button', 'output', 'ruby', 'rb', 'rt', 'rp', 'rtc', 'optgroup', 'option', 'select', 'textarea', 'center', 'body', 'html', 'map', 'area', 'acronym', 'slot']
const KNOWN = new Set([...MEANT, ...PARTS, ...PLAIN, STAND_IN, 'xmp', 'listing'])

const schema: Schema = {
  tagNames: [...MEANT, ...PARTS, STAND_IN],
  attributes: {
    [STAND_IN]: ['n'],
    '*': ['title', 'ariaLabel'],
    'a': ['href'],
    'code': ['className'],
    'pre': ['className', 'dataLang'],
    'img': ['src', 'srcSet', 'dataSrc', 'alt', 'width', 'height', 'style'],
    'image': ['src', 'alt', 'width', 'height', 'style'],
    'input': ['type', 'value', 'checked', 'placeholder'],
    'ol': ['start'],
    'td': ['align', 'colSpan', 'rowSpan'],
    'th': ['align', 'colSpan', 'rowSpan'],
    'video': ['src', 'dataSrc'],
    'audio': ['src', 'dataSrc'],
    'iframe': ['src', 'dataSrc'],
    'object': ['data', 'type'],
    'source': ['src'],
  },
  strip: [...UNSEEN, 'desc', 'metadata', 'annotation', 'annotation-xml'],
  // Addresses are judged where they are resolved, with a message that says where they stand.
  protocols: {},
  required: {},
  clobber: [],
}

/** What each tag stands in; alone, it only parts what is said before it from what is said after. Items alone are a list, as browsers show them. */
const WITHIN = new Map<string, readonly string[]>([
  ...['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map(name => [name, ['table']] as const),
  ['li', ['ul', 'ol', 'menu', 'dir']],
  ...['dt', 'dd'].map(name => [name, ['dl']] as const),
])

/** Keeps of a tree what the allow-list names. */
export function sanitise(tree: Root): Root {
  partAlone(tree, [])
  const safe = sanitize(tree, schema)
  return safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] }
}

function partAlone(parent: Root | Element, above: readonly string[]): void {
  if (WITHIN.get('li')!.every(name => !above.includes(name)))
    parent.children = listItems<typeof parent.children[number]>(parent.children)
  for (const node of parent.children) {
    if (node.type !== 'element')
      continue
    if (WITHIN.get(node.tagName)?.every(name => !above.includes(name)))
      node.tagName = 'div'
    partAlone(node, [...above, node.tagName])
  }
}

/** Runs of items without a list, each in a list of its own. */
function listItems<Child extends Root['children'][number]>(nodes: readonly Child[]): (Child | Element)[] {
  const listed: (Child | Element)[] = []
  let open: Element | undefined
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'li') {
      if (!open)
        listed.push(open = { type: 'element', tagName: 'ul', properties: {}, children: [], position: node.position })
      open.children.push(node)
    }
    else if (!open || node.type !== 'text' || node.value.trim() !== '') {
      open = undefined
      listed.push(node)
    }
  }
  return listed
}

/** Whether a tag is one whose meaning is kept, or that has none to lose. */
export function isKnownTag(name: string): boolean {
  return KNOWN.has(name)
}
