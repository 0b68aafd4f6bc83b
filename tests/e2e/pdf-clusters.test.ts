// Writings whose letters are drawn as one, or in another order: pdf.js finds every word that is on the slides, in the deck's PDF and in the handout.
import type { Browser } from 'playwright-chromium'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { openPrintPage } from '../../scripts/publish/print-deck.ts'
import { serveFolder } from '../../scripts/publish/serve.ts'
import { findUaFaults } from './support/pdf-ua.ts'
import { plain } from './support/pdf.ts'
import { makeTemporary, run } from './support/project.ts'

interface Sample { title: string, words: string, step: string, item: string }

/** Vowels before their consonant and around it, letters below letters, marks above marks, glyphs that stand for several letters or for none. */
const samples: Record<string, Sample> = {
  bn: { title: 'প্রকল্পের ইতিহাস', words: 'কম্পিউটার কোণে রাখা ছিল, এবং কেউ তার চিন্তা করেনি; বিদ্যার্থীদের **প্রশিক্ষণ** দেন', step: 'প্রথম ধাপ: ক্ষমতা', item: 'কো কৌ কি র্ক স্ত্রী হৃদয়' },
  hi: { title: 'हिन्दी में परियोजना का इतिहास', words: 'सन् १९८५ में कम्प्यूटर कोने में रखा था, विद्यार्थियों को **प्रशिक्षण** देते हैं; कृपया ध्यान दें: `npm run build` चलाइए।', step: 'पहला क़दम: शक्ति', item: 'र्म क्ष ज्ञ त्र श्री हृदय ऋतु द्वितीय' },
  km: { title: 'ប្រវត្តិនៃគម្រោង', words: 'កុំព្យូទ័រត្រូវបានដាក់នៅជ្រុងបន្ទប់ ហើយគ្មាននរណាខ្វល់ខ្វាយទេ។ **បង្រៀនសិស្ស** ដោយចិត្តល្អ', step: 'ជំហានទីមួយ: ស្ត្រី', item: 'ខ្មែរ ក្រុម កៀ កើ កោ កៅ' },
  my: { title: 'စီမံကိန်း၏ သမိုင်း', words: 'ကွန်ပျူတာသည် အခန်းထောင့်တွင် ရှိခဲ့ပြီး **ကျောင်းသားများကို** သင်ကြားပေးသည်။ နှလုံးသား', step: 'ပထမ အဆင့်: ခွန်အား', item: 'မြန်မာ ကြောင်း ဩဇာ င်္ဂ' },
  ta: { title: 'திட்டத்தின் வரலாறு', words: 'கொலூஷ் இதய உணவகங்களைத் தொடங்கினார். **மாணவர்களுக்கு** பயிற்சி அளிக்கிறார்கள்', step: 'முதல் படி: கோவில்', item: 'ஸ்ரீ க்ஷ கௌரவம் பொது' },
  th: { title: 'ประวัติของโครงการ', words: 'คอมพิวเตอร์ตั้งอยู่ที่มุมห้อง ไม่มีใครสนใจ น้ำใจ กำลัง **ผู้ใหญ่** เก่า ปฏิบัติ ญาติ ฐาน', step: 'ขั้นแรก น้ำท่วม', item: 'ปั๊ม ป้า ฝั่ง ปี่ ฟ้า' },
}
/** Writings that put no spaces between words: a line may end after each. */
const UNSPACED = /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}]/u

const temporary = makeTemporary('clusters')
const dist = join(temporary, 'dist')
let browser: Browser
beforeAll(async () => {
  const parts = Object.values(samples).map(({ title, words, step, item }) => `## ${title}\n\n${words}\n\n{{% steps %}}\n\n### ${step}\n\n${words}\n\n- [${item}](https://example.org/)\n\n### ${item}\n\n{{% /steps %}}\n`)
  const page = join(temporary, 'writings.md')
  writeFileSync(page, `---\ntitle: "${samples.hi!.title}"\nlang: hi\n---\n\n${parts.join('\n')}`)
  expect(await run(['build', page, '--out', dist], { project: inject('workshop') })).toMatchObject({ status: 0, stderr: '' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(temporary, { recursive: true, force: true })
})

/** The words of every slide, as the browser shows them. */
async function readShown(): Promise<string[][]> {
  const server = await serveFolder(join(dist, 'writings'))
  try {
    const page = await openPrintPage(browser, `${server.origin}/`)
    const slides = await page.locator('.print-slide-container').allInnerTexts()
    await page.close()
    const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
    return slides.map(text => plain(text).split(' ').flatMap(word => UNSPACED.test(word) ? [...segmenter.segment(word)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment) : [word]))
  }
  finally {
    server.close()
  }
}

/** The text of every page, as pdf.js finds it. */
async function readFound(file: string): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, isEvalSupported: false }).promise
  return await Promise.all(Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    return items.map(item => 'str' in item ? item.str + (item.hasEOL ? '\n' : '') : '').join('')
  }))
}

function missing(words: readonly string[], text: string): string[] {
  const found = new Set(plain(text).split(' '))
  const flowing = plain(text.replaceAll('\n', ''))
  return words.filter(word => !found.has(word) && !(UNSPACED.test(word) && flowing.includes(word)))
}

const fileOf = (kind: string): string => join(dist, 'writings', `writings${kind}.pdf`)

it('all words of the slides are in the deck’s PDF, each on its page, and in the handout', async () => {
  const shown = await readShown()
  for (const { title, step, item } of Object.values(samples))
    expect(shown.flat(), title).toEqual(expect.arrayContaining([title, step, item].map(words => plain(words).split(' ')[0]!).filter(word => !UNSPACED.test(word))))
  expect(shown.flat().length).toBeGreaterThan(250)
  const deck = await readFound(fileOf(''))
  expect(deck).toHaveLength(shown.length)
  expect(shown.map((words, index) => missing(words, deck[index]!))).toEqual(shown.map(() => []))
  expect(missing(shown.flat(), (await readFound(fileOf('-handout'))).join('\n'))).toEqual([])
})

it.each(['', '-handout'])('the PDF keeps to PDF/UA%s', async (kind) => {
  expect(await findUaFaults(fileOf(kind))).toEqual([])
})
