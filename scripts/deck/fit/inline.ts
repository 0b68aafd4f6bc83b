// The words of a paragraph as the pieces that a line is made of: texts in their typefaces, boxes, and line ends.
import type { Image, Nodes, PhrasingContent } from 'mdast'
import type { Picture } from '../../model.ts'
import type { Face } from './faces.ts'
import { isSign } from '../../model.ts'
import { formulaSize } from './formula.ts'

/** What a line is made of; sizes in CSS pixels. `letter` is what each letter is set apart or together by; `code` what code has left and right of it. */
export type Piece
  = | { kind: 'text', text: string, face: Face, size: number, letter?: number, code?: number }
    /** Something that does not break, and is as high as it is: a line grows with it. */
    | { kind: 'box', width: number, height: number }
    | { kind: 'break' }

/** How words are set where no mark says otherwise; `code` is the size of code among them. */
export interface TextStyle { family: 'text' | 'title' | 'subtitle' | 'code', size: number, code?: number, bold?: boolean, italic?: boolean, letter?: number }

const SIZE_OF_CODE = 0.88
const HEIGHT_OF_CAPITALS = 0.7
/** Badges and keys are smaller than the words around them, but not too small to be read. */
const SMALLER = 0.82
const LEAST_BADGE = 16
const LEAST_KEY = 14

/** What stands for a picture that is not there. */
export function nameOfImage({ alt, url }: Image): string {
  return alt || url.split(/[?#]/)[0]!.split('/').at(-1)!
}

/** The pieces of some words. */
export function piecesOf(nodes: readonly PhrasingContent[], style: TextStyle): Piece[] {
  return nodes.flatMap(node => piecesOfNode(node, style))
}

function piecesOfNode(node: PhrasingContent, style: TextStyle): Piece[] {
  const { size } = style
  switch (node.type) {
    case 'text':
      return [text(node.value.replace(/[ \t\r\n]+/g, ' '), style)]
    case 'strong':
      return piecesOf(node.children, { ...style, bold: true })
    case 'emphasis':
      return piecesOf(node.children, { ...style, italic: true })
    case 'inlineCode': {
      const own = style.code ?? SIZE_OF_CODE * size
      return [{ kind: 'text', text: node.value.replace(/\s+/g, ' '), face: 'code', size: own, code: style.family === 'title' ? 0 : 0.3 * own }]
    }
    case 'break':
      return [{ kind: 'break' }]
    case 'inlineMath': {
      const { width, height } = formulaSize(node.value, false)
      return [{ kind: 'box', width: width * size, height: height * size }]
    }
    case 'icon':
      return [gap(1.05 * size)]
    case 'badge':
      return [gap(0.45 * size + 2), ...piecesOf(node.children, { ...style, size: Math.max(LEAST_BADGE, SMALLER * size), bold: true }), gap(0.45 * size + 2)]
    case 'term':
      return [...piecesOf(node.children, { ...style, bold: true }), text(` (${node.meaning})`, style)]
    case 'footnoteReference':
      return [text(node.label ?? node.identifier, { ...style, size: 0.72 * size, bold: true })]
    case 'element':
      return node.tag === 'kbd'
        ? [gap(0.33 * size + 2), ...piecesOf(node.children, { ...style, family: 'code', size: Math.max(LEAST_KEY, SMALLER * size) }), gap(0.33 * size + 2)]
        : piecesOf(node.children, node.tag === 'samp' ? { ...style, family: 'code' } : node.tag === 'sub' || node.tag === 'sup' ? { ...style, size: 0.72 * size } : style)
    case 'image':
      // Where it is not there, its name stands for it.
      if (node.data?.source?.kind !== 'local')
        return [text(nameOfImage(node), { ...style, bold: true })]
      if (isSign(node) && style.family === 'text') {
        const { width, height } = (node.data.source as { picture: Picture }).picture
        return [{ kind: 'box', width, height }]
      }
      return [{ kind: 'box', width: 4 * size, height: HEIGHT_OF_CAPITALS * size }]
    default:
      return 'children' in node ? piecesOf(node.children as PhrasingContent[], style) : 'value' in node ? [text(String((node as Nodes & { value: unknown }).value), style)] : []
  }
}

/** Vietnamese letters, which our text typeface has not: its language is set in another as a whole. Source: scripts/publish/fonts/families.ts. */
const VIETNAMESE = /[\u1EA0-\u1EF9\u01A0\u01AF]/i

function text(value: string, { family, size, bold, italic, letter }: TextStyle): Piece {
  const face: Face = family !== 'text' ? family : VIETNAMESE.test(value) ? bold ? 'vietnamese-bold' : 'vietnamese' : `text${bold ? '-bold' : ''}${italic ? '-italic' : ''}` as Face
  return { kind: 'text', text: value, face, size, letter }
}

function gap(width: number): Piece {
  return { kind: 'box', width, height: 0 }
}
