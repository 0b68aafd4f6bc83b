// The tags of a PDF: Chromium's wrappers go, what decorates leaves, and what PDF/UA-1 asks of lists, tables, headings and links is added.
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { Box } from './bounds.ts'
import type { Content } from './contents.ts'
import type { NamedLink } from './name-links.ts'
import type { Branch, Leaf, Node } from './tree.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { boundMarks, isEmpty, unite } from './bounds.ts'
import { surveyMarks } from './contents.ts'
import { nameLinks } from './name-links.ts'
import { writeParentTree } from './parent-tree.ts'
import { collectElements, heldBy, isBranch, isLeaf, leavesOf, readTree } from './tree.ts'

/** Roles of PDF 2.0 that Chromium writes, and what a reader of PDF 1.7 takes them for. */
const ROLES: Record<string, string> = { Em: 'Span', Strong: 'Span', Aside: 'Sect', Title: 'P', Sub: 'Span', DocumentFragment: 'Div' }
/** Roles that hold words, and those that stand among words. */
const HOLDS_WORDS = /^(?:P|H[1-6]?|TH|TD|LBody|Lbl|Link|Caption|Span|Em|Strong|Sub|Code|Quote|Figure|Formula|Title|Reference|Annot|Form|BibEntry)$/
const AMONG_WORDS = /^(?:Link|Span|Em|Strong|Sub|Code|Quote|Reference|Formula)$/
/** What is drawn inside these says something without words. */
const DRAWN = /^(?:Figure|Formula|Link)$/
/** A note would ask for a name that is its own. */
const WRAPPER = /^(?:NonStruct|Div|Span|Note|FENote)$/
/** With one of these a wrapper has something to say. */
const SAYS_MORE = ['Alt', 'ActualText', 'Lang']

/**
 * Mends the tags.
 *
 * @param contents the streams that draw
 * @param marked those of them that are marked
 * @param links the links of the page that was printed, in its order
 * @returns which marks belong to the tags, by stream (a page's stands for its content) and number
 */
export function mendTags(pdf: PDFDocument, contents: readonly Content[], marked: ReadonlySet<PDFRef>, links: readonly NamedLink[]): (stream: PDFRef, mark: number) => boolean {
  const { context } = pdf
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const contentOf = new Map(pdf.getPages().map(({ ref, node }) => [ref, node.get(PDFName.of('Contents')) as PDFRef]))
  const hasText = new Map(contents.filter(({ reference }) => marked.has(reference)).map(content => [content.reference, surveyMarks(content)]))
  const streamOf = ({ stream, page }: Leaf): PDFRef => stream ?? contentOf.get(page)!
  const keyOf = (stream: PDFRef, mark: number): string => `${stream.tag} ${mark}`

  const document = readTree(context, root.get(PDFName.of('K'))!)
  const told = new Set<string>()

  /** Content that only decorates leaves; wrappers give their content to who holds them. */
  function tidy(branch: Branch, drawn: boolean): Node[] {
    if (branch.role === 'Figure' && !branch.dict.has(PDFName.of('Alt')))
      branch.role = 'NonStruct'
    // The mark of a footnote is a link too.
    if (branch.kids.some(kid => 'annotation' in kid))
      branch.role = 'Link'
    const says = drawn || DRAWN.test(branch.role)
    const kids = branch.kids.flatMap((kid): Node[] => {
      if (isBranch(kid))
        return tidy(kid, says)
      return isLeaf(kid) && !says && !hasText.get(streamOf(kid))?.get(kid.mark)?.hasText ? [] : [kid]
    })
    if (WRAPPER.test(branch.role) && !SAYS_MORE.some(key => branch.dict.has(PDFName.of(key))))
      return kids
    if (branch.role === 'NonStruct')
      branch.role = 'Div'
    // A picture is one thing: what stands in it is told by its description.
    branch.kids = branch.role === 'Figure' ? kids.flatMap(heldBy) : HOLDS_WORDS.test(branch.role) ? kids : frameWords(branch, kids)
    return branch.kids.length > 0 || branch.role === 'TD' || branch.role === 'TH' || branch.role === 'Document' ? [branch] : []
  }

  const branchOf = (role: string, kids: Node[]): Branch => ({ role, kids, dict: context.obj({ Type: 'StructElem' }) as PDFDict })

  /** Words stand in paragraphs, those of a list's item in its body. */
  function frameWords({ role }: Branch, kids: Node[]): Node[] {
    if (role === 'LI') {
      const labels = kids.filter(kid => isBranch(kid) && kid.role === 'Lbl')
      const body = kids.filter(kid => !labels.includes(kid))
      return [...labels, ...(body.length === 1 && isBranch(body[0]!) && body[0].role === 'LBody' ? body : body.length > 0 ? [branchOf('LBody', body)] : [])]
    }
    if (['L', 'Table', 'TR', 'THead', 'TBody', 'TFoot'].includes(role))
      return kids.filter(isBranch)
    const framed: Node[] = []
    let run: Branch | undefined
    for (const kid of kids) {
      if (isBranch(kid) && !AMONG_WORDS.test(kid.role)) {
        run = undefined
        framed.push(kid)
      }
      else if (run) {
        run.kids.push(kid)
      }
      else {
        framed.push(run = branchOf('P', [kid]))
      }
    }
    return framed
  }

  for (const branch of document)
    tidy(branch, false)
  orderHeadings(document)
  nameLinks(pdf.context, document, links, leaf => hasText.get(streamOf(leaf))?.get(leaf.mark)?.hasText ?? false)

  const boxes = new Map<string, Box>()
  boundMarks(pdf, contents, (stream, mark, box) => {
    const key = keyOf(stream, mark)
    if (!isEmpty(box))
      boxes.set(key, unite(boxes.get(key) ?? box, box))
  })

  const parents = new Map<string, PDFRef>()
  const used = new Set<string>()
  const write = (branch: Branch, parent: PDFRef): PDFRef => {
    const reference = context.nextRef()
    const { dict } = branch
    used.add(branch.role)
    for (const key of ['Pg', 'ID', 'K'])
      dict.delete(PDFName.of(key))
    dict.set(PDFName.of('S'), PDFName.of(branch.role))
    dict.set(PDFName.of('P'), parent)
    tidyAttributes(branch)
    if (branch.role === 'Figure')
      frame(branch, leavesOf(branch).map(leaf => boxes.get(keyOf(streamOf(leaf), leaf.mark))).filter(box => box !== undefined))
    if (branch.role === 'L')
      numberItems(branch)
    const [page] = branch.kids.filter(isLeaf).filter(({ stream }) => !stream).map(leaf => leaf.page)
    if (page)
      dict.set(PDFName.of('Pg'), page)
    const kids = branch.kids.map((kid) => {
      if (isBranch(kid))
        return write(kid, reference)
      if (isLeaf(kid)) {
        told.add(keyOf(streamOf(kid), kid.mark))
        parents.set(keyOf(streamOf(kid), kid.mark), reference)
        return kid.stream ? kid.object : kid.page === page ? PDFNumber.of(kid.mark) : context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mark })
      }
      parents.set(kid.annotation.tag, reference)
      return kid.object
    })
    if (kids.length > 0)
      dict.set(PDFName.of('K'), kids.length === 1 ? kids[0]! : context.obj(kids))
    context.assign(reference, dict)
    return reference
  }
  const rootReference = pdf.catalog.get(PDFName.of('StructTreeRoot')) as PDFRef
  const old = collectElements(context, root.get(PDFName.of('K'))!)
  root.set(PDFName.of('K'), context.obj(document.map(branch => write(branch, rootReference))))
  for (const reference of old)
    context.delete(reference)
  root.set(PDFName.of('RoleMap'), context.obj(Object.fromEntries([...used].filter(role => role in ROLES).sort().map(role => [role, ROLES[role]!]))))
  root.delete(PDFName.of('IDTree'))
  writeParentTree(pdf, root, hasText, (stream, mark) => parents.get(keyOf(stream, mark)), annotation => parents.get(annotation.tag))
  return (stream, mark) => told.has(keyOf(stream, mark))
}

