// French spacing: no line of a slide begins with a lone « : » or « ? », in any text of a page.
import type { Nodes, Root } from 'mdast'
import { markedParts, phrasingTypes } from '../model.ts'

const NARROW = '\u202F'
const WIDE = '\u00A0'
/** Stands for what is no text: code, a picture, a formula. */
const OPAQUE = '\uFFFC'
/** Parts one block's text from the next one's. */
const EDGE = '\u2029'

const BLANK = String.raw`[ \t\r\n\u00A0\u2009]`
/** Anything else after a mark makes it part of an address, a smiley, an emoji code, a program. */
const AFTER = String.raw`(?:$|[\s${OPAQUE}!?…»”’)\]])`
const HIGH_MARK = new RegExp(String.raw`${BLANK}(?=(?:[!?]+|;(?!\)))${AFTER})`, 'g')
const COLON = new RegExp(String.raw`${BLANK}(?=:(?:$|[\s${OPAQUE}«“]))`, 'g')
const GUILLEMETS = new RegExp(String.raw`(?<=«)${BLANK}|${BLANK}(?=»)`, 'g')

/** The same for one line of text. A blank is changed, none is added or taken away: `12:30` stays, and so does the length. */
export function spaceFrenchText(text: string): string {
  return text.replace(HIGH_MARK, NARROW).replace(COLON, WIDE).replace(GUILLEMETS, WIDE)
}

/** Where nodes keep words without emphasis. */
const PLAIN = ['alt', 'title', 'meaning', 'badge']

/**
 * Makes the blanks before : ; ! ? » and after « unbreakable in every text of a tree, the titles and captions of its blocks
 * included; code and addresses stay as they are.
 */
export function spaceFrench(tree: Root): void {
  // One string of all texts, because a blank and its mark may stand in two nodes; no recursion, because a page may nest deep.
  const texts: { node: { value: string }, start: number }[] = []
  let joined = ''
  const waiting: (Nodes | string)[] = [tree]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      joined += next
    }
    else if (next.type === 'text') {
      texts.push({ node: next, start: joined.length })
      joined += next.value
    }
    else {
      for (const part of partsOf(next).reverse())
        waiting.push(part)
    }
  }
  const spaced = spaceFrenchText(joined)
  for (const { node, start } of texts)
    node.value = spaced.slice(start, start + node.value.length)
}

/** What a node holds, in reading order, between the edges that it has; its plain words are spaced at once. */
function partsOf(node: Nodes): (Nodes | string)[] {
  const fields = node as unknown as Record<string, unknown>
  for (const name of PLAIN) {
    if (typeof fields[name] === 'string')
      fields[name] = spaceFrenchText(fields[name])
  }
  const groups = markedParts.map(name => fields[name]).filter(value => typeof value === 'object' && value !== null).map(value => [value].flat() as Nodes[])
  if (phrasingTypes.has(node.type))
    return groups.length > 0 ? groups.flat() : [OPAQUE]
  return [EDGE, ...groups.flatMap(group => [...group, EDGE])]
}
