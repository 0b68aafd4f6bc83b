// Words in other writings take the room that their typefaces give them, where letters join and where they do not, and break where a browser breaks them.
import type { Font } from 'fontkit'
import type { Slide } from '../../scripts/model.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { endsOfSentences, endsOfWords } from '../../scripts/deck/fit/cut-words.ts'
import { widthOf } from '../../scripts/deck/fit/faces.ts'
import { piecesOf } from '../../scripts/deck/fit/inline.ts'
import { widthsOf } from '../../scripts/deck/fit/lines.ts'
import { heightOfWords } from '../../scripts/deck/fit/words.ts'
import { convertText } from '../converting.ts'

const { resolve } = createRequire(import.meta.url)

/** Sentences that the table of widths was not made of. */
const sentences: Record<string, [family: string, slice: string, sentence: string]> = {
  Arabic: ['vazirmatn', 'arabic', 'الاستضافة المشتركة خدمات حرة للجميع وكل هوائي يعير قليلا من المكان وقليلا من الوقت وكثيرا من النية الحسنة للمشروع المشترك'],
  Persian: ['vazirmatn', 'arabic', 'هر شاخه کمی جا و کمی وقت و مقدار زیادی حسن نیت به پروژه مشترک قرض می‌دهد'],
  Bengali: ['noto-sans-bengali', 'bengali', 'প্রতিটি শাখা যৌথ প্রকল্পের জন্য কিছুটা জায়গা কিছুটা সময় এবং অনেক সদিচ্ছা দেয়'],
  Hindi: ['noto-sans-devanagari', 'devanagari', 'हर शाखा साझा परियोजना के लिए थोड़ी जगह थोड़ा समय और बहुत सारी सद्भावना देती है'],
  Hebrew: ['noto-sans-hebrew', 'hebrew', 'כל אנטנה משאילה מעט מקום מעט זמן והרבה רצון טוב לפרויקט המשותף'],
  Thai: ['noto-sans-thai', 'thai', 'แต่ละสาขาให้ยืมพื้นที่เล็กน้อยเวลาเล็กน้อยและความปรารถนาดีมากมายสำหรับโครงการร่วม'],
  Greek: ['noto-sans', 'greek', 'Κάθε παράρτημα δανείζει λίγο χώρο λίγο χρόνο και πολλή καλή θέληση στο κοινό έργο'],
  Russian: ['noto-sans', 'cyrillic', 'Каждое отделение даёт немного места немного времени и много доброй воли для общего проекта'],
}

describe.each(Object.entries(sentences))('%s', (_, [family, slice, sentence]) => {
  it.each([['text', 400], ['text-bold', 700], ['title', 700]] as const)('in %s is as wide as it is drawn', (face, weight) => {
    const font = create(readFileSync(resolve(`@fontsource/${family}/files/${family}-${slice}-${weight}-normal.woff2`))) as Font
    const words = sentence.split(' ')
    const drawn = words.reduce((sum, word) => sum + font.layout(word).advanceWidth * 20 / font.unitsPerEm, 0)
    const reckoned = words.reduce((sum, word) => sum + widthOf(word, face, 20), 0)
    expect(reckoned / drawn).toBeGreaterThan(0.94)
    expect(reckoned / drawn).toBeLessThan(1.05)
  })
})

/** Words whose letters melt into each other, as Chromium draws them at 1000 px in the typeface of their writing. */
describe('words, each by itself', () => {
  const drawn: Record<string, number> = { الاستضافة: 4044, حقوق: 2305, می‌دهد: 2907, ہے: 1090, विश्वविद्यालय: 4465, क्षेत्र: 1269, বিশ্ববিদ্যালয়: 4851, நிறுவுவது: 5365, కార్యక్రమం: 4005, ಪ್ರಸ್ತಾವನೆ: 3654, ប្រព័ន្ធ: 2192, ප්‍රකාශනය: 4800, བསྒྲགས: 2695, പ്രഖ്യാപനം: 5147, પ્રોજેક્ટ: 2617 }
  it.each(Object.entries(drawn))('%s', (word, width) => {
    expect(widthOf(word, 'text', 1000) / width).toBeGreaterThan(0.95)
    expect(widthOf(word, 'text', 1000) / width).toBeLessThan(1.05)
  })
})

