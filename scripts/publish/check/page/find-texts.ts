// Runs in the page: the pieces of text that somebody can see, with the boxes of their letters.
import type { MeasuredText } from '../measured.ts'

/** A piece of text while it is measured. */
export interface FoundText extends Pick<MeasuredText, 'text' | 'formula' | 'kind' | 'size' | 'bold' | 'font'> {
  element: Element
  /** What it flows in: pieces of one block do not overlap each other. */
  block: Element
  /** A box for each line, as high as capitals: what a face keeps above and below is air. */
  rects: DOMRect[]
}

export function findTexts(slide: HTMLElement, scale: number): FoundText[] {
  const texts: FoundText[] = []
  // A slide may be zoomed.
  const slideZoom = slide.getBoundingClientRect().width / slide.offsetWidth / scale
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const element = node.parentElement!
    const text = node.data.replace(/\s+/g, ' ').trim()
    if (!text || isHidden(element))
      continue
    const drawn = element.closest<SVGTextElement>('svg text')
    const matrix = drawn?.getScreenCTM()
    const zoom = matrix ? Math.hypot(matrix.a, matrix.b) / scale : slideZoom
    const style = getComputedStyle(element)
    const em = Number.parseFloat(style.fontSize) * zoom
    // Signs above and below a line, and the parts of a formula, are as large as the words that they stand in.
    const carrier = element.closest('.katex')?.parentElement ?? element.closest(':not(sub, sup, sub *, sup *)') ?? element
    const size = carrier === element ? em : Number.parseFloat(getComputedStyle(carrier).fontSize) * zoom
    const range = document.createRange()
    // Blanks that hang at the end of a line of code are not seen.
    const rects = [...node.data.matchAll(/\S+(?: \S+)*/g)].flatMap(({ 0: words, index }) => {
      range.setStart(node, index)
      range.setEnd(node, index + words.length)
      return [...range.getClientRects()]
    }).filter(({ width, height }) => width > 0 && height > 0).map((rect) => {
      const half = drawn ? rect.height / 2 : Math.min(rect.height / 2, em * scale * 0.36)
      return new DOMRect(rect.x, rect.y + rect.height / 2 - half, rect.width, half * 2)
    })
    let block: Element = element.closest('svg, .katex, pre') ?? element
    while (block !== slide && /^(?:inline$|contents|ruby)/.test(getComputedStyle(block).display) && !block.matches('svg, .katex, pre'))
      block = block.parentElement!
    const kind = element.closest('pre, code, kbd, samp')
      ? 'code'
      : element.closest('svg, .foot, .diapo-math, figcaption, caption, small, .diapo-badge, .picture-frame, .slidev-code-block-title, ruby rt') ? 'label' : 'body'
    const { fontStyle, fontWeight, fontFamily } = style
    if (rects.length > 0)
      texts.push({ text, formula: element.closest('.katex')?.querySelector('annotation')?.textContent, element, block, rects, kind, size, bold: Number(fontWeight) >= 700, font: { style: fontStyle, weight: fontWeight, family: fontFamily } })
  }
  return texts
}

/** Not seen on purpose: hidden, waiting for a click, made for a screen reader only, or a word in a picture that is drawn small. */
export function isHidden(element: Element): boolean {
  if (element.closest('title, desc, style, script, template, .katex-mathml, .scene[aria-hidden]') || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return true
  for (let at: Element | null = element; at && !at.matches('.slidev-layout'); at = at.parentElement) {
    if (at instanceof HTMLElement && at.offsetWidth <= 1 && at.offsetHeight <= 1 && getComputedStyle(at).overflow !== 'visible')
      return true
  }
  return false
}
