// A picture: the copy that travels with the deck, or a labelled frame where there is none.
import type { Image } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { isSign } from '../../model.ts'
import { writeInlineTag } from '../component.ts'
import { escapeAttribute } from '../escape.ts'

/** A length in CSS; anything more could ask the network for a picture. */
const LENGTH = /^\d{1,5}(?:\.\d{1,3})?(?:px|%|em|rem|ch|vw|vh|cm|mm|in|pt)$/

/** Makes the handler for images; `pictureUrl` gives the address of a picture's copy. */
export function createImage(pictureUrl: (path: string) => string): Handle {
  const handle: Handle = (node: Image, _parent, _state, info) => {
    const source = node.data?.source
    const alt = oneLine(node.alt ?? '')
    if (source?.kind !== 'local')
      return writeInlineTag('PictureFrame', { reason: node.data?.named ? 'named' : source?.kind ?? 'missing', name: oneLine(node.url.split(/[?#]/)[0]!.split('/').at(-1)!), alt }, info)
    const style = (['width', 'height'] as const).flatMap(side => LENGTH.test(node.data?.[side] ?? '') ? [`${side}: ${node.data![side]}`] : []).join('; ')
    const about = `${isSign(node) ? 'class="diapo-sign" ' : ''}alt="${escapeAttribute(alt)}"${node.title ? ` title="${escapeAttribute(oneLine(node.title))}"` : ''}${style ? ` style="${style}"` : ''}`
    const picture = `<img src="${escapeAttribute(pictureUrl(source.path))}" ${about}>`
    // A picture that moves on the screen stands still on paper.
    const still = node.data?.still
    return still ? `<span class="diapo-moving">${picture}<img src="${escapeAttribute(pictureUrl(still))}" ${about}></span>` : picture
  }
  return Object.assign(handle, { peek: () => '<' })
}

function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}
