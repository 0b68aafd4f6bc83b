// The pictures of docs/shortcodes.md: every example on a page of a small site, which becomes a deck as any page does.
import type { Buffer } from 'node:buffer'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { convertPages } from './commands/convert-pages.ts'
import { writeChanged } from './commands/write-conversion.ts'
import { shortcodes } from './hugo/shortcodes/index.ts'
import { buildSite } from './publish/build-site.ts'
import { photographSlides } from './publish/photograph-slides.ts'
import { picturesOf } from './shortcodes-table.ts'

/** What the examples name: three racks, drawn plainly. */
const RACKS = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300"><rect width="600" height="300" fill="#eaf5fc"/>${[60, 240, 420].map(x =>
  `<rect x="${x}" y="20" width="120" height="260" rx="8" fill="#263238"/>${Array.from({ length: 9 }, (_, unit) =>
    `<rect x="${x + 10}" y="${32 + unit * 27}" width="100" height="20" rx="3" fill="#dde4e8"/><circle cx="${x + 96}" cy="${42 + unit * 27}" r="4" fill="#e5007d"/>`).join('')}`).join('')}</svg>`

/**
 * Draws the slide of every shortcode's example, those of one form once.
 *
 * @param folder what stands in it and is none of these pictures is removed
 * @returns how many pictures there are
 */
export async function drawShortcodes(folder: string): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'diapo-shortcodes-'))
  try {
    const slides = await photographExamples(scratch)
    rmSync(folder, { recursive: true, force: true })
    for (const [file, slide] of slides)
      writeChanged(join(folder, file), await sharp(slide).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 }).toBuffer())
    return slides.size
  }
  finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** A slide for each example, by the name of its picture. */
async function photographExamples(scratch: string): Promise<Map<string, Buffer>> {
  const content = join(scratch, 'content')
  mkdirSync(join(content, 'commun'), { recursive: true })
  const files = picturesOf(shortcodes)
  const drawn = shortcodes.filter((_, index) => files.indexOf(files[index]!) === index)
  const examples = drawn.map(({ name, reader }) => `## \`${name}\`\n\n${reader.example}\n`)
  writeFileSync(join(scratch, 'hugo.yaml'), 'baseURL: https://example.org/\n')
  writeFileSync(join(content, 'exemples.md'), `---\ntitle: Exemples\nlang: fr\ndate: 2024-05-01\n---\n\n${examples.join('\n')}`)
  writeFileSync(join(content, 'suite.md'), '---\ntitle: La suite\n---\n')
  writeFileSync(join(content, 'commun', 'avertissement.md'), '---\ntitle: Avertissement\n---\n\nDébrancher la **prise** avant d’ouvrir.\n')
  writeFileSync(join(content, 'baies.png'), await sharp(new TextEncoder().encode(RACKS)).png().toBuffer())

  const deckFile = join(scratch, 'exemples.deck.md')
  const done = await convertPages([join(content, 'exemples.md')], { out: deckFile, strict: true, edited: 'refuse' })
  const deck = done?.converted[0]?.deck
  if (!deck || done.converted[0]!.refused)
    throw new Error('the examples are not read without complaint')
  const site = join(scratch, 'site')
  await buildSite({ deckFile, outDir: site, base: './', pdfName: 'exemples.pdf' })
  const pictures = await photographSlides(site)

  // The last slide of an example is the one that shows it: some have headings of their own.
  const starts = drawn.map(({ name }) => deck.slides.findIndex(({ kind, title }) => kind === 'content' && title === name))
  return new Map([...new Set(files)].map((file, index) => [file, pictures[(starts[index + 1] ?? deck.slides.length - 1) - 1]!]))
}
