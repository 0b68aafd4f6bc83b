// Our own words in Persian.
import type { Words } from '../model.ts'

export const fa: Words = {
  way: steps => `راه، در ${steps} گام`,
  thanks: 'سپاس!',
  stepOf: (no, total) => `گام ${no} از ${total}`,
  thread: 'گام‌ها',
  colon: ': ',
  sourcePage: 'صفحهٔ اصلی',
  onlineDeck: 'این ارائه در اینترنت',
  qrCode: 'کد QR ارائهٔ اینترنتی',
  missingImage: 'تصویر پیدا نشد',
  remoteImage: 'تصویر در شبکه مانده است',
  tones: { note: 'یادداشت', info: 'آگاهی', tip: 'نکته', important: 'مهم', warning: 'هشدار', danger: 'خطر' },
  media: { video: 'ویدیو', audio: 'صدا', post: 'نوشته', code: 'کد', document: 'سند', notebook: 'دفترچه', terminal: 'نشست پایانه', page: 'صفحه' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'ارائه‌های Cloud du Cœur: برای نمایش، چاپ و هم‌رسانی.',
    present: 'نمایش',
    pdf: 'PDF',
    slides: count => `${count} اسلاید`,
    noScript: 'نمایش به JavaScript نیاز دارد، PDF نه.',
  },
}
