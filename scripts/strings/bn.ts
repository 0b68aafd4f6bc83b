// Our own words in Bengali.
import type { Words } from '../model.ts'

export const bn: Words = {
  way: steps => `পথ, ${steps} ধাপে`,
  thanks: 'ধন্যবাদ!',
  stepOf: (no, total) => `${total} ধাপের মধ্যে ধাপ ${no}`,
  thread: 'ধাপসমূহ',
  colon: ': ',
  sourcePage: 'মূল পৃষ্ঠা',
  onlineDeck: 'এই উপস্থাপনা অনলাইনে',
  qrCode: 'অনলাইন উপস্থাপনার QR কোড',
  missingImage: 'ছবি পাওয়া যায়নি',
  remoteImage: 'ছবি নেটওয়ার্কেই আছে',
  tones: { note: 'দ্রষ্টব্য', info: 'তথ্য', tip: 'পরামর্শ', important: 'গুরুত্বপূর্ণ', warning: 'সতর্কতা', danger: 'বিপদ' },
  media: { video: 'ভিডিও', audio: 'অডিও', post: 'পোস্ট', code: 'কোড', document: 'নথি', notebook: 'নোটবুক', terminal: 'টার্মিনাল সেশন', page: 'পৃষ্ঠা' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Cloud du Cœur-এর উপস্থাপনা: দেখানো, ছাপা ও ভাগ করার জন্য।',
    present: 'দেখান',
    pdf: 'PDF',
    slides: count => `${count}টি স্লাইড`,
    noScript: 'দেখাতে JavaScript লাগে; PDF-এর জন্য লাগে না।',
  },
}
