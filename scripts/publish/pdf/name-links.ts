// What a link is called: the words that lead there, for who cannot see them (PDF/UA-1, 7.18.5).
import type { PDFContext } from '@cantoo/pdf-lib'
import type { Branch, Leaf } from './tree.ts'
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { isBranch, leavesOf } from './tree.ts'

/** A link of the page that was printed: where it leads, what it is called. */
export interface NamedLink { href: string, name: string }

/**
 * Gives every annotation of a link the words of its link on the page; links to one place are told apart by their order.
 *
 * @param hasWords whether something is written in a mark; a link without words has its name as its description
 */
export function nameLinks(context: PDFContext, branches: readonly Branch[], links: readonly NamedLink[], hasWords: (leaf: Leaf) => boolean): void {
  const names = new Map<string, string[]>()
  for (const { href, name } of links)
    names.set(href, [...names.get(href) ?? [], name])
  const name = (branch: Branch): void => {
    const annotations = branch.kids.flatMap(kid => 'annotation' in kid ? [context.lookup(kid.annotation, PDFDict)] : [])
    const [first] = annotations
    if (first) {
      const target = targetOf(first)
      const waiting = names.get(target)
      // The last name stays for what a page's end cuts in two.
      const words = (waiting && waiting.length > 1 ? waiting.shift() : waiting?.[0]) || target
      for (const annotation of annotations)
        annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words))
      if (!leavesOf(branch).some(hasWords))
        branch.dict.set(PDFName.of('Alt'), PDFHexString.fromText(words))
    }
    branch.kids.filter(isBranch).forEach(name)
  }
  branches.forEach(name)
}

/** An address, or `#` and the name of a place in the file. */
function targetOf(annotation: PDFDict): string {
  const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
  if (address instanceof PDFString || address instanceof PDFHexString)
    return address.decodeText()
  const place = annotation.lookup(PDFName.of('Dest'))
  return place instanceof PDFName ? `#${place.decodeText()}` : ''
}
