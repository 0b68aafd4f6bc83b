// Our own words in Polish.
import type { Words } from '../model.ts'
import { countWith } from './plural.ts'

export const pl: Words = {
  way: steps => steps === 1 ? 'Droga w jednym kroku' : `Droga w ${steps} krokach`,
  thanks: 'Dziękujemy!',
  stepOf: (no, total) => `Krok ${no} z ${total}`,
  thread: 'Kroki',
  colon: ': ',
  sourcePage: 'Strona, z której to pochodzi',
  onlineDeck: 'Ta prezentacja w sieci',
  qrCode: 'Kod QR prezentacji w sieci',
  missingImage: 'Nie znaleziono obrazu',
  remoteImage: 'Obraz pozostał w sieci',
  tones: { note: 'Uwaga', info: 'Informacja', tip: 'Wskazówka', important: 'Ważne', warning: 'Ostrzeżenie', danger: 'Niebezpieczeństwo' },
  media: { video: 'Wideo', audio: 'Audio', post: 'Wpis', code: 'Kod', document: 'Dokument', notebook: 'Notatnik', terminal: 'Sesja terminala', page: 'Strona' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Prezentacje Cloud du Cœur: do pokazania, wydrukowania i udostępnienia.',
    present: 'Pokaż',
    pdf: 'PDF',
    slides: countWith('pl', { one: 'slajd', few: 'slajdy', other: 'slajdów' }),
    noScript: 'Pokaz wymaga JavaScriptu, PDF nie.',
  },
}
