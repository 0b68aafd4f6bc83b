// Our own words in English.
import type { Words } from '../model.ts'

export const en: Words = {
  way: steps => steps === 1 ? 'The way, in one step' : `The way, in ${steps} steps`,
  thanks: 'Thank you!',
  stepOf: (no, total) => `Step ${no} of ${total}`,
  thread: 'The steps',
  colon: ': ',
  sourcePage: 'The page this comes from',
  onlineDeck: 'This deck online',
  qrCode: 'QR code of the deck online',
  missingImage: 'Picture not found',
  remoteImage: 'Picture left on the network',
  tones: { note: 'Note', info: 'Info', tip: 'Tip', important: 'Important', warning: 'Warning', danger: 'Danger' },
  media: { video: 'Video', audio: 'Audio', post: 'Post', code: 'Code', document: 'Document', notebook: 'Notebook', terminal: 'Terminal session', page: 'Page' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'The decks of the Cloud du Cœur: to present, to print, to share.',
    present: 'Present',
    pdf: 'PDF',
    slides: count => count === 1 ? '1 slide' : `${count} slides`,
    noScript: 'Presenting needs JavaScript; the PDF does not.',
  },
}
