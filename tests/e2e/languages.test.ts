// Pages in other writings: their words are in the PDF in typefaces of ours, the page says its language, and runs the way it is read.
import type { Browser } from 'playwright-chromium'
import type { ReadPdf } from './support/pdf.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { serveFolder } from '../../scripts/publish/serve.ts'
import { untilSlide, visit } from './support/browser.ts'
import { plain, readPdf } from './support/pdf.ts'
import { listFiles, makeTemporary, run } from './support/project.ts'

interface Sample { title: string, intro: string, step: string, words: string, item: string, next: string, ours: readonly string[] }

const samples: Record<string, Sample> = {
  'ar': { title: 'تاريخ المشروع', intro: 'كيف وصلنا إلى السحابة؟', step: 'الخطوة 1 من 2', words: 'الحاسوب كان خادمًا في الزاوية', item: 'نسخ احتياطية', next: 'الخزانة', ours: ['Vazirmatn'] },
  'zh-tw': { title: '專案的歷史', intro: '我們如何建立雲端平台？', step: '第 1 步，共 2 步', words: '骨、直、門、戶、說', item: '沒有備份', next: '第一個機櫃', ours: ['NotoSansTC'] },
  'fr': { title: 'Où « ça » mène', intro: 'Ceci → cela ✓, en Россия, 👩‍💻 : voilà !', step: 'Étape 1 sur 2', words: 'Ότι c’est grec, łódź', item: 'Un ❤️ ?', next: 'Deux', ours: ['NotoEmoji', 'NotoSans-'] },
}

const temporary = makeTemporary('languages')
const dist = join(temporary, 'dist')
let browser: Browser
beforeAll(async () => {
  const pages = Object.entries(samples).map(([lang, { title, intro, words, item, next }]) => {
    const folder = join(temporary, 'pages', lang)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.md'), `---\ntitle: ${title}\nlang: ${lang}\n---\n\n${intro}\n\n{{% steps %}}\n\n### ${title}\n\n${words} (\`kubectl get pods\`)\n\n- ${item}\n\n### ${next}\n\n{{% /steps %}}\n`)
    return folder
  })
  const formula = join(temporary, 'pages', 'formula.md')
  writeFileSync(formula, '---\ntitle: الصيغة\nlang: ar\n---\n\n## أولًا\n\nهنا $$a^2+b^2=c^2$$ في السطر.\n\n## ثانيًا\n\nنص.\n')
  expect(await run(['build', ...pages, formula, '--out', dist], { project: inject('workshop') })).toMatchObject({ status: 0, stderr: '' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(temporary, { recursive: true, force: true })
})

describe.each(Object.entries(samples))('a page in %s', (lang, sample) => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await readPdf(join(dist, lang, `${lang}.pdf`))
  })

  it('says its language', () => {
    expect(String(pdf.info.Language).toLowerCase()).toBe(lang)
  })

  it('has all its words in the PDF, as text', () => {
    const [cover, intro, step] = pdf.pages.map(({ text }) => plain(text).replace(/\uFE0F/g, ''))
    // What runs from right to left comes out of pdf.js piece by piece, each the other way round, a word sometimes in two.
    const sorted = (word: string): string => [...word].sort().join('')
    const expectWords = (page: string | undefined, text: string): void => {
      const pieces = page!.split(' ')
      const words = new Set([...pieces, ...pieces.map((piece, index) => piece + (pieces[index + 1] ?? ''))].map(sorted))
      for (const word of plain(text).replace(/\uFE0F/g, '').split(' '))
        expect(page!.includes(word) || words.has(sorted(word)), `${word} in ${page}`).toBe(true)
    }
    expectWords(cover, sample.title)
    expectWords(intro, sample.intro)
    expectWords(step, `${sample.step} ${sample.words} kubectl get pods ${sample.item}`)
  })

  it('is set in typefaces of ours, static and in the file', () => {
    const names = pdf.fonts.map(({ name }) => name)
    expect(names.filter(name => !/NotoSans|NotoEmoji|Vazirmatn|AtkinsonHyperlegible|BricolageGrotesque|Mono/.test(name))).toEqual([])
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
    for (const family of sample.ours)
      expect(names.join(' ')).toContain(family)
  })

  it('carries its own typefaces, and our words in its own language', () => {
    const fonts = listFiles(join(dist, lang)).filter(file => file.endsWith('.woff2')).map(file => /noto-[a-z-]+[a-z]/.exec(file)?.[0]).filter(Boolean)
    const others = { 'ar': /sc|tc|jp|kr|hebrew/, 'zh-tw': /sc|jp|kr|arabic/, 'fr': /sc|tc|arabic|hebrew/ }[lang]!
    expect(fonts.filter(name => others.test(name!))).toEqual([])
    expect(listFiles(join(dist, lang)).filter(file => file.endsWith('.woff'))).toEqual([])
  })
})

it('a formula in a page in Arabic leaves each slide its own page, as large as any', async () => {
  const { pages } = await readPdf(join(dist, 'formula', 'formula.pdf'))
  expect(pages.map(({ text }) => text)).toHaveLength(4)
})

it('a page in Arabic runs from right to left, and its code from left to right', async () => {
  const server = await serveFolder(join(dist, 'ar'))
  const { page, witness, close } = await visit(browser, `${server.origin}/#/3`)
  try {
    await untilSlide(page, 3)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    const slide = page.locator('.slidev-page-3 .slidev-layout')
    const left = (selector: string): Promise<number> => slide.locator(selector).first().evaluate(element => element.getBoundingClientRect().left)
    const right = (selector: string): Promise<number> => slide.locator(selector).first().evaluate(element => element.getBoundingClientRect().right)
    expect(await right('.count .step-mark')).toBeGreaterThan(900)
    expect(await left('.thread li:first-child a')).toBeGreaterThan(await left('.thread li:last-child a'))
    expect(await right('h2')).toBeCloseTo(await right('.words'), 0)
    const styleOf = (selector: string) => slide.locator(selector).first().evaluate(element => ({ ...Object.fromEntries(['direction', 'paddingLeft', 'paddingRight', 'letterSpacing'].map(name => [name, getComputedStyle(element)[name as 'direction']])) }))
    expect(await styleOf('code')).toMatchObject({ direction: 'ltr' })
    expect(await styleOf('h2')).toMatchObject({ direction: 'rtl', letterSpacing: 'normal' })
    expect(await styleOf('.words li')).toMatchObject({ paddingLeft: '0px' })
    expect([...witness.complaints, ...witness.strangers]).toEqual([])
  }
  finally {
    await close()
    server.close()
  }
})
