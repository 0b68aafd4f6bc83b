// Our own words in Swahili.
import type { Words } from '../model.ts'

export const sw: Words = {
  way: steps => `Njia, kwa hatua ${steps}`,
  thanks: 'Asante!',
  stepOf: (no, total) => `Hatua ${no} kati ya ${total}`,
  thread: 'Hatua',
  colon: ': ',
  sourcePage: 'Ukurasa wa asili',
  onlineDeck: 'Wasilisho hili mtandaoni',
  qrCode: 'Msimbo wa QR wa wasilisho mtandaoni',
  missingImage: 'Picha haikupatikana',
  remoteImage: 'Picha imebaki kwenye mtandao',
  tones: { note: 'Kumbuka', info: 'Taarifa', tip: 'Dokezo', important: 'Muhimu', warning: 'Onyo', danger: 'Hatari' },
  media: { video: 'Video', audio: 'Sauti', post: 'Chapisho', code: 'Msimbo', document: 'Hati', notebook: 'Daftari', terminal: 'Kipindi cha terminali', page: 'Ukurasa' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Mawasilisho ya Cloud du Cœur: ya kuonyesha, kuchapisha na kushiriki.',
    present: 'Onyesha',
    pdf: 'PDF',
    slides: count => `Slaidi ${count}`,
    noScript: 'Kuonyesha kunahitaji JavaScript; PDF haihitaji.',
  },
}
