// Our own words in Indonesian.
import type { Words } from '../model.ts'

export const id: Words = {
  way: steps => `Perjalanan dalam ${steps} langkah`,
  thanks: 'Terima kasih!',
  stepOf: (no, total) => `Langkah ${no} dari ${total}`,
  thread: 'Langkah-langkah',
  colon: ': ',
  sourcePage: 'Halaman asal',
  onlineDeck: 'Presentasi ini secara daring',
  qrCode: 'Kode QR presentasi daring',
  missingImage: 'Gambar tidak ditemukan',
  remoteImage: 'Gambar tertinggal di jaringan',
  tones: { note: 'Catatan', info: 'Info', tip: 'Tips', important: 'Penting', warning: 'Peringatan', danger: 'Bahaya' },
  media: { video: 'Video', audio: 'Audio', post: 'Kiriman', code: 'Kode', document: 'Dokumen', notebook: 'Buku catatan', terminal: 'Sesi terminal', page: 'Halaman' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Presentasi Cloud du Cœur: untuk ditampilkan, dicetak, dan dibagikan.',
    present: 'Tampilkan',
    pdf: 'PDF',
    slides: count => `${count} salindia`,
    noScript: 'Menampilkan membutuhkan JavaScript; PDF tidak.',
  },
}
