// A PowerPoint file of Slidev's, of one slide: what is added to it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { finishPptx } from '../../scripts/publish/pptx/finish-pptx.ts'

const NAMESPACES = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const BACKGROUND = '<p:bg><p:bgPr><a:blipFill dpi="0" rotWithShape="1"><a:blip r:embed="rId7"><a:lum/></a:blip><a:stretch><a:fillRect/></a:stretch></a:blipFill><a:effectLst/></p:bgPr></p:bg>'

/** The slide's XML, finished. */
function finish(inside: string, rightToLeft = false): string {
  const files = {
    'ppt/presentation.xml': '<p:presentation><p:sldSz cx="9334500" cy="5248275"/></p:presentation>',
    'ppt/slides/slide1.xml': `<p:sld ${NAMESPACES}><p:cSld name="Slide 1">${inside}</p:cSld></p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': '<Relationships/>',
    'docProps/app.xml': '<Properties><Company>x</Company></Properties>',
  }
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const slides = [{ heading: 'Un début & une fin', rightToLeft, pictures: [{ x: 1, y: 1, text: '' }, { x: 2, y: 2, text: 'Un homme des cavernes' }] }]
  return strFromU8(unzipSync(finishPptx(bytes, { title: 'x', lang: 'fr', slides }))['ppt/slides/slide1.xml']!)
}

it('a slide that is painted as a whole becomes a picture that says what it shows, and has a title', () => {
  const xml = finish(`${BACKGROUND}<p:spTree></p:spTree>`)
  expect(xml).not.toContain('<p:bg>')
  expect(xml.match(/<p:pic>.*<\/p:pic>/)?.[0]).toMatch(/descr="Un homme des cavernes".*r:embed="rId7".*<a:ext cx="9334500" cy="5248275"\/>/)
  const title = xml.match(/<p:sp>.*?<\/p:sp>/)?.[0]
  expect(title).toMatch(/<p:ph type="title"\/>.*<a:rPr lang="fr"\/><a:t>Un début &amp; une fin<\/a:t>/)
  const [, top, height] = /<a:off x="0" y="(-\d+)"\/><a:ext cx="\d+" cy="(\d+)"/.exec(title!)!.map(Number) as [number, number, number]
  expect(top + height, 'above the slide’s edge').toBeLessThanOrEqual(0)
})

it('code is set in a typeface of one width, whichever there is', () => {
  const xml = finish('<p:spTree><a:latin typeface="JetBrains Mono" pitchFamily="34" charset="0"/><a:latin typeface="Atkinson Hyperlegible Next" pitchFamily="34" charset="0"/></p:spTree>')
  expect(xml).toContain('typeface="JetBrains Mono" pitchFamily="49"')
  expect(xml).toContain('typeface="Atkinson Hyperlegible Next" pitchFamily="34"')
})

it('words that are written from right to left begin at the right', () => {
  const paragraph = (text: string): string => `<a:p><a:pPr algn="l" indent="0"></a:pPr><a:r><a:t>${text}</a:t></a:r></a:p>`
  const inside = `<p:spTree>${paragraph('خطوة Debian')}${paragraph('apt install')}</p:spTree>`
  expect(finish(inside, true).match(/<a:pPr [^>]*>/g)).toEqual(['<a:pPr rtl="1" algn="r" indent="0">', '<a:pPr algn="l" indent="0">'])
  expect(finish(inside)).not.toContain('rtl')
})
