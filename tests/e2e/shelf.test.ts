// The shelf of a site in a folder of its host: every deck is there, and each of its doors leads to it.
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { untilSlide, visit } from './support/browser.ts'
import { host } from './support/host.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof host>>
beforeAll(async () => {
  browser = await launchBrowser()
  server = await host(inject('basedHost'), '/a/b/')
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

it('lists every deck, and leads through each door to that deck', async () => {
  const { page, witness, close } = await visit(browser, `${server.origin}/a/b/`)
  const titles = await page.locator('article h2').allTextContents()
  expect(titles).toEqual(['Une page à part', 'L\'historique du projet'])
  for (const [index, title] of titles.entries()) {
    const open = async (door: string): Promise<void> => {
      await page.goto(`${server.origin}/a/b/`)
      await page.locator('article').nth(index).getByText(door, { exact: true }).click()
    }
    for (const door of ['Présenter', 'Un seul fichier']) {
      await open(door)
      await untilSlide(page, 1)
      await page.keyboard.press('ArrowRight')
      await untilSlide(page, 2)
      expect(await page.getByRole('status').textContent(), door).toContain('Diapo 2 sur')
    }
    await open('Lire')
    await page.waitForURL('**/read.html')
    expect((await page.locator('h1').textContent())!.replaceAll('’', '\'')).toBe(title)
    for (const door of ['PDF', 'Polycopié']) {
      await page.goto(`${server.origin}/a/b/`)
      const address = await page.locator('article').nth(index).getByText(door, { exact: true }).evaluate(link => (link as HTMLAnchorElement).href)
      expect((await (await page.request.get(address)).body()).toString('latin1', 0, 5), door).toBe('%PDF-')
    }
  }
  expect(server.lost).toEqual([])
  expect([...witness.complaints, ...witness.strangers]).toEqual([])
  await close()
})