describe('what is written without blanks', () => {
  const style = { family: 'text', size: 20 } as const
  it.each([
    ['Amharic', 'እያንዳንዱ፡ሰው፡የዕረፍትና፡የመዝናናት፡እድል'],
    ['Tibetan', 'སྐྱེ་བོ་རེ་རེར་སྲོག་འཚོ་བ་དང་རང་དབང་ཡོད'],
    ['Khmer', 'មនុស្សគ្រប់រូបមានសិទ្ធិទទួលបានកម្រិតជីវភាព'],
    ['Thai', 'ทุกคนมีสิทธิในมาตรฐานการครองชีพอันเพียงพอ'],
  ])('turns between the words of %s, and goes on there', (_, value) => {
    const ends = endsOfWords([{ type: 'text', value }])
    expect(ends.length).toBeGreaterThan(2)
    const width = widthOf(value, 'text', 20)
    // None of its words is broken, so no line is full.
    expect(heightOfWords([{ type: 'text', value }], width / 2, style, 1)).toBeGreaterThanOrEqual(40)
    expect(widthsOf(piecesOf([{ type: 'text', value }], style)).least).toBeLessThan(width / 2)
  })

  it('keeps brackets and stops with their words', () => {
    const value = 'เครื่องนุ่งห่ม (ที่อยู่อาศัย), การดูแล'
    expect(endsOfWords([{ type: 'text', value }]).map(end => value.slice(end).trimStart()[0])).not.toContain(')')
    expect(endsOfWords([{ type: 'text', value }]).map(end => value.slice(0, end).at(-1))).not.toContain('(')
  })
})

describe('sentences', () => {
  it.each([
    ['Hindi', 'पहला वाक्य। दूसरा वाक्य।'],
    ['Urdu', 'پہلا جملہ۔ دوسرا جملہ۔'],
    ['Arabic', 'هل هذا سؤال؟ نعم هو كذلك.'],
    ['Amharic', 'የመጀመሪያው ዓረፍተ ነገር። ሁለተኛው።'],
    ['Armenian', 'Առաջին նախադասություն։ Երկրորդ։'],
    ['Burmese', 'ပထမဝါကျ။ ဒုတိယဝါကျ။'],
  ])('of %s end at its own stop', (_, value) => {
    expect(endsOfSentences([{ type: 'text', value }])[0]).toBe(value.indexOf(' ', value.search(/[।۔؟።։။]/)))
  })
})

describe('korean', () => {
  const words = '각 지부는 공동 프로젝트를 위해 약간의 공간과 약간의 시간을'
  const style = { family: 'text', size: 20 } as const

  it('is narrower than it is high', () => {
    expect(widthOf('각각각각각', 'text', 20)).toBeCloseTo(92)
  })

  it('turns and goes on between words, not between letters', () => {
    expect(heightOfWords([{ type: 'text', value: '공동프로젝트 공동프로젝트' }], 200, style, 1)).toBe(40)
    expect(endsOfWords([{ type: 'text', value: words }])).toEqual([...words.matchAll(/ /g)].map(({ index }) => index))
  })
})

describe('a rule between words', () => {
  const bodiesOf = (text: string): Slide[] => convertText(`---\ntitle: Essai\n---\n## Essai\n\n${text}\n`).deck!.slides.slice(1, -1)
  const text = 'Chaque antenne prête un peu de place, un peu de temps et beaucoup de bonne volonté au projet commun. '.repeat(16)

  it('never begins a slide that goes on, and is never alone on one', () => {
    const slides = bodiesOf(`${text}\n\n---\n\n${text}\n\n---\n\n---`)
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.slice(1).map(slide => 'body' in slide && slide.body[0]?.type)).not.toContain('thematicBreak')
    expect(slides.map(slide => 'body' in slide ? toString(slide.body) : '').filter(words => words === '')).toEqual([])
  })

  it('takes no note with it', () => {
    const slides = bodiesOf(`${text}\n\n---\n\n<!-- notes: À dire. -->`)
    expect(slides.map(({ notes }) => notes ?? '').join('')).toContain('À dire.')
  })
})
