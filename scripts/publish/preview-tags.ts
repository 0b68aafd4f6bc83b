// What a page says of itself to those who link to it: title, description, picture.
import { escapeHtml } from './escape-html.ts'

/** Facts for a link preview. */
export interface Preview {
  title: string
  description?: string
  lang: string
  /** Address of the deck's folder where it is published, ending in `/`: previews want whole addresses, but one that starts here is better than none. */
  address?: string
}

/** Open Graph, which messengers and networks read: https://ogp.me/ */
export function renderPreview({ title, description, lang, address }: Preview, page: string): string {
  const facts = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:locale': lang.replaceAll('-', '_'),
    'og:url': address && new URL(page, address).href,
    'og:image': address ? new URL('cover.png', address).href : './cover.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': title,
  }
  return [
    ...description ? [`<meta name="description" content="${escapeHtml(description)}">`] : [],
    ...Object.entries(facts).flatMap(([key, value]) => value ? [`<meta property="${key}" content="${escapeHtml(value)}">`] : []),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('\n')
}
