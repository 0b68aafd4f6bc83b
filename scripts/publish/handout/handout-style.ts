// How a handout is set: a style sheet for one kind of sheet. Running head and foot stand in the margins, where no text can reach them.
import type { Sheet } from './sheet.ts'
import { canvas } from '../canvas.ts'
import { BELOW, MARGIN, PX_PER_MM } from './sheet.ts'

/** What stands at the head and the foot of every page. */
export interface Running {
  title: string
  /** « Page {page} sur {pages} » */
  pageOf: string
  rightToLeft: boolean
  /** Address of the deck, and its QR code as an SVG. */
  address?: { lines: readonly string[], code: string }
}

/** Writes the style sheet. */
export function writeHandoutStyle(sheet: Sheet, { title, pageOf, address, rightToLeft }: Running): string {
  const tall = sheet.slide * canvas.height / canvas.width
  const scale = sheet.slide * PX_PER_MM / canvas.width
  const small = 'font: 9pt/1.3 var(--font-text); color: #263238;'
  const head = `padding-top: ${MARGIN}mm; vertical-align: top;`
  const foot = `padding-bottom: ${MARGIN}mm; vertical-align: bottom;`
  const [start, end] = rightToLeft ? ['right', 'left'] : ['left', 'right']
  const count = pageOf.split(/(\{\w+\})/).filter(Boolean).map(part => ({ '{page}': 'counter(page)', '{pages}': 'counter(pages)' })[part] ?? quote(part)).join(' ')
  const online = address && `@bottom-${start} { content: url("data:image/svg+xml,${encodeURIComponent(address.code)}"); text-align: ${start}; ${foot} }
  @bottom-center { content: ${quote(address.lines.map(line => `\u2066${line}\u2069`).join('\n'))}; width: ${sheet.address}mm; ${small} text-align: ${start}; white-space: pre; ${foot} }`
  return `
@page {
  size: ${sheet.width}mm ${sheet.height}mm;
  margin: ${sheet.top}mm ${MARGIN}mm ${sheet.bottom}mm;
  @top-${start} { content: ${quote(title)}; width: 100%; ${small} font-weight: 600; text-align: ${start}; white-space: nowrap; ${head} }
  ${online ?? ''}
  @bottom-${end} { content: ${count}; ${small} text-align: ${end}; white-space: nowrap; ${foot} }
}
html, body { background: #fff !important; color-scheme: light; }
#app { display: none !important; }
.handout { font: 10.5pt/1.4 var(--font-text); color: #263238; }
/* As wide as on paper, where it is measured. */
@media screen { .handout { width: ${sheet.width - 2 * MARGIN}mm; } }
/* Notes go on in the next column; without them slides stand in rows. */
.handout.noted { columns: ${sheet.columns}; column-gap: ${sheet.gap}mm; column-fill: auto; }
.handout .row { display: grid; grid-template-columns: repeat(${sheet.columns}, minmax(0, 1fr)); column-gap: ${sheet.gap}mm; align-items: start; break-inside: avoid; }
.handout > * + * { margin-top: ${sheet.gap}mm; }
.handout .slot { min-height: ${sheet.slot}mm; display: flow-root; break-inside: avoid; }
/* What follows a long note may have less room: its sheet is not left empty. */
.handout .long + .slot { min-height: ${sheet.ruled}mm; }
.handout .slot.long { break-inside: auto; }
.handout .slot.ruled { display: flex; flex-direction: ${sheet.beside ? 'row' : 'column'}; gap: ${sheet.beside ? 5 : 2}mm; }
[dir=rtl] .handout { direction: rtl; }
.handout .slide { position: relative; width: ${sheet.slide}mm; height: ${tall}mm; overflow: hidden; contain: size layout; flex: none; }
/* A float leaves its words behind where it does not fit the page, a number its note; what is as tall as their beginning, and stands among them, does not. */
.handout .told::before { content: ''; display: block; height: ${sheet.told}mm; margin-bottom: -${sheet.told}mm; break-inside: avoid; }
.handout .told.beside .slide { float: inline-start; margin-inline-end: 5mm; margin-block-end: ${BELOW}mm; }
.handout .told:not(.beside) .side { margin-top: 2mm; }
.handout .canvas { position: absolute; top: 0; left: 0; direction: ltr; width: ${canvas.width}px; height: ${canvas.height}px; zoom: ${scale}; }
.handout .canvas.scaled { zoom: 1; scale: ${scale}; transform-origin: 0 0; }
/* Half of the thinnest line that a border can have. */
.handout .slide::after { content: ''; position: absolute; top: 0; left: 0; width: calc(200% - 1px); height: calc(200% - 1px); border: 1px solid #263238; scale: 0.5; transform-origin: 0 0; }
.handout .print-slide-container { break-after: auto !important; }
.handout .ruled .side { flex: 1; min-width: 0; display: flex; flex-direction: column; }
.handout .no { margin: 0; font: 600 11pt/1.2 var(--font-title); }
.handout .lines { flex: 1; contain: size; overflow: hidden; }
.handout .lines i { display: block; height: 8.5mm; border-bottom: 1px solid #90a4ae; }
.handout .addresses { margin: 1.5mm 0 0; padding: 0; list-style: none; font-size: 8.5pt; line-height: 1.3; overflow-wrap: anywhere; }
.handout .addresses a, .handout .notes a { color: inherit; overflow-wrap: anywhere; }
.handout :is(.addresses, .notes) li { margin: 0; padding: 0; }
.handout .notes { overflow-wrap: break-word; }
.handout .notes > * { margin: 1.5mm 0 0; }
.handout .notes :is(ul, ol) { padding-inline-start: 5mm; list-style: revert; }
/* What stands outside of an item would stand on the slide. */
.handout .beside .notes :is(ul, ol) { padding: 0; list-style-position: inside; }
.handout .beside .notes :is(ul, ol) :is(ul, ol) { text-indent: 5mm; }
.handout .beside .notes li > p:first-child { display: inline; }
.handout .notes :is(h1, h2, h3, h4, h5, h6) { font: 600 11pt/1.3 var(--font-title); break-after: avoid; }
.handout .notes :is(p, li) { orphans: 2; widows: 2; }
.handout .notes :is(pre, code) { font-family: var(--font-code); font-size: 9pt; white-space: pre-wrap; }
.handout .notes table { border-collapse: collapse; }
.handout .notes :is(th, td) { border: 1px solid #90a4ae; padding: 0.5mm 1.5mm; text-align: start; }
.handout .notes img { max-width: 100%; }
`
}

/** A string of CSS. */
function quote(text: string): string {
  return `"${text.replace(/[\\"\n<]/g, character => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}
