// Our own words in Vietnamese.
import type { Words } from '../model.ts'

export const vi: Words = {
  way: steps => `Chặng đường, gồm ${steps} bước`,
  thanks: 'Xin cảm ơn!',
  stepOf: (no, total) => `Bước ${no} trên ${total}`,
  thread: 'Các bước',
  colon: ': ',
  sourcePage: 'Trang gốc',
  onlineDeck: 'Bản trình chiếu này trên mạng',
  qrCode: 'Mã QR của bản trình chiếu trên mạng',
  missingImage: 'Không tìm thấy hình',
  remoteImage: 'Hình nằm trên mạng',
  tones: { note: 'Ghi chú', info: 'Thông tin', tip: 'Mẹo', important: 'Quan trọng', warning: 'Cảnh báo', danger: 'Nguy hiểm' },
  media: { video: 'Video', audio: 'Âm thanh', post: 'Bài đăng', code: 'Mã', document: 'Tài liệu', notebook: 'Sổ tay', terminal: 'Phiên dòng lệnh', page: 'Trang' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Các bản trình chiếu của Cloud du Cœur: để trình bày, in ra và chia sẻ.',
    present: 'Trình chiếu',
    pdf: 'PDF',
    slides: count => `${count} trang chiếu`,
    noScript: 'Trình chiếu cần JavaScript; tệp PDF thì không.',
  },
}
