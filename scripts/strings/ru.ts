// Our own words in Russian.
import type { Words } from '../model.ts'
import { countWith } from './plural.ts'

const countSteps = countWith('ru', { one: 'шаг', few: 'шага', other: 'шагов' })

export const ru: Words = {
  way: steps => `Путь в ${countSteps(steps)}`,
  thanks: 'Спасибо!',
  stepOf: (no, total) => `Шаг ${no} из ${total}`,
  thread: 'Шаги',
  colon: ': ',
  sourcePage: 'Исходная страница',
  onlineDeck: 'Эта презентация в сети',
  qrCode: 'QR-код презентации в сети',
  missingImage: 'Изображение не найдено',
  remoteImage: 'Изображение осталось в сети',
  tones: { note: 'Примечание', info: 'Справка', tip: 'Совет', important: 'Важно', warning: 'Внимание', danger: 'Опасность' },
  media: { video: 'Видео', audio: 'Аудио', post: 'Публикация', code: 'Код', document: 'Документ', notebook: 'Блокнот', terminal: 'Сеанс терминала', page: 'Страница' },
  shelf: {
    title: 'Diapo du Cœur',
    lead: 'Презентации Cloud du Cœur: показывать, печатать, делиться.',
    present: 'Показать',
    pdf: 'PDF',
    slides: countWith('ru', { one: 'слайд', few: 'слайда', other: 'слайдов' }),
    noScript: 'Для показа нужен JavaScript, для PDF — нет.',
  },
}
