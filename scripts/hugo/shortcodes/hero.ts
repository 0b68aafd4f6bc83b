// The large words at the head of a page: Hextra's `hextra/hero-…` and Docsy's `blocks/…`.
import type { RootContent } from 'mdast'
import type { ShortcodeReader } from './shortcode.ts'
import { addressOf, badge, innerWords, linked, paragraph } from './parts.ts'

export const heroHeadline: ShortcodeReader = {
  inner: 'markdown',
  closed: ['hextra/hero-headline'],
  place: 'block',
  example: '{{< hextra/hero-headline >}}\nUne page, une présentation\n{{< /hextra/hero-headline >}}',
  becomes: 'Words set strong.',
  toNodes: (shortcode) => {
    const words = innerWords(shortcode)
    return words.length > 0 ? paragraph([{ type: 'strong', children: words }]) : []
  },
}

export const heroSection: ShortcodeReader = {
  inner: 'markdown',
  closed: ['hextra/hero-section'],
  place: 'block',
  example: '{{< hextra/hero-section heading="h3" >}}\nPourquoi ?\n{{< /hextra/hero-section >}}\n\nPour être lu.',
  becomes: 'A heading.',
  toNodes: (shortcode) => {
    const depth = Number(/[1-6]$/.exec(shortcode.get('heading') ?? '')?.[0] ?? 2) as 1 | 2 | 3 | 4 | 5 | 6
    return [{ type: 'heading', depth, children: innerWords(shortcode) }]
  },
}

export const heroSubtitle: ShortcodeReader = {
  inner: 'markdown',
  closed: ['hextra/hero-subtitle'],
  place: 'block',
  example: '{{< hextra/hero-subtitle >}}\nRapide, *fidèle*, libre\n{{< /hextra/hero-subtitle >}}',
  becomes: 'A paragraph.',
  toNodes: ({ children }) => children,
}

export const heroBadge: ShortcodeReader = {
  inner: 'markdown',
  closed: ['hextra/hero-badge'],
  place: 'inline',
  example: '{{< hextra/hero-badge link="https://example.org/" >}}\nLibre et gratuit\n{{< /hextra/hero-badge >}}',
  becomes: 'A badge, a link where it leads somewhere.',
  toNodes: shortcode => linked(addressOf(shortcode, 'link'), [badge(innerWords(shortcode), undefined)]),
}

export const heroContainer: ShortcodeReader = {
  inner: 'markdown',
  closed: ['hextra/hero-container'],
  place: 'block',
  example: '{{< hextra/hero-container image="baies.png" imageTitle="Trois baies" >}}\nBonjour.\n{{< /hextra/hero-container >}}',
  becomes: 'What it holds, then its picture.',
  toNodes: ({ get, image, children }) => {
    const src = get('image')
    const picture: RootContent[] = src === undefined ? [] : paragraph(linked(get('imageLink'), [image(src, { alt: get('imageTitle'), width: get('imageWidth'), height: get('imageHeight') })]))
    return [...children, ...picture]
  },
}

export const cover: ShortcodeReader = {
  inner: 'markdown',
  place: 'block',
  example: '{{< blocks/cover title="Diapo du Cœur" subtitle="Une page, une présentation" >}}\nBonjour.\n{{< /blocks/cover >}}',
  becomes: 'Its title set strong, its subtitle, then what it holds.',
  toNodes: ({ get, inline, children, param }) => {
    // Grafana's pages keep theirs in their front matter.
    const said = (name: string): string | undefined => get(name) ?? (get('key') && param(`${get('key')}.${name}`))
    const title = inline(said('title') ?? get('header'))
    return [...(title.length > 0 ? paragraph([{ type: 'strong', children: title }]) : []), ...paragraph(inline(said('subtitle') ?? said('description'))), ...children, ...paragraph(inline(get('byline')))]
  },
}
