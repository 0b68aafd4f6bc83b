// A frame that fits on no slide gives way to what it holds, so that this can be broken.
import type { PhrasingContent, RootContent } from 'mdast'

/** What a frame holds; its title stands above as a line of its own. Undefined for what is no frame. */
export function opened(node: RootContent): RootContent[] | undefined {
  switch (node.type) {
    case 'blockquote':
      return node.children
    case 'callout':
      return titled(node.title, node.children)
    case 'details':
      return titled(node.summary, node.children)
    case 'tabs':
      return node.children.flatMap(tab => titled(tab.name, tab.children))
    case 'cards':
      return node.children.flatMap(card => titled(card.title, card.image ? [{ type: 'paragraph', children: [card.image] }, ...card.children] : card.children))
    case 'list':
      return node.children.flatMap(item => item.children)
    default:
      return undefined
  }
}

function titled(title: PhrasingContent[], children: RootContent[]): RootContent[] {
  return title.length > 0 ? [{ type: 'paragraph', children: [{ type: 'strong', children: title }] }, ...children] : children
}
