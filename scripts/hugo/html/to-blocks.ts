// What each tag becomes, once the allow-list has let it through.
import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import type { Image, ListItem, PhrasingContent, RootContent } from 'mdast'
import type { safeTags } from '../../model.ts'
import { defaultHandlers, toMdast } from 'hast-util-to-mdast'
import { text, toWords } from '../phrasing.ts'
import { imageSize } from '../size.ts'
import { holdsBlock, toBlocks, toWordsAndNotes } from './arrange.ts'
import { readMedia } from './media.ts'
import { PARTS } from './sanitise.ts'
import { STAND_IN } from './source.ts'

type Handler = (state: State, node: Element) => RootContent | RootContent[] | undefined

const blocks: Handler = (state, node) => {
  const made = toBlocks(state.all(node))
  return made.length > 0 ? made : [{ type: 'paragraph', children: [] }]
}
const words = (state: State, node: Element): PhrasingContent[] => toWordsAndNotes(state.all(node))
const wrapper = (tag: typeof safeTags[number]): Handler => (state, node) => ({ type: 'element', tag, children: state.all(node) as PhrasingContent[] })
const media: Handler = (state, node) => readMedia(node, node.tagName === 'object' ? toWords(state.all(node)).trim() : '') ?? (node.tagName === 'object' ? state.all(node) : [])
const term: Handler = (state, node) => {
  const meaning = attribute(node, 'title')
  return meaning ? { type: 'term', meaning, children: state.all(node) as PhrasingContent[] } : node.tagName === 'abbr' ? wrapper('abbr')(state, node) : state.all(node)
}

const handlers: Record<string, Handler> = {
  ...Object.fromEntries(PARTS.map(name => [name, blocks])),
  ...Object.fromEntries((['kbd', 'sub', 'sup', 'mark', 'u', 'small', 'ins', 'q', 'cite', 'var', 'samp'] as const).map(tag => [tag, wrapper(tag)])),
  abbr: term,
  dfn: term,
  video: media,
  audio: media,
  iframe: media,
  object: media,
  image: (_, node) => readImage(node),
  img: (_, node) => readImage(node),
  p: blocks,
  summary: blocks,
  figcaption: blocks,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  a: (state, node) => {
    const children = state.all(node)
    const url = attribute(node, 'href')
    return url === undefined || children.length === 0 ? children : { type: 'link', url, title: attribute(node, 'title') ?? null, children: children as PhrasingContent[] }
  },
  code: inlineCode,
  tt: inlineCode,
  pre: (state, node) => {
    const code = node.children.length === 1 && node.children[0]?.type === 'element' && node.children[0].tagName === 'code' ? node.children[0] : undefined
    const classes = [code?.properties.className, node.properties.className].flat().map(String)
    const lang = classes.map(name => /^(?:language|lang|highlight)-(\S+)$/.exec(name)?.[1]).find(Boolean)
    const value = sourceText(state, node).replace(/^\n|\n$/g, '')
    return value.trim() === '' ? [] : { type: 'code', lang: lang ?? attribute(node, 'dataLang') ?? null, meta: null, value }
  },
  details: (state, node) => {
    const at = node.children.findIndex(child => child.type === 'element' && child.tagName === 'summary')
    const summary = node.children[at] as Element | undefined
    return {
      type: 'details',
      summary: summary ? words(state, summary) : [],
      children: toBlocks(state.all({ ...node, children: node.children.filter((_, index) => index !== at) })),
    }
  },
  figure,
  dl: (state, node) => {
    const children = state.all(node)
    const entries = children.filter(child => child.type === 'definitionTerm' || child.type === 'definitionDescription')
    const others = toBlocks(children.filter(child => !entries.includes(child as typeof entries[number])))
    return entries.length > 0 ? [{ type: 'definitionList', children: entries }, ...others] : others
  },
  dt: (state, node) => ({ type: 'definitionTerm', children: words(state, node) }),
  dd: (state, node) => ({ type: 'definitionDescription', children: toBlocks(state.all(node)) }),
  table: (state, node) => {
    const caption = node.children.find(child => child.type === 'element' && child.tagName === 'caption') as Element | undefined
    // A table in a cell is said line by line.
    const table = state.inTable ? state.all(node) : defaultHandlers.table!(state, { ...node, children: node.children.filter(child => child !== caption) })
    const tables = [table ?? []].flat() as RootContent[]
    for (const row of tables.flatMap(table => table.type === 'table' ? table.children : []))
      row.children.forEach(cell => cell.children = toWordsAndNotes(cell.children))
    return [...(caption ? toBlocks(words(state, caption)) : []), ...tables]
  },
  ol: list,
  ul: list,
  menu: list,
  dir: list,
  input: (_, node) => {
    const type = attribute(node, 'type')?.toLowerCase() ?? 'text'
    const shown = ['hidden', 'password', 'checkbox', 'radio', 'image', 'file', 'color', 'range'].includes(type) ? undefined : attribute(node, 'value') ?? attribute(node, 'placeholder')
    return text(shown ?? '')
  },
}

