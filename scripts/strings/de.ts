// Our own words in German.
import type { Words } from '../model.ts'

export const de: Words = {
  way: steps => steps === 1 ? 'Der Weg, in einem Schritt' : `Der Weg, in ${steps} Schritten`,
  thanks: 'Danke!',
  stepOf: (no, total) => `Schritt ${no} von ${total}`,
  thread: 'Die Schritte',
  colon: ': ',
  sourcePage: 'Die Seite, von der dies stammt',
  onlineDeck: 'Diese Folien im Netz',
  qrCode: 'QR-Code der Folien im Netz',
  missingImage: 'Bild nicht gefunden',
  remoteImage: 'Bild im Netz geblieben',
  tones: { note: 'Hinweis', info: 'Info', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', danger: 'Gefahr' },
  media: { video: 'Video', audio: 'Audio', post: 'Beitrag', code: 'Code', document: 'Dokument', notebook: 'Notebook', terminal: 'Terminal-Sitzung', page: 'Seite' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Die Foliensätze des Cloud du Cœur: zum Vorführen, Drucken und Weitergeben.',
    present: 'Vorführen',
    pdf: 'PDF',
    slides: count => count === 1 ? '1 Folie' : `${count} Folien`,
    noScript: 'Zum Vorführen braucht es JavaScript, für das PDF nicht.',
  },
}
