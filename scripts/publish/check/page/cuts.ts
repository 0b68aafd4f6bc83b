// Runs in the page: what reaches beyond the slide, or beyond a box that cuts off what hangs over.
import type { Measured } from '../measured.ts'
import { isHidden } from './find-texts.ts'

/** How far boxes of an element reach beyond what is shown of it, in pixels of the screen. */
export function cutOf(element: Element, rects: readonly DOMRect[], slide: Element): number {
  let most = 0
  for (let at: Element | null = element; at; at = at === slide ? null : at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at)
    const across = at === slide || overflowX !== 'visible'
    const down = at === slide || overflowY !== 'visible'
    if (!across && !down)
      continue
    const frame = at.getBoundingClientRect()
    for (const { left, top, right, bottom } of rects) {
      if (across)
        most = Math.max(most, frame.left - left, right - frame.right)
      if (down)
        most = Math.max(most, frame.top - top, bottom - frame.bottom)
    }
  }
  return most
}

/** Pictures, and boxes with a border or a ground around words, that hang over. */
export function findBoxes(slide: Element, scale: number): Measured['boxes'] {
  const isSeen = (element: Element): boolean => {
    if (element.matches('img, video, canvas, iframe, svg'))
      return true
    const { borderBottomWidth, borderBottomStyle, backgroundColor } = getComputedStyle(element)
    return element.textContent!.trim() !== '' && ((borderBottomStyle !== 'none' && borderBottomWidth !== '0px') || !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor))
  }
  const cuts = new Map<string, number>()
  for (const element of slide.querySelectorAll('*')) {
    if (element.parentElement!.closest('svg') || element.querySelector('.slidev-layout') || element.matches('.slidev-layout'))
      continue
    const cut = cutOf(element, [element.getBoundingClientRect()], slide) / scale
    if (cut <= 1 || isHidden(element) || !isSeen(element))
      continue
    const what = element.closest('.thread') ? 'the thread' : element.getAttribute('alt') || element.getAttribute('aria-label') || element.textContent!.trim() || element.tagName.toLowerCase()
    cuts.set(what, Math.max(cut, cuts.get(what) ?? 0))
  }
  return Array.from(cuts, ([what, cut]) => ({ what, cut }))
}
