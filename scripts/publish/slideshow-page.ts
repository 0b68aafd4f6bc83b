// The slideshow's `index.html`: what Vite wrote, with a policy, a link preview, and doors for who runs no script.
import type { Preview } from './preview-tags.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project.ts'
import { wordsFor } from '../strings/index.ts'
import { doorsOf, renderDoors } from './doors.ts'
import { escapeHtml } from './escape-html.ts'
import { renderPreview } from './preview-tags.ts'

const POLICY = 'default-src \'none\'; script-src \'self\'; style-src \'self\' \'unsafe-inline\'; img-src \'self\' data:; font-src \'self\' data:; connect-src \'self\'; base-uri \'none\'; form-action \'none\''

/**
 * Dresses the page that Vite wrote. What stands in `#app` is seen until Vue takes its place: with scripts off, or from a
 * folder, where browsers load no modules, it stays.
 */
export function dressPage(html: string, slug: string, preview: Preview): string {
  const { shelf } = wordsFor(preview.lang)
  const title = escapeHtml(preview.title)
  const doors = doorsOf(slug).filter(({ door }) => door !== 'present')
  const style = readFileSync(join(projectRoot, 'scripts', 'publish', 'slideshow-page.css'), 'utf8').trim()
  return html
    .replace(/<meta (?:http-equiv="Content-Type"|property="og:)[^>]*>\s*/g, '')
    .replace(/(<meta charset="[^"]*">)/i, (meta: string) => `${meta}\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .replace('</head>', () => `${[
      renderPreview(preview, 'index.html'),
      `<style>\n${style}\n</style>`,
      '</head>',
    ].join('\n')}`)
    .replace('<div id="app"></div>', () => `<div id="app"><main class="doors">
<h1>${title}</h1>
${preview.description ? `<p>${escapeHtml(preview.description)}</p>\n` : ''}<ul>
${renderDoors(doors, './', preview.title, shelf)}
</ul>
<noscript><p>${escapeHtml(shelf.noScript)}</p></noscript>
</main></div>
<nav class="upright" aria-label="${escapeHtml(shelf.read)}"><a href="./read.html">${escapeHtml(shelf.read)}</a></nav>`)
}

/** Has the typefaces of the first slide fetched at once. */
export function preloadFaces(html: string, files: readonly string[]): string {
  return html.replace('</head>', () => `${files.map(file => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${file}">\n`).join('')}</head>`)
}
