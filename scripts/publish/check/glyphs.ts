// Characters that no typeface of the deck has: another machine shows them as empty boxes, or as this one does only by chance.
import type { CDPSession, Page } from 'playwright-chromium'
import type { Finding, MeasuredText, Stop } from './measured.ts'
import { makeFinding } from './findings/index.ts'
import { quote } from './findings/quote.ts'
import { runInPage } from './page/run-in-page.ts'

type Font = MeasuredText['font']

/** One way of setting text, with all that is set in it; each character stands with where it was first seen. */
interface Use { font: Font, seen: Map<string, { slide: number, text: string }> }

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** Blanks, and what only joins or turns letters, have no shape. */
const UNSEEN = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*$/u

/**
 * Finds characters that the system had to lend a typeface for, and ones that are drawn as the box for a missing letter.
 *
 * @param page the deck's page, where its typefaces are loaded
 */
export async function findMissingGlyphs(page: Page, stops: readonly Stop[]): Promise<Finding[]> {
  const uses = collectUses(stops)
  const rows = uses.map(({ font, seen }) => ({ font, characters: [...seen.keys()] }))
  const boxes = await runInPage(page, findBoxGlyphs, [], rows)
  const lent = await findLentGlyphs(page, rows)
  const missing = new Map<string, { slide: number, text: string }>()
  for (const [index, { seen }] of uses.entries()) {
    for (const character of new Set([...boxes[index]!, ...lent[index]!])) {
      const place = seen.get(character)!
      if (!missing.has(character) || missing.get(character)!.slide > place.slide)
        missing.set(character, place)
    }
  }
  return Array.from(missing, ([character, { slide, text }]) => makeFinding('missing-glyph', slide, {
    what: `character without a typeface, ${[...character].map(sign => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')} in ${quote(text)}`,
    text,
    amount: character,
  }))
}

function collectUses(stops: readonly Stop[]): Use[] {
  const uses = new Map<string, Use>()
  for (const { no, measured } of stops) {
    for (const { text, font } of measured.texts) {
      const key = Object.values(font).join(' ')
      const use = uses.get(key) ?? { font, seen: new Map() }
      uses.set(key, use)
      for (const { segment } of segmenter.segment(text)) {
        if (!UNSEEN.test(segment) && !use.seen.has(segment))
          use.seen.set(segment, { slide: no, text })
      }
    }
  }
  return [...uses.values()]
}

/** Asks Chromium which typefaces it drew with: first for all characters of a font at once, then one by one where some were lent. */
async function findLentGlyphs(page: Page, rows: readonly { font: Font, characters: readonly string[] }[]): Promise<string[][]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const isLent = await askFonts(page, session, rows.map(({ font, characters }) => ({ font, text: characters.join(' ') })))
  const single = rows.flatMap(({ font, characters }, row) => isLent[row] ? characters.map(text => ({ font, text, row })) : [])
  const lentOnes = await askFonts(page, session, single)
  await session.detach()
  return rows.map((_, row) => single.filter((probe, index) => probe.row === row && lentOnes[index]).map(({ text }) => text))
}

/** @returns for each text whether a typeface of the system took part */
async function askFonts(page: Page, session: CDPSession, probes: readonly { font: Font, text: string }[]): Promise<boolean[]> {
  if (probes.length === 0)
    return []
  await runInPage(page, showProbes, [], probes)
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '#diapo-probes > span' })
  const answers = await Promise.all(nodeIds.map(nodeId => session.send('CSS.getPlatformFontsForNode', { nodeId })))
  await page.evaluate(() => document.querySelector('#diapo-probes')!.remove())
  return answers.map(({ fonts }) => fonts.some(({ isCustomFont }) => !isCustomFont))
}

/** Runs in the page: sets texts where nobody sees them, in their own fonts, and waits for the typefaces. */
async function showProbes(probes: readonly { font: Font, text: string }[]): Promise<void> {
  const box = Object.assign(document.createElement('div'), { id: 'diapo-probes' })
  box.style.cssText = 'position: fixed; left: -99999px; top: 0; white-space: nowrap'
  for (const { font: { style, weight, family }, text } of probes) {
    const span = Object.assign(document.createElement('span'), { textContent: text })
    Object.assign(span.style, { fontStyle: style, fontWeight: weight, fontFamily: family, fontSize: '22px' })
    box.append(span)
  }
  document.body.append(box)
  await Promise.all(probes.map(({ font: { style, weight, family }, text }) => document.fonts.load(`${style} ${weight} 22px ${family}`, text)))
}

/** Runs in the page: the characters that look like one that no typeface can have. */
async function findBoxGlyphs(rows: { font: Font, characters: string[] }[]): Promise<string[][]> {
  await Promise.all(rows.map(({ font: { style, weight, family }, characters }) => document.fonts.load(`${style} ${weight} 24px ${family}`, characters.join(''))))
  const pen = Object.assign(document.createElement('canvas'), { width: 48, height: 48 }).getContext('2d', { willReadFrequently: true })!
  const draw = (text: string): string => {
    pen.clearRect(0, 0, 48, 48)
    pen.fillText(text, 8, 34)
    return pen.getImageData(0, 0, 48, 48).data.filter((_, index) => index % 4 === 3).join('')
  }
  return rows.map(({ font: { style, weight, family }, characters }) => {
    const boxes = new Set<string>()
    for (const name of [family, ...family.split(',')]) {
      pen.font = `${style} ${weight} 24px ${name}`
      // At the end of the last private plane: nobody draws it.
      boxes.add(draw('\u{10FFFD}'))
    }
    pen.font = `${style} ${weight} 24px ${family}`
    const blank = draw(' ')
    return characters.filter((character) => {
      const look = draw(character)
      return look !== blank && boxes.has(look)
    })
  })
}
