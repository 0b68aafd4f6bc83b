// Our own words in Swedish.
import type { Words } from '../model.ts'

export const sv: Words = {
  way: steps => `Vägen, i ${steps === 1 ? 'ett' : steps} steg`,
  thanks: 'Tack!',
  stepOf: (no, total) => `Steg ${no} av ${total}`,
  thread: 'Stegen',
  colon: ': ',
  sourcePage: 'Sidan som detta kommer från',
  onlineDeck: 'Presentationen på nätet',
  qrCode: 'QR-kod till presentationen på nätet',
  missingImage: 'Bilden hittades inte',
  remoteImage: 'Bilden blev kvar på nätet',
  tones: { note: 'Anmärkning', info: 'Info', tip: 'Tips', important: 'Viktigt', warning: 'Varning', danger: 'Fara' },
  media: { video: 'Video', audio: 'Ljud', post: 'Inlägg', code: 'Kod', document: 'Dokument', notebook: 'Notebook', terminal: 'Terminalsession', page: 'Sida' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Presentationer från Cloud du Cœur: att visa, skriva ut och dela.',
    present: 'Visa',
    pdf: 'PDF',
    slides: count => count === 1 ? '1 bild' : `${count} bilder`,
    noScript: 'Att visa kräver JavaScript, PDF-filen gör det inte.',
  },
}
