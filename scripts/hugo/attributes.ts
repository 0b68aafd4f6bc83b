// Attributes in braces: on headings always, on other blocks where a line holds nothing else. They style a site and name its anchors.
import type { Image, Paragraph, Parents, PhrasingContent, Root, RootContent, Table, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { LITERAL } from './literal.ts'
import { imageSize } from './size.ts'
import { eachNode } from './walk.ts'

/** By name; `#x` is `id`, `.x` is `class`. */
export type Attributes = Map<string, unknown>

const BLANKS = /[\s,]*/y
const SHORT = /([#.])([^\s,#.{}"'=]+)/y
const NAME = /([a-z_:@][\w:.-]*)\s*=\s*/iy
// The typographer may have printed the quotes.
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|[“”]([^”]*)”/y
const BARE = /[^\s,{}[\]"']+/y

/**
 * Reads a list of attributes (yuin/goldmark `parser/attribute.go`): `{#id .class key="value" list=[1, "2-3"]}`.
 *
 * @param at where its brace opens
 * @returns undefined where it is not a list of attributes
 */
export function readAttributes(text: string, at: number): { attributes: Attributes, end: number } | undefined {
  const attributes: Attributes = new Map()
  if (text[at] !== '{')
    return undefined
  let end = at + 1
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = end
    const found = pattern.exec(text) ?? undefined
    end = found ? pattern.lastIndex : end
    return found
  }
  const readValue = (): unknown => {
    const quoted = match(QUOTED)
    if (quoted)
      return (quoted[1] ?? quoted[2] ?? quoted[3])!.replace(/\\(?=["'\\])/g, '')
    if (text[end] === '[') {
      end++
      const list: unknown[] = []
      for (match(BLANKS); text[end] !== ']'; match(BLANKS)) {
        const value = text[end] === '[' ? undefined : readValue()
        if (value === undefined)
          return undefined
        list.push(value)
      }
      end++
      return list
    }
    const bare = match(BARE)?.[0]
    return bare === undefined ? undefined : /^(?:true|false)$/.test(bare) ? bare === 'true' : /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : bare
  }

  for (match(BLANKS); text[end] !== '}'; match(BLANKS)) {
    const short = match(SHORT)
    const name = short ? (short[1] === '#' ? 'id' : 'class') : match(NAME)?.[1]
    const value = short ? short[2] : name && readValue()
    if (!name || value === undefined)
      return undefined
    attributes.set(name.toLowerCase(), value)
  }
  return attributes.size > 0 ? { attributes, end: end + 1 } : undefined
}

/** Takes the attributes at the end of headings: `## Title {#id .class}`. */
export function takeHeadingAttributes(tree: Root): void {
  eachNode(tree, (heading) => {
    if (heading.type !== 'heading')
      return
    const last = heading.children.at(-1)
    const found = last?.type === 'text' ? lastAttributes(last.value) : undefined
    if (last?.type === 'text' && found) {
      last.value = last.value.slice(0, found.start).trimEnd()
      if (last.value === '')
        heading.children.pop()
    }
  })
}

/**
 * Takes the lines that hold nothing but attributes, directly after what they belong to.
 *
 * @param everywhere the site has them on, so one after a blank line means nothing and is not shown
 */
export function takeBlockAttributes(tree: Root, everywhere: boolean): void {
  eachNode(tree, (parent) => {
    if (parent.type !== 'paragraph' && parent.type !== 'heading' && 'children' in parent && parent.children.some(child => child.type === 'paragraph' || child.type === 'table'))
      parent.children = (parent.children as RootContent[]).filter((child, index) => keep(child, parent.children[index - 1], everywhere)) as Parents['children']
  })
}

function keep(child: RootContent, previous: RootContent | undefined, everywhere: boolean): boolean {
  if (child.type === 'table')
    dropAttributeRow(child)
  const last = child.type === 'paragraph' ? child.children.at(-1) : undefined
  if (child.type !== 'paragraph' || last?.type !== 'text')
    return true
  const lineStart = last.value.lastIndexOf('\n') + 1
  const found = lastAttributes(last.value)
  if (found?.start !== lineStart)
    return true
  if (lineStart === 0 && child.children.length === 1) {
    const follows = previous !== undefined && child.position?.start.line === (previous.position?.end.line ?? 0) + 1
    return !(everywhere || follows)
  }
  const before = lineStart === 0 ? child.children.at(-2) : undefined
  if (lineStart === 0 && before?.type !== 'break')
    return true
  last.value = last.value.slice(0, Math.max(0, lineStart - 1)).trimEnd()
  if (last.value === '')
    child.children.splice(before ? -2 : -1)
  sizeImage(child, found.attributes)
  return true
}

/** The list of attributes that a text ends with, unless its brace is escaped. */
function lastAttributes(text: string): { start: number, attributes: Attributes } | undefined {
  const trimmed = text.trimEnd()
  if (!trimmed.endsWith('}'))
    return undefined
  for (let start = trimmed.lastIndexOf('{'), tries = 0; start >= 0 && tries < 4; start = start > 0 ? trimmed.lastIndexOf('{', start - 1) : -1, tries++) {
    const found = trimmed[start - 1] === LITERAL ? undefined : readAttributes(trimmed, start)
    if (found?.end === trimmed.length)
      return { start, attributes: found.attributes }
  }
  return undefined
}

/** A table swallows the line after it, as a row. */
function dropAttributeRow(table: Table): void {
  const [first, ...others] = table.children.at(-1)?.children ?? []
  const only: PhrasingContent | undefined = first?.children[0]
  if (table.children.length > 1 && first?.children.length === 1 && others.every(cell => toString(cell) === '') && lastAttributes((only as Text).value ?? '')?.start === 0)
    table.children.pop()
}

/** An image that has the paragraph for itself takes the size that the attributes ask for. */
function sizeImage(paragraph: Paragraph, attributes: Attributes): void {
  const [image, ...others] = paragraph.children
  if (image?.type === 'image' && others.length === 0)
    Object.assign(image satisfies Image, { data: { ...image.data, ...imageSize({ width: attributes.get('width'), height: attributes.get('height'), style: attributes.get('style') }) } })
}
