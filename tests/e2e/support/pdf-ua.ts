// What PDF/UA-1 (ISO 14289-1) asks for and a program can see, rule by rule; numbers are those of the Matterhorn protocol 1.1.
import { readFileSync } from 'node:fs'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readCharacters } from '../../../scripts/publish/pdf/characters.ts'

const PAINTS = new Set<number>([OPS.showText, OPS.showSpacedText, OPS.shadingFill, OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject])
/** PDF 32000-1, 14.8.4. */
const ROLES = new Set('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(' '))
const name = (text: string): PDFName => PDFName.of(text)

interface Element { role: string, dict: PDFDict, kids: Element[], parent?: Element, annotations: PDFRef[], marks: number }

/** Checks a file; what it lacks is named with its rule. */
export async function findUaFaults(file: string): Promise<string[]> {
  const bytes = readFileSync(file)
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const faults: string[] = []
  const ask = (rule: string, holds: unknown, what: string): void => void (holds || faults.push(`${rule}: ${what}`))
  const { catalog, context } = pdf
  const text = (value: unknown): string => value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''

  const metadata = catalog.lookup(name('Metadata'))
  const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.getContents()) : ''
  ask('06-001', xmp, 'no XMP')
  ask('05-001', xmp.includes('<pdfuaid:part>1</pdfuaid:part>'), 'XMP names no PDF/UA')
  ask('06-003', /<dc:title>.*<rdf:li[^>]*>[^<]+</.test(xmp), 'no title in XMP')
  ask('07-001', catalog.lookup(name('ViewerPreferences'), PDFDict).lookup(name('DisplayDocTitle'))?.toString() === 'true', 'the file name is shown instead of the title')
  ask('11-006', text(catalog.lookup(name('Lang'))), 'no language')
  ask('26-001', !context.trailerInfo.Encrypt, 'encrypted')
  ask('25-001', !catalog.has(name('AcroForm')), 'a form')
  ask('29-001', !/\/(?:JavaScript|JS|Launch|OpenAction)\b/.test(context.enumerateIndirectObjects().map(([, object]) => object instanceof PDFRawStream ? object.dict.toString() : object.toString()).join()), 'a script or an action')
  ask('01-000', catalog.lookup(name('MarkInfo'), PDFDict).lookup(name('Marked'))?.toString() === 'true', 'not marked')
  ask('01-007', catalog.lookup(name('MarkInfo'), PDFDict).lookup(name('Suspects'))?.toString() !== 'true', 'suspects')

  const root = catalog.lookup(name('StructTreeRoot'), PDFDict)
  const roleMap = root.lookupMaybe(name('RoleMap'), PDFDict)
  const read = (object: unknown, parent?: Element): Element[] => {
    const found = object instanceof PDFRef ? context.lookup(object) : object
    if (found instanceof PDFArray)
      return found.asArray().flatMap(kid => read(kid, parent))
    if (found instanceof PDFNumber || (found instanceof PDFDict && found.has(name('MCID')))) {
      parent!.marks++
      return []
    }
    if (found instanceof PDFDict && found.has(name('Obj'))) {
      parent!.annotations.push(found.get(name('Obj')) as PDFRef)
      return []
    }
    const dict = found as PDFDict
    const written = dict.lookup(name('S'), PDFName).decodeText()
    const role = roleMap?.lookupMaybe(name(written), PDFName)?.decodeText() ?? written
    ask('02-001', ROLES.has(role), `role ${written} means nothing`)
    ask('02-004', !ROLES.has(written) || role === written, `role ${written} is mapped`)
    const element: Element = { role, dict, kids: [], parent, annotations: [], marks: 0 }
    element.kids = dict.has(name('K')) ? read(dict.get(name('K')), element) : []
    return [element]
  }
  const tops = read(root.get(name('K')))
  const all: Element[] = []
  const walk = (element: Element): void => {
    all.push(element)
    element.kids.forEach(walk)
  }
  tops.forEach(walk)

  const attributesOf = (dict: PDFDict, owner: string): PDFDict[] => {
    const found = dict.lookup(name('A'))
    const list = found instanceof PDFArray ? found.asArray().map(entry => context.lookup(entry, PDFDict)) : found instanceof PDFDict ? [found] : []
    return list.filter(entry => entry.get(name('O')) === name(owner))
  }
  const widest = Math.max(...pdf.getPages().flatMap(page => Object.values(page.getSize())))

  let level = 0
  for (const { role, dict, kids, parent, marks } of all) {
    const within = (...roles: string[]): boolean => roles.includes(parent?.role ?? '')
    if (role === 'Figure') {
      const box = attributesOf(dict, 'Layout').flatMap(entry => entry.lookupMaybe(name('BBox'), PDFArray)?.asArray() ?? []).map(side => (side as PDFNumber).asNumber())
      const [width, height] = [box[2]! - box[0]!, box[3]! - box[1]!]
      ask('BBox', box.length === 4 && width > 1 && height > 1 && width <= widest && height <= widest, 'a figure without its box')
      ask('13-004', text(dict.lookup(name('Alt'))), 'a figure without description')
    }
    if (role === 'Formula')
      ask('17-003', text(dict.lookup(name('Alt'))), 'a formula without description')
    if (/^H[1-6]$/.test(role)) {
      ask(level === 0 ? '14-002' : '14-003', Number(role[1]) <= level + 1, `${role} after H${level}`)
      level = Number(role[1])
    }
    ask('14-007', role !== 'H', 'H beside H1')
    if (role === 'L') {
      const numbering = attributesOf(dict, 'List').map(entry => entry.lookup(name('ListNumbering'), PDFName).decodeText())
      const hasLabels = kids.some(item => item.kids.some(kid => kid.role === 'Lbl'))
      ask('16-001', numbering.length === 1 && (hasLabels ? numbering[0] !== 'None' : ['None', 'Disc', 'Circle', 'Square'].includes(numbering[0]!)), 'a list that does not say how it is numbered')
      ask('09-005', kids.every(kid => ['LI', 'L', 'Caption'].includes(kid.role)) && marks === 0, 'a list holds more than items')
    }
    if (role === 'LI')
      ask('09-005', within('L') && kids.every(kid => ['Lbl', 'LBody'].includes(kid.role)) && marks === 0, 'an item holds more than its label and its body')
    if (role === 'LBody' || role === 'Lbl')
      ask('09-005', within('LI'), `${role} without an item`)
    if (role === 'Table')
      ask('09-004', kids.every(kid => ['TR', 'THead', 'TBody', 'TFoot', 'Caption'].includes(kid.role)) && marks === 0, 'a table holds more than rows')
    if (role === 'TR')
      ask('09-004', within('Table', 'THead', 'TBody', 'TFoot') && kids.every(kid => ['TH', 'TD'].includes(kid.role)), 'a row holds more than cells')
    if (role === 'TH')
      ask('15-003', /\/Scope/.test(dict.lookup(name('A'))?.toString() ?? ''), 'a heading cell without scope')
    if (role === 'Note')
      ask('19-003', dict.has(name('ID')), 'a note without ID')
    if (['Document', 'Sect', 'L', 'Table', 'TR'].includes(role))
      ask('09-001', marks === 0, `words lie loose in ${role}`)
  }

  const linked = new Set(all.filter(({ role }) => role === 'Link').flatMap(({ annotations }) => annotations.map(({ tag }) => tag)))
  const parentTree = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray).asArray()
  const parents = new Map(parentTree.flatMap((key, index) => index % 2 === 0 ? [[(key as PDFNumber).asNumber(), parentTree[index + 1]!] as const] : []))
  for (const { node } of pdf.getPages()) {
    const annotations = node.Annots()?.asArray() as PDFRef[] | undefined ?? []
    ask('28-008', node.get(name('Tabs')) === name('S'), 'links are not gone through in the order of the tags')
    ask('01-006', parents.has(node.lookup(name('StructParents'), PDFNumber).asNumber()), 'a page without parents')
    for (const reference of annotations) {
      const annotation = context.lookup(reference, PDFDict)
      ask('28-011', linked.has(reference.tag), 'a link outside of a Link tag')
      ask('28-012', text(annotation.lookup(name('Contents'))), 'a link without words')
      ask('28-010', parents.has(annotation.lookup(name('StructParent'), PDFNumber).asNumber()), 'a link that knows no tag')
    }
  }

  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('Font'))
      continue
    const subtype = object.get(name('Subtype'))
    if (subtype === name('Type0')) {
      const said = [...readCharacters(object).values()].join('')
      ask('31-027', object.has(name('ToUnicode')), 'a font that says no characters')
      ask('31-028', !said.includes('\0'), 'a glyph that says zero')
      ask('31-029', !/[\uFEFF\uFFFE]/.test(said), 'a glyph that says the order of bytes')
    }
    else if (subtype !== name('Type3')) {
      ask('31-009', ['FontFile', 'FontFile2', 'FontFile3'].some(key => object.lookup(name('FontDescriptor'), PDFDict).has(name(key))), 'a font that is not in the file')
    }
    ask('31-000', subtype !== name('Type3'), 'a font without outlines (Type 3)')
    if (subtype === name('CIDFontType2'))
      ask('31-004', object.has(name('CIDToGIDMap')), 'a font without its map')
  }

  const reader = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false }).promise
  for (let no = 1; no <= reader.numPages; no++) {
    const page = await reader.getPage(no)
    const { fnArray, argsArray } = await page.getOperatorList()
    const open: ('artefact' | 'told' | 'other')[] = []
    for (const [index, operator] of fnArray.entries()) {
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
        const [tag, mark] = argsArray[index] as [string | { name: string }, unknown]
        const kind = (typeof tag === 'string' ? tag : tag.name) === 'Artifact' ? 'artefact' : typeof mark === 'number' ? 'told' : 'other'
        ask(kind === 'artefact' ? '01-003' : '01-004', !(kind === 'artefact' && open.includes('told')) && !(kind === 'told' && open.includes('artefact')), `page ${no}: marks in one another`)
        open.push(kind)
      }
      else if (operator === OPS.endMarkedContent) {
        ask('01-002', open.length > 0, `page ${no}: a mark ends that never began`)
        open.pop()
      }
      else if (PAINTS.has(operator) || (operator === OPS.constructPath && (argsArray[index] as number[])[0] !== OPS.endPath)) {
        ask('01-005', open.includes('artefact') || open.includes('told'), `page ${no}: something painted is neither told nor an artefact`)
      }
    }
  }
  await reader.destroy()
  return [...new Set(faults)]
}
