// Slidev's bar of controls: out of the way of the thread, whole on the screen once it is pointed at.
import { expect, it } from 'vitest'
import { untilSlide, useHistory } from './support/browser.ts'
import { until } from './support/project.ts'

const history = useHistory()

it.each([[980, 552], [740, 360]])('waits below the edge, and opens its menus on a screen of %d × %d', async (width, height) => {
  const page = await history.open('#/4', { viewport: { width, height } })
  await untilSlide(page, 4)
  await page.locator('.slidev-page-4 .thread a').first().click()
  await untilSlide(page, 3)

  const bar = page.locator('#slide-container > .absolute.bottom-0.left-0')
  expect((await bar.boundingBox())!.y).toBeGreaterThan(height - 20)
  await page.mouse.move(width / 4, height - 4)
  await until('the bar to come up', async () => {
    const box = (await bar.boundingBox())!
    return box.y + box.height <= height && await bar.evaluate(element => getComputedStyle(element).opacity) === '1'
  })
  await bar.getByRole('button').filter({ visible: true }).last().click()
  const menu = (await bar.locator('.z-menu').filter({ visible: true }).boundingBox())!
  expect(menu.y).toBeGreaterThanOrEqual(0)
  expect(menu.y + menu.height).toBeLessThanOrEqual(height)
  await page.emulateMedia({ forcedColors: 'active' })
  const icon = bar.locator('.i-carbon\\:arrow-right')
  expect(await icon.evaluate(icon => getComputedStyle(icon).backgroundColor), 'in the system’s colours').not.toBe(await bar.evaluate(bar => getComputedStyle(bar.querySelector('.bg-main')!).backgroundColor))
})
