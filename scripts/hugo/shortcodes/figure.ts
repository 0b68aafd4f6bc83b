// `figure` of Hugo, and every theme's `image`: a picture with what is written under it.
import type { PhrasingContent } from 'mdast'
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { text, toWords } from '../phrasing.ts'
import { addressOf, innerWords, linked, paragraph } from './parts.ts'

/** Where nothing else is named, what a gallery's figure leads to is the picture itself. */
const PICTURE = /^.*\.(?:png|jpe?g|gif|webp|avif|svg)$/i

export const figure: ShortcodeReader = {
  inner: 'none',
  place: 'block',
  example: '{{< figure src="baies.png" alt="Trois baies" title="Les baies" caption="52 unités **chacune**" width="60%" >}}',
  becomes: 'The picture with its caption; a picture without caption stands as one that Markdown names.',
  toNodes: (shortcode) => {
    const { get, inline, image, warn, name, resource } = shortcode
    const src = get('src', 'image', 'img', 'file', 'path', 'url', 'source', 0) ?? resource(get('name')) ?? PICTURE.exec(get('link') ?? '')?.[0]
    const isProcessed = name === 'imgproc'
    const title = text(get('title') ?? '')
    // The second of three is what LoveIt's `image` says to who cannot see it.
    const [alternative, written] = name === 'image' && get(2) !== undefined ? [get(1), get(2)] : [undefined, get(1)]
    const caption = readCaption(shortcode, isProcessed ? undefined : get('caption', 'figcaption') ?? written)
    if (src === undefined) {
      warn('shortcode-empty', `Unexpected \`${name}\` without a picture, expected \`src\`; only its words are shown`)
      return [...paragraph(title), ...paragraph(caption)]
    }
    const alt = get('alt') ?? alternative ?? (toWords(inline(get('caption'))) || undefined)
    const picture = image(src, { alt, width: get('width'), height: get('height') })
    const url = addressOf(shortcode, 'link', 'href')
    if (title.length + caption.length === 0)
      return paragraph(linked(url, [picture]))
    return [{ type: 'figure', image: picture, title, caption, ...(url === undefined ? {} : { url }), children: [] }]
  },
}

/** Hugo writes the source of a picture right after its caption. */
function readCaption(shortcode: Shortcode, caption: string | undefined): PhrasingContent[] {
  const { get, inline } = shortcode
  const [own, source, inner] = [inline(caption), inline(get('attr', 'attribution', 'credit')), innerWords(shortcode)]
  const parts = [own, inner, linked(get('attrlink'), source)].filter((part, index) => part.length > 0 && (index < 2 || source.length > 0))
  return parts.flatMap((part, index) => index > 0 ? [...text(' '), ...part] : part)
}
