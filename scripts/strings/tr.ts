// Our own words in Turkish.
import type { Words } from '../model.ts'

export const tr: Words = {
  way: steps => `Yol, ${steps} adımda`,
  thanks: 'Teşekkürler!',
  stepOf: (no, total) => `Adım ${no} / ${total}`,
  thread: 'Adımlar',
  colon: ': ',
  sourcePage: 'Kaynak sayfa',
  onlineDeck: 'Bu sunum çevrimiçi',
  qrCode: 'Çevrimiçi sunumun QR kodu',
  missingImage: 'Resim bulunamadı',
  remoteImage: 'Resim ağda kaldı',
  tones: { note: 'Not', info: 'Bilgi', tip: 'İpucu', important: 'Önemli', warning: 'Uyarı', danger: 'Tehlike' },
  media: { video: 'Video', audio: 'Ses', post: 'Gönderi', code: 'Kod', document: 'Belge', notebook: 'Not defteri', terminal: 'Terminal oturumu', page: 'Sayfa' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Cloud du Cœur sunumları: göstermek, yazdırmak, paylaşmak için.',
    present: 'Sun',
    pdf: 'PDF',
    slides: count => `${count} slayt`,
    noScript: 'Sunum için JavaScript gerekir; PDF için gerekmez.',
  },
}
