// The picture for link previews: the cover and nothing of the slides that stand below it on the printing page.
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { canvas } from '../../scripts/publish/canvas.ts'
import { photographCover } from '../../scripts/publish/cover-picture.ts'

it('shows the cover alone, from edge to edge', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: canvas.width, height: 600 } })
    const slide = (colour: string): string => `<div class="print-slide-container" style="width:${canvas.width}px;height:${canvas.height}px;overflow:hidden;position:relative;background:${colour}"></div>`
    await page.setContent(`<style>body{margin:0}</style><div id="print-content">${slide('rgb(0,128,0)')}${slide('rgb(255,0,0)')}${slide('rgb(255,0,0)')}</div>`)
    const { data, info } = await sharp(await photographCover(page)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([1200, 630])
    const colours = new Set<string>()
    for (let at = 0; at < data.length; at += 3)
      colours.add(data.subarray(at, at + 3).join())
    expect([...colours]).toEqual(['0,128,0'])
  }
  finally {
    await browser.close()
  }
})
