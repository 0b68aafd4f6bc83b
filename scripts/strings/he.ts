// Our own words in Hebrew.
import type { Words } from '../model.ts'

export const he: Words = {
  way: steps => steps === 1 ? 'הדרך, בצעד אחד' : `הדרך, ב־${steps} צעדים`,
  thanks: 'תודה!',
  stepOf: (no, total) => `צעד ${no} מתוך ${total}`,
  thread: 'הצעדים',
  colon: ': ',
  sourcePage: 'דף המקור',
  onlineDeck: 'המצגת הזו ברשת',
  qrCode: 'קוד QR של המצגת ברשת',
  missingImage: 'התמונה לא נמצאה',
  remoteImage: 'תמונה שנשארה ברשת',
  tones: { note: 'הערה', info: 'מידע', tip: 'טיפ', important: 'חשוב', warning: 'אזהרה', danger: 'סכנה' },
  media: { video: 'וידאו', audio: 'שמע', post: 'פוסט', code: 'קוד', document: 'מסמך', notebook: 'מחברת', terminal: 'רישום מסוף', page: 'דף' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'המצגות של Cloud du Cœur: להצגה, להדפסה ולשיתוף.',
    present: 'הצגה',
    pdf: 'PDF',
    slides: count => count === 1 ? 'שקופית אחת' : `${count} שקופיות`,
    noScript: 'ההצגה דורשת JavaScript, קובץ ה־PDF לא.',
  },
}
