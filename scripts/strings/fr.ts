// Our own words in French.
import type { Words } from '../model.ts'

const NUMBERS = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix']

export const fr: Words = {
  way: steps => steps === 1 ? 'Le chemin, en une étape' : `Le chemin, en ${NUMBERS[steps] ?? steps} étapes`,
  thanks: 'Merci\u202F!',
  stepOf: (no, total) => `Étape ${no} sur ${total}`,
  thread: 'Les étapes',
  colon: '\u00A0: ',
  sourcePage: 'La page d’origine',
  onlineDeck: 'Ce diaporama en ligne',
  qrCode: 'Code QR du diaporama en ligne',
  missingImage: 'Image introuvable',
  remoteImage: 'Image restée sur le réseau',
  tones: { note: 'Remarque', info: 'À savoir', tip: 'Astuce', important: 'Important', warning: 'Attention', danger: 'Danger' },
  media: { video: 'Vidéo', audio: 'Audio', post: 'Publication', code: 'Code', document: 'Document', notebook: 'Carnet de calcul', terminal: 'Session de terminal', page: 'Page' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Les diaporamas du Cloud du Cœur\u00A0: à présenter, à imprimer, à partager.',
    present: 'Présenter',
    pdf: 'PDF',
    slides: count => count < 2 ? `${count} diapo` : `${count} diapos`,
    noScript: 'Pour présenter, il faut que JavaScript soit permis\u202F; le PDF se lit sans.',
  },
}
