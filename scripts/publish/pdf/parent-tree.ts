// The way from a mark or an annotation back to its tag (PDF 32000-1, 14.7.4.4).
import type { PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { PDFDict as Dict, PDFName, PDFNull, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'

/**
 * Writes the tree anew.
 *
 * @param marks the marks of every stream that has some
 * @param parentOf the tag of a mark; undefined for what only decorates
 */
export function writeParentTree(pdf: PDFDocument, root: PDFDict, marks: ReadonlyMap<PDFRef, ReadonlyMap<number, unknown>>, parentOf: (stream: PDFRef, mark: number) => PDFRef | undefined, parentOfAnnotation: (annotation: PDFRef) => PDFRef | undefined): void {
  const { context } = pdf
  const entries = new Map<number, PDFObject>()
  const keyOf = (dict: PDFDict, name: string): number | undefined => dict.lookupMaybe(PDFName.of(name), PDFNumber)?.asNumber()
  const addMarks = (key: number | undefined, stream: PDFRef): void => {
    const numbers = [...marks.get(stream)?.keys() ?? []]
    if (key !== undefined)
      entries.set(key, context.obj(Array.from({ length: Math.max(-1, ...numbers) + 1 }, (_, mark) => parentOf(stream, mark) ?? PDFNull)))
  }
  for (const { node } of pdf.getPages()) {
    // Annotations are gone through in the order of the tags (PDF/UA-1, 7.18.3).
    node.set(PDFName.of('Tabs'), PDFName.of('S'))
    addMarks(keyOf(node, 'StructParents'), node.get(PDFName.of('Contents')) as PDFRef)
    for (const annotation of node.Annots()?.asArray() ?? []) {
      const key = keyOf(context.lookup(annotation, Dict), 'StructParent')
      const parent = parentOfAnnotation(annotation as PDFRef)
      if (key !== undefined && parent)
        entries.set(key, parent)
    }
  }
  for (const stream of marks.keys()) {
    const object = context.lookup(stream)
    if (object instanceof PDFRawStream)
      addMarks(keyOf(object.dict, 'StructParents'), stream)
  }
  const sorted = [...entries].sort(([one], [other]) => one - other)
  root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: sorted.flatMap(([key, value]) => [PDFNumber.of(key), value]) })))
}
