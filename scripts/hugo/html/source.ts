// Joins the HTML of a run of nodes to one source, with stand-ins for the Markdown between, so that a parser pairs the tags.
import type { Html, RootContent } from 'mdast'
import { scanHtml } from './scan.ts'
import { writeAttributes } from './write-attributes.ts'

/** The stand-in for a node: void, allowed everywhere, and never written by a page, since every tag of it is written anew here. */
export const STAND_IN = 'embed'

/** Tags within one another; deeper ones go, their words stay. */
const MAX_DEPTH = 64
const NOTES = /^\s*notes:([\s\S]*)$/
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'image'])
/** They close by themselves, so they nest only within what is counted. */
const CLOSES_ITSELF = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'colgroup', 'rt', 'rp', 'rb', 'rtc'])
/** A parser opens these again in every block until they are closed; without attributes only three times each. */
const BARE = new Set(['b', 'big', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'])
/** No person reads what they hold. One that is never closed loses its tag, or it would hold the rest of the page. */
export const UNSEEN = new Set(['script', 'style', 'title', 'iframe', 'noembed', 'noframes', 'noscript', 'template'])
const FOREIGN = new Set(['svg', 'math'])
/** Form controls and relics are said with tags that hold words. */
const INSTEAD: Record<string, string> = { textarea: 'span', select: 'ul', option: 'li', xmp: 'pre', listing: 'pre', center: 'div' }
const DROPPED = new Set(['plaintext', 'html', 'head', 'body', 'frameset', 'frame', 'optgroup', 'selectedcontent'])

/** A source to parse. */
export interface HtmlSource {
  html: string
  /** What the stand-ins stand for, by their number. */
  nodes: RootContent[]
  /** The origin, in the text that the tree was parsed from, of an offset in `html`. */
  originOf: (offset: number) => number
}

/**
 * Makes a source of siblings, at least one of which is HTML.
 *
 * @param onTag told of each opening tag that a person would see the effect of, with its origin
 */
export function joinHtml(siblings: readonly RootContent[], onTag: (name: string, origin: number) => void): HtmlSource {
  const pieces: string[] = []
  const starts: number[] = []
  const origins: number[] = []
  const nodes: RootContent[] = []
  const closings = lastClosings(siblings)
  let length = 0
  let depth = 0
  let tooDeep = 0
  /** The element whose content nobody reads, while it is open. */
  let unseen = ''
  /** Within a drawing or a formula, whose tags are told of by its own. */
  let foreign = ''

  const add = (piece: string, origin: number): void => {
    starts.push(length)
    origins.push(origin)
    pieces.push(piece)
    length += piece.length
  }
  const addNode = (node: RootContent, origin: number): void => add(`<${STAND_IN} n="${nodes.push(node) - 1}">`, origin)

  const addOpening = (name: string, attributes: string, origin: number, isClosed: boolean): void => {
    if (!foreign)
      onTag(name, origin)
    foreign ||= FOREIGN.has(name) && isClosed ? name : ''
    if (name === 'iframe' || name === STAND_IN)
      add(`<iframe${writeAttributes(attributes)}></iframe>`, origin)
    if (UNSEEN.has(name)) {
      unseen = isClosed ? name : ''
    }
    else if (VOID.has(name) || CLOSES_ITSELF.has(name)) {
      add(`<${name}${writeAttributes(attributes)}>`, origin)
    }
    else if (name !== STAND_IN && !DROPPED.has(name) && (isClosed || !FOREIGN.has(name))) {
      if (depth >= MAX_DEPTH) {
        tooDeep++
      }
      else {
        depth++
        add(`<${INSTEAD[name] ?? name}${BARE.has(name) ? '' : writeAttributes(attributes)}>`, origin)
      }
    }
  }
  const addClosing = (name: string, origin: number): void => {
    foreign = name === foreign ? '' : foreign
    if (name === 'br') {
      add('<br>', origin)
    }
    else if (CLOSES_ITSELF.has(name)) {
      // A parser that reads a fragment leaves out a `</p>` that a browser shows as the end of a line.
      add(name === 'p' && depth === 0 ? '<p></p>' : `</${name}>`, origin)
    }
    else if (tooDeep > 0) {
      tooDeep--
    }
    else if (!VOID.has(name) && !DROPPED.has(name) && name !== STAND_IN) {
      depth = Math.max(0, depth - 1)
      add(`</${INSTEAD[name] ?? name}>`, origin)
    }
  }
  const addHtml = (node: Html, index: number, start: number, end: number): void => {
    for (const token of scanHtml(node.value, unseen)) {
      const origin = Math.min(start + token.start, end)
      if (token.kind === 'close' && token.name === unseen)
        unseen = ''
      else if (unseen)
        continue
      else if (token.kind === 'text')
        add(node.value.slice(token.start, token.end).replaceAll('<', '&lt;'), origin)
      else if (token.kind === 'open')
        addOpening(token.name, token.attributes, origin, isAfter(closings.get(token.name), index, token.end))
      else if (token.kind === 'close')
        addClosing(token.name, origin)
      else if (token.kind === 'comment' && NOTES.test(token.value))
        addNode({ type: 'notes', value: NOTES.exec(token.value)![1]!.trim(), position: node.position }, origin)
    }
  }

  siblings.forEach((node, index) => {
    const start = node.position?.start.offset ?? 0
    if (node.type === 'html')
      addHtml(node, index, start, node.position?.end.offset ?? start)
    else if (node.type === 'text' && !unseen)
      add(node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), start)
    else if (!unseen)
      addNode(node, start)
  })
  return { html: pieces.join(''), nodes, originOf: offset => origins[lastAtMost(starts, offset)] ?? 0 }
}

/** A place among siblings: which one, and the offset in its value. */
interface Spot { index: number, at: number }

function lastClosings(siblings: readonly RootContent[]): Map<string, Spot> {
  const last = new Map<string, Spot>()
  siblings.forEach((node, index) => {
    if (node.type === 'html') {
      for (const { 1: name, index: at } of node.value.matchAll(/<\/([a-z]+)/gi))
        last.set(name!.toLowerCase(), { index, at })
    }
  })
  return last
}

function isAfter(spot: Spot | undefined, index: number, at: number): boolean {
  return spot !== undefined && (spot.index > index || (spot.index === index && spot.at >= at))
}

/** The index of the last of sorted numbers that is not larger, or -1. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value)
      low = middle + 1
    else
      high = middle
  }
  return low - 1
}
