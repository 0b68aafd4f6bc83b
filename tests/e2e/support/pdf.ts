// Reads a PDF back with pdf.js, as a reader's program would.
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { readFileSync } from 'node:fs'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of the tags: its role, what it says for who cannot see it, the text in it. */
export interface Tag { role: string, alt?: string, lang?: string, text: string, children: Tag[] }

interface ReadPage {
  /** The text in the order of the file, as a screen reader would get it. */
  text: string
  tags: Tag
  /** Links: an address, or the page (from 1) that they lead to. */
  links: (string | number)[]
  /** How many pieces of text, paths and pictures are painted. */
  painted: { text: number, paths: number, pictures: number }
}

interface OutlineEntry { title: string, page: number, items: OutlineEntry[] }

export interface ReadPdf {
  document: PDFDocumentProxy
  info: Record<string, unknown>
  pages: ReadPage[]
  outline: OutlineEntry[]
  /** Fonts used, and whether each is in the file. */
  fonts: { name: string, embedded: boolean }[]
}

/** One way to write each character: quotes, spaces and ligatures as on a keyboard. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, '\'').replace(/[“”«»]/g, '"').replace(/…/g, '...').replace(/\s+/g, ' ').trim()
}

export async function readPdf(file: string): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, fontExtraProperties: true, isEvalSupported: false }).promise
  const pages: ReadPage[] = []
  const fonts = new Map<string, boolean>()
  const toPage = async (dest: unknown): Promise<number> => {
    const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest as unknown[] | null
    return explicit ? await document.getPageIndex(explicit[0] as { num: number, gen: number }) + 1 : 0
  }
  for (let no = 1; no <= document.numPages; no++) {
    const page = await document.getPage(no)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: (string | undefined)[] = []
    const textOf = new Map<string, string>()
    let text = ''
    for (const item of items) {
      if ('str' in item) {
        const piece = item.str + (item.hasEOL ? ' ' : '')
        text += piece
        const id = open.findLast(Boolean)
        if (id)
          textOf.set(id, (textOf.get(id) ?? '') + piece)
      }
      else if (item.type === 'endMarkedContent') {
        open.pop()
        // Pieces that are marked on their own stand apart, unless they are parts of one line.
      }
      else {
        open.push((item as { id?: string }).id)
      }
    }
    interface RawNode { role?: string, alt?: string, lang?: string, type?: string, id?: string, children?: RawNode[] }
    const toTag = ({ role = '', alt, lang, children = [] }: RawNode): Tag => {
      const inner = children.filter(({ role }) => role !== undefined).map(toTag)
      let own = ''
      let next = 0
      for (const child of children)
        own += child.role === undefined ? textOf.get(child.id ?? '') ?? '' : inner[next++]!.text
      return { role, alt, lang, text: own, children: inner }
    }
    const annotations = await page.getAnnotations()
    const { fnArray, argsArray } = await page.getOperatorList()
    const count = (...wanted: number[]): number => fnArray.filter(operator => wanted.includes(operator)).length
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== OPS.setFont)
        continue
      const id = argsArray[index][0] as string
      const font = await new Promise<{ name: string, missingFile?: boolean, data?: unknown }>(done => (page.commonObjs.has(id) ? page.commonObjs : page.objs).get(id, done))
      fonts.set(font.name, !font.missingFile && font.data !== undefined)
    }
    pages.push({
      text: text.replace(/\s+/g, ' ').trim(),
      tags: toTag(await page.getStructTree() as RawNode),
      links: await Promise.all(annotations.filter(({ subtype }) => subtype === 'Link').map(({ url, dest }) => url ?? toPage(dest))),
      painted: { text: count(OPS.showText), paths: count(OPS.constructPath), pictures: count(OPS.paintImageXObject) },
    })
  }
  const toOutline = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>> | null): Promise<OutlineEntry[]> =>
    await Promise.all((items ?? []).map(async ({ title, dest, items }) => ({ title, page: await toPage(dest), items: await toOutline(items) })))
  return {
    document,
    info: (await document.getMetadata()).info as Record<string, unknown>,
    pages,
    outline: await toOutline(await document.getOutline()),
    fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
  }
}

/** Every tag below one, itself first, in reading order. */
export function flatten(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(flatten)]
}
