// Where links lead: out of the deck, always; a relative one through the site's address, an unsafe one nowhere.
import type { Definition, Image, Link, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

const SAFE = /^(?:https?|mailto|tel):/i
const SCHEME = /^[a-z][a-z\d+.-]*:/i

/** Why a link became text. */
export type LinkProblem = 'link-relative' | 'link-unsafe'

/**
 * Makes every link absolute, resolves references, and turns what cannot be followed from a slide into text.
 *
 * @param pageUrl the page's own address, where it is known
 */
export function resolveLinks(tree: Root, pageUrl: string | undefined, onProblem: (link: Link, problem: LinkProblem) => void): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  })
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined)
      return
    if (node.type === 'definition') {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.type === 'imageReference') {
      const { url = '', title } = definitions.get(node.identifier) ?? {}
      const image: Image = { type: 'image', url, title, alt: node.alt, position: node.position }
      parent.children[index] = image
    }
    if (node.type === 'linkReference') {
      const { url = '', title } = definitions.get(node.identifier) ?? {}
      parent.children[index] = { type: 'link', url, title, children: node.children, position: node.position }
      return index
    }
    if (node.type === 'link') {
      const url = absolute(node.url, pageUrl)
      if (url.problem) {
        onProblem(node, url.problem)
        parent.children.splice(index, 1, ...node.children)
        return index
      }
      node.url = url.href
    }
  })
}

function absolute(url: string, pageUrl: string | undefined): { href: string, problem?: undefined } | { problem: LinkProblem } {
  // Browsers drop control characters and blanks before they look for a scheme, and so do we.

  const bare = url.replace(/[\0-\x20]/g, '')
  if (SAFE.test(bare))
    return { href: bare }
  if (SCHEME.test(bare))
    return { problem: 'link-unsafe' }
  if (!pageUrl || !URL.canParse(bare, pageUrl))
    return { problem: 'link-relative' }
  return { href: new URL(bare, pageUrl).href }
}
