// Goldmark's extras, which a site switches on one by one: `==mark==`, `++insert++`, `x^2^`, `H~2~O`.
import type { PhrasingContent, Root, Text } from 'mdast'
import type { Element } from '../model.ts'
import { LITERAL } from './literal.ts'
import { eachNode } from './walk.ts'

/** Their names in Hugo's configuration, each with its sign and what it becomes. */
export const extras = {
  mark: { sign: '==', tag: 'mark' },
  insert: { sign: '++', tag: 'ins' },
  superscript: { sign: '^', tag: 'sup' },
  subscript: { sign: '~', tag: 'sub' },
} as const satisfies Record<string, { sign: string, tag: Element['tag'] }>

/** A part of a sentence; of a sign, on which sides of it words stand. */
interface Piece { node: PhrasingContent, opens?: boolean, closes?: boolean }

/** Makes elements of what stands between two signs of those that are on. */
export function readExtras(tree: Root, on: readonly (keyof typeof extras)[]): void {
  eachNode(tree, (node) => {
    if (!('children' in node) || node.type === 'root')
      return
    for (const name of on) {
      const children = node.children as PhrasingContent[]
      if (name === 'subscript')
        children.forEach((child, index) => void (children[index] = asSubscript(child)))
      else if (children.some(child => child.type === 'text' && child.value.includes(extras[name].sign)))
        node.children = wrap(children, extras[name]) as never
    }
  })
}

/** A single tilde is struck through to the parser. */
function asSubscript(node: PhrasingContent): PhrasingContent {
  const isSingle = node.type === 'delete' && node.position && node.children[0]?.position && node.children[0].position.start.column - node.position.start.column === 1
  return isSingle ? { type: 'element', tag: 'sub', children: node.children, position: node.position } : node
}

function wrap(children: PhrasingContent[], { sign, tag }: { sign: string, tag: Element['tag'] }): PhrasingContent[] {
  const done: PhrasingContent[] = []
  let open: number | undefined
  const pieces = children.flatMap((node, index) => node.type === 'text' ? split(node, sign, index > 0, index < children.length - 1) : [{ node }])
  for (const { node, opens, closes } of pieces) {
    if (closes && open !== undefined && done.length > open + 1) {
      done.push({ type: 'element', tag, children: done.splice(open).slice(1) })
      open = undefined
      continue
    }
    if (opens)
      open ??= done.length
    done.push(node)
  }
  return done
}

/** Parts a text at the signs in it; whether words stand before and after all of it is said. */
function split(text: Text, sign: string, isAfter: boolean, isBefore: boolean): Piece[] {
  const one = `\\${sign[0]}`
  const pieces: Piece[] = []
  let from = 0
  for (const { index } of text.value.matchAll(new RegExp(`(?<![${one}${LITERAL}])${one.repeat(sign.length)}(?!${one})`, 'g'))) {
    const [before, after] = [text.value[index - 1], text.value[index + sign.length]]
    if (index > from)
      pieces.push({ node: { ...text, value: text.value.slice(from, index) } })
    from = index + sign.length
    pieces.push({ node: { ...text, value: sign }, opens: after === undefined ? isBefore : /\S/.test(after), closes: before === undefined ? isAfter : /\S/.test(before) })
  }
  return from < text.value.length ? [...pieces, { node: { ...text, value: text.value.slice(from) } }] : pieces
}