/**
 * Makes blocks and words of HTML.
 *
 * @param html what the allow-list let through
 * @param nodes what stand-ins stand for
 * @param place gives the position of what a tag became
 */
export function htmlToNodes(html: HtmlRoot, nodes: readonly RootContent[], place: (node: HtmlNodes) => RootContent['position']): RootContent[] {
  const left: (RootContent | undefined)[] = [...nodes]
  const placed = (handler: Handler): Handle => (state, node) => {
    const made = handler(state, node)
    for (const one of [made ?? []].flat())
      one.position ??= place(node)
    return made as ReturnType<Handle>
  }
  const root = toMdast(html, {
    handlers: {
      ...Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, placed(handler)])),
      // Each once, whatever a malformed page made of the stand-in.
      [STAND_IN]: (_: State, node: Element) => {
        const number = Number(node.properties.n)
        const [node_] = left.splice(number, 1, undefined)
        return node_ as ReturnType<Handle>
      },
    },
    nodeHandlers: {
      root: (state, node: HtmlRoot) => {
        // The library's own know neither our blocks nor our places.
        state.toFlow = nodes => toBlocks(nodes as RootContent[]) as ReturnType<State['toFlow']>
        state.patch = (origin, made) => {
          made.position = place(origin)
        }
        return { type: 'root', children: state.all(node) as RootContent[] }
      },
    },
  })
  return root.type === 'root' ? root.children : [root as RootContent]
}

function heading(state: State, node: Element): RootContent[] {
  const children = words(state, node)
  return children.length > 0 ? [{ type: 'heading', depth: Number(node.tagName[1]) as 1, children }] : []
}

/** What stands between items goes to the item before. Lists within a list that has no items are its items: each may come from a shortcode. */
function list(state: State, node: Element): RootContent[] {
  const all = (state.all(node) as RootContent[]).filter(child => child.type !== 'text' || child.value.trim() !== '')
  const children = all.every(child => child.type === 'list')
    ? all.flatMap(({ children }) => children)
    : state.toSpecificContent(all as Parameters<State['toSpecificContent']>[0], (): ListItem => ({ type: 'listItem', spread: false, checked: null, children: [] }))
  children.forEach(item => item.children = toBlocks(item.children) as typeof item.children)
  const start = Number.parseInt(attribute(node, 'start') ?? '1', 10)
  const numbers = node.tagName === 'ol' ? { ordered: true, start: Number.isNaN(start) ? 1 : start } : { ordered: false, start: null }
  return children.length > 0 ? [{ type: 'list', ...numbers, spread: children.length > 1 && children.some(({ spread }) => spread), children }] : []
}

/** Markdown within the tags is read, as Goldmark does; what is more than words stays beside. */
function inlineCode(state: State, node: Element): RootContent[] {
  const children = state.all(node)
  const isWords = children.every(child => !holdsBlock(child) && child.type !== 'link' && child.type !== 'image')
  const value = isWords ? toWords(children).replace(/\s+/g, ' ') : ''
  return value.trim() === '' ? children : [{ type: 'inlineCode', value }]
}

/** A figure that is a picture and its caption; any other is what it holds. */
function figure(state: State, node: Element): RootContent[] {
  const at = node.children.findLastIndex(child => child.type === 'element' && child.tagName === 'figcaption')
  const caption = node.children[at] as Element | undefined
  const children = toBlocks(state.all({ ...node, children: node.children.filter((_, index) => index !== at) }))
  const [only, another] = children
  const [inner, more] = only?.type === 'paragraph' ? only.children : []
  const link = inner?.type === 'link' && inner.children.length === 1 ? inner : undefined
  const image = link ? link.children[0] : inner
  if (!another && !more && image?.type === 'image')
    return [{ type: 'figure', image, title: [], caption: caption ? words(state, caption) : [], url: link?.url, children: [] }]
  const said = caption ? toBlocks(state.all(caption)) : []
  return at === 0 ? [...said, ...children] : [...children, ...said]
}

function readImage(node: Element): Image {
  const { width, height, style } = node.properties
  const first = attribute(node, 'srcSet')?.split(/[\s,]+/).find(Boolean)
  return {
    type: 'image',
    url: attribute(node, 'src') ?? attribute(node, 'dataSrc') ?? first ?? '',
    alt: attribute(node, 'alt') ?? '',
    title: attribute(node, 'title') ?? null,
    data: imageSize({ width, height, style }),
  }
}

function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined
}

/** The text of code as it stands, line breaks included. */
function sourceText(state: State, node: Element): string {
  return node.children.map(child => child.type === 'text'
    ? child.value
    : child.type !== 'element'
      ? ''
      : child.tagName === 'br' ? '\n' : child.tagName === STAND_IN ? toWords(state.all({ ...node, children: [child] })) : sourceText(state, child)).join('')
}
