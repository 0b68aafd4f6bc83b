// The tree of tags, as Chromium wrote it: elements, the marks that they hold, the annotations that belong to them.
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'

/** Content in the tree: a mark in a stream, by number. */
export interface Leaf { stream: PDFRef | undefined, page: PDFRef, mark: number, object: PDFObject }
export interface Branch { role: string, dict: PDFDict, kids: Node[] }
export type Node = Leaf | Branch | { annotation: PDFRef, object: PDFObject }

export const isBranch = (node: Node): node is Branch => 'role' in node
export const isLeaf = (node: Node): node is Leaf => 'mark' in node

/** All that a part of the tree holds, without the elements around it. */
export const heldBy = (node: Node): Exclude<Node, Branch>[] => isBranch(node) ? node.kids.flatMap(heldBy) : [node]

/** All marks of an element, those of its kids too. */
export const leavesOf = (branch: Branch): Leaf[] => heldBy(branch).filter(isLeaf)

/** Reads the elements; a kid without a page stands on its parent's. */
export function readTree(context: PDFContext, kids: PDFObject, page?: PDFRef): Branch[] {
  const asList = (object: PDFObject): PDFObject[] => {
    const found = context.lookup(object)
    return found instanceof PDFArray ? found.asArray() : [object]
  }
  function readBranch(dict: PDFDict, above?: PDFRef): Branch {
    const here = dict.get(PDFName.of('Pg')) as PDFRef | undefined ?? above
    const list = dict.has(PDFName.of('K')) ? asList(dict.get(PDFName.of('K'))!) : []
    return { role: dict.lookup(PDFName.of('S'), PDFName).decodeText(), dict, kids: list.map(kid => readNode(kid, here)) }
  }
  function readNode(object: PDFObject, above?: PDFRef): Node {
    const found = context.lookup(object)
    if (found instanceof PDFNumber)
      return { stream: undefined, page: above!, mark: found.asNumber(), object }
    const dict = found as PDFDict
    const here = dict.get(PDFName.of('Pg')) as PDFRef | undefined ?? above
    if (dict.has(PDFName.of('Obj')))
      return { annotation: dict.get(PDFName.of('Obj')) as PDFRef, object }
    if (dict.has(PDFName.of('MCID')))
      return { stream: dict.get(PDFName.of('Stm')) as PDFRef | undefined, page: here!, mark: dict.lookup(PDFName.of('MCID'), PDFNumber).asNumber(), object }
    return readBranch(dict, above)
  }
  return asList(kids).map(kid => readNode(kid, page)).filter(isBranch)
}

/** Every element that has a place of its own in the file. */
export function collectElements(context: PDFContext, kids: PDFObject): PDFRef[] {
  const found = context.lookup(kids)
  if (found instanceof PDFArray)
    return [...(kids instanceof PDFRef ? [kids] : []), ...found.asArray().flatMap(kid => collectElements(context, kid))]
  if (!(found instanceof PDFDict) || !found.has(PDFName.of('S')))
    return []
  return [...(kids instanceof PDFRef ? [kids] : []), ...(found.has(PDFName.of('K')) ? collectElements(context, found.get(PDFName.of('K'))!) : [])]
}
