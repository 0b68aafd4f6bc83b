// What Slidev does not write into a PowerPoint file: titles, descriptions, the language, links that lead somewhere; and no notes unless they are asked for.
import type { SlideDescription } from './describe-slides.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeHtml } from '../escape-html.ts'
import { mendParagraphs, turnParagraphs } from './paragraphs.ts'

export interface PptxInfo {
  title: string
  author?: string
  subject?: string
  lang: string
  /** ISO date of the page; a file without one says that it is as old as a file can be. */
  date?: string
  withNotes?: boolean
  slides: readonly SlideDescription[]
}

/** Units of a drawing (EMU) in a pixel of the canvas. */
const UNITS_PER_PIXEL = 9525
/** As far as a picture may lie from where it was looked for: its own rounding. */
const NEAR = 4
/** How much wider another typeface may be, as a share. */
const SPARE = 0.3
/** Code stays code where its typeface is not installed: another is looked for by its pitch (ECMA-376, 21.1.2.3.7). */
const FIXED_PITCH = /(typeface="[^"]*\bMono\b[^"]*" pitchFamily=")34"/g
/** What a ZIP can say at the earliest. */
const DAWN = '1980-01-01T00:00:00Z'

/** A link inside the deck leads to the server that Slidev printed from: its id, and its place there. */
const INNER_LINK = /<Relationship Id="(rId\d+)"[^>]* Target="http:\/\/localhost:\d+\/([^"]*)"[^>]*>/g

/**
 * Finishes a file of Slidev's exporter.
 *
 * @returns the finished bytes, the same for the same input
 */
export function finishPptx(bytes: Uint8Array, info: PptxInfo): Uint8Array {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')))
  const mend = (name: string, write: (xml: string) => string): void => void (files[name] = strToU8(write(strFromU8(files[name]!))))
  const size = /<p:sldSz (cx="\d+" cy="\d+")/.exec(strFromU8(files['ppt/presentation.xml']!))![1]!
  for (const [index, slide] of info.slides.entries()) {
    const name = `ppt/slides/slide${index + 1}.xml`
    const relations = `ppt/slides/_rels/slide${index + 1}.xml.rels`
    const links = readInnerLinks(strFromU8(files[relations]!))
    mend(name, xml => liftBackground(linkSlides(mendParagraphs(nameTitle(describePictures(slide.rightToLeft ? turnParagraphs(xml) : xml, slide), slide)), links), slide, size))
    mend(relations, xml => xml.replace(INNER_LINK, (_all, id: string) => links.get(id) ? `<Relationship Id="${id}" Target="slide${links.get(id)}.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide"/>` : ''))
  }
  for (const name of Object.keys(files).filter(name => /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/.test(name)))
    mend(name, xml => xml.replaceAll('lang="en-US"', `lang="${escapeHtml(info.lang)}"`).replace(FIXED_PITCH, '$149"'))
  if (!info.withNotes) {
    for (const name of Object.keys(files).filter(name => /^ppt\/notesSlides\/\w+\.xml$/.test(name)))
      mend(name, xml => xml.replace(/(<p:ph type="body"[\s\S]*?<p:txBody>)[\s\S]*?(<\/p:txBody>)/, '$1<a:bodyPr/><a:lstStyle/><a:p/>$2'))
  }
  files['docProps/core.xml'] = strToU8(writeProperties(info))
  mend('docProps/app.xml', xml => xml.replace(/<Company>.*?<\/Company>/, '<Company></Company>'))
  return zipSync(files, { mtime: info.date ?? DAWN })
}

