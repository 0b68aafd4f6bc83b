// The slideshow as a presenter uses it: every slide and every click by keyboard, and Slidev's own ways.
import { describe, expect, it } from 'vitest'
import { stops, untilSlide, useHistory } from './support/browser.ts'
import { measureSlide } from './support/measure.ts'
import { until } from './support/project.ts'

const history = useHistory()

describe('the walk', () => {
  it('goes from the cover to the end and back, click by click', async () => {
    const page = await history.open('')
    await untilSlide(page, 1)
    for (const { no, clicks } of stops.slice(1)) {
      await page.keyboard.press('ArrowRight')
      await untilSlide(page, no, clicks)
    }
    // There is nothing after the end.
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(300)
    await untilSlide(page, 7)
    for (const { no, clicks } of stops.slice(0, -1).toReversed()) {
      await page.keyboard.press('ArrowLeft')
      await untilSlide(page, no, clicks)
    }
  })

  it('goes slide by slide with the arrows up and down', async () => {
    const page = await history.open()
    for (const no of [2, 3, 4, 5, 6, 7]) {
      await untilSlide(page, no - 1)
      await page.keyboard.press('ArrowDown')
    }
    await untilSlide(page, 7)
    await page.keyboard.press('ArrowUp')
    await untilSlide(page, 6)
  })

  it('tells the four problems one by one, and the scene answers each', async () => {
    const page = await history.open('#/3')
    await untilSlide(page, 3)
    const look = () => page.evaluate(() => {
      const slide = document.querySelector('.slidev-page-3')!
      const isSeen = (element: Element) => Number(getComputedStyle(element).opacity) === 1
      return {
        items: [...slide.querySelectorAll('.words li')].filter(isSeen).map(item => item.textContent!.trim()),
        answers: [...slide.querySelectorAll('.picture .comes')].map(isSeen),
      }
    })
    const problems = ['Pas de sauvegardes', 'Aucune redondance', 'Pas de surveillance', 'Documentation absente']
    for (let clicks = 0; clicks <= 4; clicks++) {
      await untilSlide(page, 3, clicks)
      await until(`answer ${clicks} of the scene`, async () => (await look()).answers.filter(Boolean).length === clicks)
      const { items, answers } = await look()
      expect(items).toEqual(problems.slice(0, clicks))
      expect(answers).toEqual([1, 2, 3, 4].map(problem => problem <= clicks))
      await page.keyboard.press('ArrowRight')
    }
    await untilSlide(page, 4)
  })

  it('opens at any slide and any click that an address names', async () => {
    const page = await history.open('#/3?clicks=2')
    await untilSlide(page, 3, 2)
    expect(await page.locator('.slidev-page-3 .words li:not(.slidev-vclick-hidden)').count()).toBe(2)
  })

  it('names the deck in the window’s title, in French', async () => {
    const page = await history.open()
    await untilSlide(page, 1)
    expect(await page.title()).toBe('L\'historique du projet')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
  })

  it('sets every text in the typefaces that ship with it', async () => {
    const page = await history.open('#/3')
    await untilSlide(page, 3)
    const families = await page.evaluate(() => [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family.replace(/["']/g, '')))
    expect([...new Set(families)].sort()).toEqual(['Atkinson Hyperlegible Next', 'Bricolage Grotesque', 'Gochi Hand'])
  })
})

describe('the links', () => {
  it('of the introduction lead to the four steps, by mouse and by keyboard', async () => {
    const page = await history.open('#/2')
    for (const [index, title] of ['Le “pc qui traîne dans un coin”', 'Le “DC aux WC”', 'La région Centre-Val de Loire au centre', 'Trois véritables baies pour nos ADs'].entries()) {
      await page.goto(`${history.address}#/2`)
      await untilSlide(page, 2)
      const link = page.locator('.slidev-page-2 .way a').nth(index)
      expect(await link.textContent()).toContain(title)
      if (index % 2) {
        await link.focus()
        await page.keyboard.press('Enter')
      }
      else {
        await link.click()
      }
      await untilSlide(page, index + 3)
      expect(await page.locator(`.slidev-page-${index + 3} h2`).textContent()).toBe(title)
    }
  })

  it('of the thread lead from each step to every other, by keyboard', async () => {
    const page = await history.open('#/3')
    for (const [from, to] of [[3, 6], [6, 4], [4, 5], [5, 3]] as const) {
      await untilSlide(page, from)
      const marks = page.locator(`.slidev-page-${from} .thread a`)
      expect(await marks.count()).toBe(4)
      expect(await marks.nth(from - 3).getAttribute('aria-current')).toBe('step')
      await marks.nth(to - 3).focus()
      await page.keyboard.press('Enter')
      await untilSlide(page, to)
    }
  })

  it('of step 1 leads out, in a window of its own', async () => {
    const page = await history.open('#/3')
    await untilSlide(page, 3)
    const link = page.locator('.slidev-page-3 .words a')
    expect(await link.getAttribute('href')).toBe('https://www.restosducoeur.org/associations-departementales/les-restos-du-coeur-deure-et-loire/')
    expect(await link.getAttribute('target')).toBe('_blank')
  })
})

describe('the ways of Slidev', () => {
  it('opens the overview with every slide, and goes on from there', async () => {
    const page = await history.open('#/2')
    await untilSlide(page, 2)
    await page.keyboard.press('o')
    const overview = page.locator('.z-modal:has(.slidev-layout)')
    await overview.waitFor()
    await until('every slide in the overview', async () => await overview.locator('.slidev-layout').count() === 7)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await untilSlide(page, 3)
    await overview.waitFor({ state: 'detached' })
  })

  it('goes to a slide by its number', async () => {
    const page = await history.open('#/2')
    await untilSlide(page, 2)
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input').fill('6')
    await page.keyboard.press('Enter')
    await untilSlide(page, 6)
  })

  it('draws on a slide', async () => {
    const page = await history.open('#/4')
    await untilSlide(page, 4)
    await page.mouse.move(60, 530)
    await page.getByTitle('Dessiner').click()
    await page.getByTitle('Crayon').waitFor()
    await page.mouse.move(300, 200)
    await page.mouse.down()
    await page.mouse.move(400, 260, { steps: 5 })
    await page.mouse.up()
    await page.waitForSelector('.slidev-page-4 svg path[stroke]:not(.scene path), svg.touch-none path')
    expect(page.url()).toMatch(/#\/4$/)
  })

  it('turns the room dark and lit again; every text stays readable', async () => {
    const page = await history.open('#/1', { reducedMotion: 'reduce' })
    await untilSlide(page, 1)
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains('dark'))
    expect(await isDark()).toBe(false)
    for (const dark of [true, false]) {
      await page.keyboard.press('d')
      await until('the room to change', async () => await isDark() === dark)
      const faint: string[] = []
      for (const no of [1, 2, 3, 4, 5, 6, 7]) {
        await page.goto(`${history.address}#/${no}${no === 3 ? '?clicks=4' : ''}`)
        await untilSlide(page, no, no === 3 ? 4 : 0)
        const { texts } = await page.evaluate(measureSlide, `.slidev-page-${no} .slidev-layout`)
        faint.push(...texts.filter(({ part, contrast }) => part !== '.scene' && part !== '.way-picture' && contrast < 4.5).map(({ text, contrast }) => `${no}: “${text}” ${contrast.toFixed(2)}`))
      }
      expect(faint).toEqual([])
    }
  })

  it('follows the room that the system says', async () => {
    const page = await history.open('#/3', { colorScheme: 'dark' })
    await untilSlide(page, 3)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.slidev-page-3 .slidev-layout')!).backgroundColor)).toBe('rgb(21, 29, 33)')
  })
})
