// Our own words in Dutch.
import type { Words } from '../model.ts'

export const nl: Words = {
  way: steps => steps === 1 ? 'De weg, in één stap' : `De weg, in ${steps} stappen`,
  thanks: 'Bedankt!',
  stepOf: (no, total) => `Stap ${no} van ${total}`,
  thread: 'De stappen',
  colon: ': ',
  sourcePage: 'De pagina waar dit vandaan komt',
  onlineDeck: 'Deze presentatie online',
  qrCode: 'QR-code van de presentatie online',
  missingImage: 'Afbeelding niet gevonden',
  remoteImage: 'Afbeelding op het netwerk gebleven',
  tones: { note: 'Opmerking', info: 'Info', tip: 'Tip', important: 'Belangrijk', warning: 'Waarschuwing', danger: 'Gevaar' },
  media: { video: 'Video', audio: 'Audio', post: 'Bericht', code: 'Code', document: 'Document', notebook: 'Notebook', terminal: 'Terminalsessie', page: 'Pagina' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'De presentaties van de Cloud du Cœur: om te tonen, af te drukken en te delen.',
    present: 'Presenteren',
    pdf: 'PDF',
    slides: count => count === 1 ? '1 dia' : `${count} dia’s`,
    noScript: 'Presenteren vraagt JavaScript; de pdf niet.',
  },
}
