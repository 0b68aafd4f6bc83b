// `read.html`: a deck as one page that reflows, for telephones, screen readers and paper. No script.
import type { Words } from '../model.ts'
import type { ReadSlide, ReadSlides } from './read-slides.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project.ts'
import { doorsOf, renderDoors } from './doors.ts'
import { escapeHtml } from './escape-html.ts'

/** What the page says beside the slides. */
export interface ReadPageJob { slug: string, title: string, lang: string, words: Words }

const POLICY = 'default-src \'none\'; style-src \'unsafe-inline\'; img-src \'self\' data:; font-src \'self\' data:; base-uri \'none\'; form-action \'none\''

/**
 * Renders the page. Slides that go on under one title share a section.
 *
 * @param head more for the page's head, as HTML
 */
export function renderReadPage({ slug, title, lang, words }: ReadPageJob, { slides, styles, dir }: ReadSlides, head = ''): string {
  const sections: ReadSlide[][] = []
  for (const slide of slides) {
    if (slide.goesOn && sections.length > 0)
      sections.at(-1)!.push(slide)
    else
      sections.push([slide])
  }
  const hasTitle = slides.some(({ html }) => html.includes('<h1'))
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"${dir ? ` dir="${dir}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
${head}
<style>
${[readTokens(), styles, readFileSync(join(projectRoot, 'scripts', 'publish', 'read.css'), 'utf8')].join('\n').replace(/<\//g, '<\\/').trim()}
</style>
</head>
<body>
<main>
${hasTitle ? '' : `<h1>${escapeHtml(title)}</h1>\n`}${sections.map(parts => renderSection(parts, words)).join('\n')}
</main>
<footer>
<ul>
${renderDoors(doorsOf(slug).filter(({ door }) => door !== 'read'), './', title, words.shelf)}
</ul>
</footer>
</body>
</html>
`
}

function renderSection(parts: readonly ReadSlide[], words: Words): string {
  return `<section>\n${parts.map(({ html, notes }) => `${html}\n${notes ? `<aside class="notes" role="note"><p class="notes-title">${escapeHtml(words.notes)}</p>\n${notes}</aside>\n` : ''}`).join('')}</section>`
}

/** The deck's own colours; a dark room's where the reader's system asks for one, but not on paper. */
function readTokens(): string {
  return readFileSync(join(projectRoot, 'styles', 'tokens.css'), 'utf8')
    .replace(/html\.dark (\{[^}]*\})/, '@media screen and (prefers-color-scheme: dark) { :root $1 }')
}
