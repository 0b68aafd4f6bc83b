// The doors of a deck: the ways to see it, as links for the shelf and for the slideshow's own page.
import type { Words } from '../model.ts'
import { escapeHtml } from './escape-html.ts'
import { oneFileName } from './one-file-name.ts'

/** What leads where: the names of a deck's files, in the order in which they are offered. */
export function doorsOf(slug: string): { door: 'present' | 'read' | 'pdf' | 'handout' | 'oneFile', file: string }[] {
  return [
    { door: 'present', file: 'index.html' },
    { door: 'read', file: 'read.html' },
    { door: 'pdf', file: `${slug}.pdf` },
    { door: 'handout', file: `${slug}-handout.pdf` },
    { door: 'oneFile', file: oneFileName(slug) },
  ]
}

/**
 * The doors as items of a list; each is told from those of other decks by its full name.
 *
 * @param folder address of the deck's folder, ending in `/`
 */
export function renderDoors(doors: ReturnType<typeof doorsOf>, folder: string, title: string, words: Words['shelf']): string {
  return doors.map(({ door, file }, index) => `<li><a class="door${index === 0 ? ' first' : ''}" href="${folder}${encodeURIComponent(file)}" aria-label="${escapeHtml(words[door])} – ${escapeHtml(title)}">${escapeHtml(words[door])}</a></li>`).join('\n')
}