/** The first heading is the first level, and none is deeper than the one before by more than one (PDF/UA-1, 7.4.2). */
function orderHeadings(branches: readonly Branch[]): void {
  let level = 0
  const order = (branch: Branch): void => {
    const wanted = /^H([1-6])$/.exec(branch.role)?.[1]
    if (wanted) {
      level = level === 0 ? 1 : Math.min(Math.max(Number(wanted), 2), level + 1)
      branch.role = `H${level}`
    }
    branch.kids.filter(isBranch).forEach(order)
  }
  branches.forEach(order)
}

/** A figure says where it stands. */
function frame({ dict }: Branch, [first, ...others]: readonly Box[]): void {
  if (first)
    dict.set(PDFName.of('A'), dict.context.obj({ O: 'Layout', BBox: others.reduce(unite, first).map(side => Number(side.toFixed(1))) }))
}

/** A list says how its items are told apart (PDF 32000-1, 14.8.5.5); Chromium says it of bullets and numbers, so other labels are letters; hearts of ours are no text. */
function numberItems({ dict, kids }: Branch): void {
  if (dict.has(PDFName.of('A')))
    return
  const hasLabels = kids.some(item => isBranch(item) && item.kids.some(kid => isBranch(kid) && kid.role === 'Lbl'))
  dict.set(PDFName.of('A'), dict.context.obj({ O: 'List', ListNumbering: hasLabels ? 'Decimal' : 'None' }))
}

/** Cells of one row and one column are what a reader takes for granted; which headings are whose follows from their scope. */
function tidyAttributes({ role, dict }: Branch): void {
  const attributes = dict.lookup(PDFName.of('A'))
  if (!/^T[HD]$/.test(role) || !(attributes instanceof PDFArray))
    return
  const kept = attributes.asArray().filter((attribute) => {
    const entry = dict.context.lookup(attribute, PDFDict)
    return !entry.has(PDFName.of('Headers')) && !['RowSpan', 'ColSpan'].some(span => entry.lookupMaybe(PDFName.of(span), PDFNumber)?.asNumber() === 1)
  })
  if (kept.length > 0)
    dict.set(PDFName.of('A'), dict.context.obj(kept))
  else
    dict.delete(PDFName.of('A'))
}
