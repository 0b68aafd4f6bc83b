// Our own words in Czech.
import type { Words } from '../model.ts'
import { countWith } from './plural.ts'

const countSteps = countWith('cs', { one: 'krok', few: 'kroky', other: 'kroků' })

export const cs: Words = {
  way: steps => `Cesta: ${countSteps(steps)}`,
  thanks: 'Děkujeme!',
  stepOf: (no, total) => `Krok ${no} z ${total}`,
  thread: 'Kroky',
  colon: ': ',
  sourcePage: 'Stránka, ze které to pochází',
  onlineDeck: 'Tato prezentace online',
  qrCode: 'QR kód prezentace online',
  missingImage: 'Obrázek nenalezen',
  remoteImage: 'Obrázek zůstal na síti',
  tones: { note: 'Poznámka', info: 'Informace', tip: 'Tip', important: 'Důležité', warning: 'Varování', danger: 'Nebezpečí' },
  media: { video: 'Video', audio: 'Zvuk', post: 'Příspěvek', code: 'Kód', document: 'Dokument', notebook: 'Notebook', terminal: 'Relace terminálu', page: 'Stránka' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Prezentace Cloud du Cœur: k promítání, tisku a sdílení.',
    present: 'Promítat',
    pdf: 'PDF',
    slides: countWith('cs', { one: 'snímek', few: 'snímky', other: 'snímků' }),
    noScript: 'Promítání vyžaduje JavaScript, PDF nikoli.',
  },
}
