// Our own words in Greek.
import type { Words } from '../model.ts'

export const el: Words = {
  way: steps => steps === 1 ? 'Η διαδρομή, σε ένα βήμα' : `Η διαδρομή, σε ${steps} βήματα`,
  thanks: 'Ευχαριστούμε!',
  stepOf: (no, total) => `Βήμα ${no} από ${total}`,
  thread: 'Τα βήματα',
  colon: ': ',
  sourcePage: 'Η αρχική σελίδα',
  onlineDeck: 'Αυτή η παρουσίαση στο διαδίκτυο',
  qrCode: 'Κωδικός QR της παρουσίασης στο διαδίκτυο',
  missingImage: 'Η εικόνα δεν βρέθηκε',
  remoteImage: 'Η εικόνα έμεινε στο δίκτυο',
  tones: { note: 'Σημείωση', info: 'Πληροφορία', tip: 'Συμβουλή', important: 'Σημαντικό', warning: 'Προσοχή', danger: 'Κίνδυνος' },
  media: { video: 'Βίντεο', audio: 'Ήχος', post: 'Ανάρτηση', code: 'Κώδικας', document: 'Έγγραφο', notebook: 'Σημειωματάριο', terminal: 'Συνεδρία τερματικού', page: 'Σελίδα' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Οι παρουσιάσεις του Cloud du Cœur: για προβολή, εκτύπωση και διαμοιρασμό.',
    present: 'Προβολή',
    pdf: 'PDF',
    slides: count => count === 1 ? '1 διαφάνεια' : `${count} διαφάνειες`,
    noScript: 'Η προβολή χρειάζεται JavaScript, το PDF όχι.',
  },
}
