// Our own words in Hindi.
import type { Words } from '../model.ts'

export const hi: Words = {
  way: steps => steps === 1 ? 'रास्ता, एक चरण में' : `रास्ता, ${steps} चरणों में`,
  thanks: 'धन्यवाद!',
  stepOf: (no, total) => `${total} में से चरण ${no}`,
  thread: 'चरण',
  colon: ': ',
  sourcePage: 'मूल पृष्ठ',
  onlineDeck: 'यह प्रस्तुति ऑनलाइन',
  qrCode: 'ऑनलाइन प्रस्तुति का QR कोड',
  missingImage: 'चित्र नहीं मिला',
  remoteImage: 'चित्र नेटवर्क पर ही है',
  tones: { note: 'टिप्पणी', info: 'जानकारी', tip: 'सुझाव', important: 'महत्वपूर्ण', warning: 'चेतावनी', danger: 'ख़तरा' },
  media: { video: 'वीडियो', audio: 'ऑडियो', post: 'पोस्ट', code: 'कोड', document: 'दस्तावेज़', notebook: 'नोटबुक', terminal: 'टर्मिनल सत्र', page: 'पृष्ठ' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Cloud du Cœur की प्रस्तुतियाँ: दिखाने, छापने और साझा करने के लिए।',
    present: 'दिखाएँ',
    pdf: 'PDF',
    slides: count => count === 1 ? '1 स्लाइड' : `${count} स्लाइडें`,
    noScript: 'दिखाने के लिए JavaScript चाहिए; PDF के लिए नहीं।',
  },
}
