// The shelf: one page that lists every deck with its picture and its doors. Plain HTML and CSS, no script.
import type { Words } from '../model.ts'
import { emblem } from '../../components/parts/emblem.ts'
import { doorsOf, renderDoors } from './doors.ts'
import { escapeHtml } from './escape-html.ts'

/** What the shelf says of a deck. */
export interface ShelfEntry {
  slug: string
  lang: string
  title: string
  description?: string
  slides: number
}

const EMBLEM = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${emblem.viewBox}" aria-hidden="true"><path d="${emblem.left}"/><path d="${emblem.right}"/></svg>`

/** Renders `dist/index.html`; addresses in it are relative, so it works in any folder of any host. @param address where `dist/` is published, if that is known: link previews want it */
export function renderShelf(entries: readonly ShelfEntry[], words: Words['shelf'], lang: string, style: string, address?: string): string {
  const picture = entries[0] && new URL(`${encodeURIComponent(entries[0].slug)}/cover.png`, address?.replace(/\/?$/, '/') ?? 'https://unknown.invalid/')
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(words.title)}</title>
<meta name="description" content="${escapeHtml(words.lead)}">
<meta property="og:title" content="${escapeHtml(words.title)}">
<meta property="og:description" content="${escapeHtml(words.lead)}">
${picture ? `<meta property="og:image" content="${escapeHtml(address ? picture.href : `.${picture.pathname}`)}">\n` : ''}<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(EMBLEM.replace('<svg ', '<svg fill="#e5007d" '))}">
<style>
${style.trim()}
</style>
</head>
<body>
<header>${EMBLEM}<div><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.lead)}</p></div></header>
<main>
${entries.map(entry => renderEntry(entry, words)).join('\n')}
</main>
</body>
</html>
`
}

function renderEntry({ slug, lang, title, description, slides }: ShelfEntry, words: Words['shelf']): string {
  const folder = encodeURIComponent(slug)
  const name = escapeHtml(title)
  // The doors speak the shelf's language, the deck its own.
  const own = `lang="${escapeHtml(lang)}" dir="auto"`
  return `<article>
<img src="./${folder}/cover.png" alt="" width="1200" height="630">
<div>
<h2 ${own}>${name}</h2>
${description ? `<p ${own}>${escapeHtml(description)}</p>\n` : ''}<p class="count">${escapeHtml(words.slides(slides))}</p>
<ul>
${renderDoors(doorsOf(slug), `./${folder}/`, title, words)}
</ul>
</div>
</article>`
}
