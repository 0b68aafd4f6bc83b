// Our own words in Ukrainian.
import type { Words } from '../model.ts'
import { countWith } from './plural.ts'

const countSteps = countWith('uk', { one: 'крок', few: 'кроки', other: 'кроків' })

export const uk: Words = {
  way: steps => `Шлях за ${countSteps(steps)}`,
  thanks: 'Дякуємо!',
  stepOf: (no, total) => `Крок ${no} з ${total}`,
  thread: 'Кроки',
  colon: ': ',
  sourcePage: 'Сторінка, з якої це взято',
  onlineDeck: 'Ця презентація в мережі',
  qrCode: 'QR-код презентації в мережі',
  missingImage: 'Зображення не знайдено',
  remoteImage: 'Зображення залишилося в мережі',
  tones: { note: 'Примітка', info: 'Довідка', tip: 'Порада', important: 'Важливо', warning: 'Увага', danger: 'Небезпека' },
  media: { video: 'Відео', audio: 'Аудіо', post: 'Допис', code: 'Код', document: 'Документ', notebook: 'Нотатник', terminal: 'Сеанс термінала', page: 'Сторінка' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Презентації Cloud du Cœur: показувати, друкувати, ділитися.',
    present: 'Показати',
    pdf: 'PDF',
    slides: countWith('uk', { one: 'слайд', few: 'слайди', other: 'слайдів' }),
    noScript: 'Для показу потрібен JavaScript, для PDF — ні.',
  },
}
