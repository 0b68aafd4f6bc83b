// Our own words in Arabic.
import type { Words } from '../model.ts'
import { countWith } from './plural.ts'

const countSteps = countWith('ar', { few: 'خطوات', other: 'خطوة' })
const countSlides = countWith('ar', { few: 'شرائح', other: 'شريحة' })

export const ar: Words = {
  way: steps => steps === 1 ? 'الطريق في خطوة واحدة' : steps === 2 ? 'الطريق في خطوتين' : `الطريق في ${countSteps(steps)}`,
  thanks: 'شكرًا!',
  stepOf: (no, total) => `الخطوة ${no} من ${total}`,
  thread: 'الخطوات',
  colon: ': ',
  sourcePage: 'الصفحة الأصلية',
  onlineDeck: 'هذا العرض على الإنترنت',
  qrCode: 'رمز QR للعرض على الإنترنت',
  missingImage: 'الصورة غير موجودة',
  remoteImage: 'صورة بقيت على الشبكة',
  tones: { note: 'ملاحظة', info: 'معلومة', tip: 'نصيحة', important: 'مهم', warning: 'تحذير', danger: 'خطر' },
  media: { video: 'فيديو', audio: 'صوت', post: 'منشور', code: 'شيفرة', document: 'مستند', notebook: 'دفتر', terminal: 'جلسة طرفية', page: 'صفحة' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'عروض Cloud du Cœur: للتقديم والطباعة والمشاركة.',
    present: 'تقديم',
    pdf: 'PDF',
    slides: count => count === 1 ? 'شريحة واحدة' : count === 2 ? 'شريحتان' : countSlides(count),
    noScript: 'التقديم يحتاج إلى JavaScript، أما ملف PDF فلا.',
  },
}