/** @returns for each link inside the deck the number of the slide, none where it leads to another place */
function readInnerLinks(relations: string): Map<string, string | undefined> {
  return new Map(Array.from(relations.matchAll(INNER_LINK), ([, id, place]) => [id!, /#[#/]*(\d+)$/.exec(place!)?.[1]]))
}

function linkSlides(xml: string, links: ReadonlyMap<string, string | undefined>): string {
  return xml.replace(/<a:hlinkClick r:id="(rId\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/a:hlinkClick>)/g, (link, id: string) => {
    if (!links.has(id))
      return link
    return links.get(id) ? link.replace('action=""', 'action="ppaction://hlinksldjump"') : ''
  })
}

/** A slide that Slidev painted as a whole is its own background: it becomes a picture that says what it shows, under a title above the slide's edge, where PowerPoint puts hidden ones. */
function liftBackground(xml: string, { heading = '', pictures }: SlideDescription, size: string): string {
  const [background, image] = /<p:bg>.*?r:embed="(rId\d+)".*?<\/p:bg>/s.exec(xml) ?? []
  if (!background)
    return xml
  const shape = (off: string, ext: string): string => `<p:spPr><a:xfrm><a:off x="0" y="${off}"/><a:ext ${ext}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
  const words = `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${escapeHtml(heading.trim())}</a:t></a:r></a:p></p:txBody>`
  const title = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>${shape('-685800', 'cx="9334500" cy="571500"')}${words}</p:sp>`
  const picture = `<p:pic><p:nvPicPr><p:cNvPr id="3" name="Image" descr="${escapeHtml(pictures.map(({ text }) => text).filter(Boolean).join(' '))}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${image}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>${shape('0', size)}</p:pic>`
  return xml.replace(background, '').replace('</p:spTree>', `${heading ? title : ''}${picture}</p:spTree>`)
}

/** The first text that reads like the slide's heading is its title, by which people find it. */
function nameTitle(xml: string, { heading = '' }: SlideDescription): string {
  const bare = (text: string): string => text.replace(/\s+/g, '')
  let isNamed = false
  return xml.replace(/<p:sp>.*?<\/p:sp>/gs, (shape) => {
    const text = Array.from(shape.matchAll(/<a:t>([^<]*)/g), ([, words]) => words).join('').replaceAll('&apos;', '\'')
    if (isNamed || !heading || bare(text) !== bare(escapeHtml(heading)))
      return shape
    isNamed = true
    const title = shape.replace('<p:nvPr></p:nvPr>', '<p:nvPr><p:ph type="title"/></p:nvPr>')
    return title.includes('wrap="none"') ? widen(title) : title
  })
}

/** A title on one line breaks at the edge of its frame all the same, which is just as wide as its words are in their own typeface. */
function widen(shape: string): string {
  const before = { l: 0, ctr: 0.5, r: 1 }[/algn="(\w+)"/.exec(shape)?.[1] ?? ''] ?? 0
  return shape.replace(/<a:off x="(-?\d+)"([^>]*><a:ext) cx="(\d+)"/, (_all, x: string, between: string, width: string) => {
    const more = Math.round(Number(width) * SPARE)
    return `<a:off x="${Math.round(Number(x) - more * before)}"${between} cx="${Number(width) + more}"`
  })
}

/** What is drawn became pictures, each where it stood on the slide. */
function describePictures(xml: string, { pictures }: SlideDescription): string {
  return xml.replace(/<p:pic>.*?<\/p:pic>/gs, (picture) => {
    const [x, y, width, height] = ['x', 'y', 'cx', 'cy'].map(side => Number(new RegExp(`<a:(?:off|ext) [^>]*\\b${side}="(\\d+)"`).exec(picture)?.[1]) / UNITS_PER_PIXEL) as [number, number, number, number]
    const found = pictures.find(drawn => Math.hypot(drawn.x - x - width / 2, drawn.y - y - height / 2) < NEAR)
    return picture.replace(/descr="Rendered as an image[^"]*"/, `descr="${escapeHtml(found?.text ?? '')}"`)
  })
}

function writeProperties({ title, author = '', subject = '', lang, date = DAWN }: PptxInfo): string {
  const moment = new Date(date).toISOString().replace('.000Z', 'Z')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeHtml(title)}</dc:title><dc:subject>${escapeHtml(subject)}</dc:subject><dc:creator>${escapeHtml(author)}</dc:creator><dc:language>${escapeHtml(lang)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('\n')
}
