// A picture: the copy that travels with the deck, or a labelled frame where there is none.
import type { Image } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

/** Makes the handler for images; `pictureUrl` gives the address of a picture's copy. */
export function writeImage(pictureUrl: (path: string) => string): Handle {
  return (node: Image) => {
    const source = node.data?.source
    const alt = attribute(node.alt ?? '')
    if (source?.kind === 'local') {
      const width = node.data?.width ? ` style="width: ${attribute(node.data.width)}"` : ''
      return `<img src="${attribute(pictureUrl(source.path))}" alt="${alt}"${width}>`
    }
    return `<PictureFrame reason="${source?.kind ?? 'missing'}" name="${attribute(node.url.split('/').at(-1) ?? '')}" alt="${alt}" />`
  }
}

/** Text inside a quoted attribute; line breaks would end the HTML block that Markdown sees. */
function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\s+/g, ' ')
}
