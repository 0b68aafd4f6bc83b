// Our own words in Italian.
import type { Words } from '../model.ts'

export const it: Words = {
  way: steps => steps === 1 ? 'Il percorso, in un passo' : `Il percorso, in ${steps} passi`,
  thanks: 'Grazie!',
  stepOf: (no, total) => `Passo ${no} di ${total}`,
  thread: 'I passi',
  colon: ': ',
  sourcePage: 'La pagina di origine',
  onlineDeck: 'Questa presentazione online',
  qrCode: 'Codice QR della presentazione online',
  missingImage: 'Immagine non trovata',
  remoteImage: 'Immagine rimasta in rete',
  tones: { note: 'Nota', info: 'Informazione', tip: 'Suggerimento', important: 'Importante', warning: 'Attenzione', danger: 'Pericolo' },
  media: { video: 'Video', audio: 'Audio', post: 'Post', code: 'Codice', document: 'Documento', notebook: 'Notebook', terminal: 'Sessione di terminale', page: 'Pagina' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Le presentazioni del Cloud du Cœur: da proiettare, stampare e condividere.',
    present: 'Presenta',
    pdf: 'PDF',
    slides: count => `${count} diapositiv${count === 1 ? 'a' : 'e'}`,
    noScript: 'Per presentare serve JavaScript; per il PDF no.',
  },
}
