// Runs in the page: words that lie over other words, over a picture, or over the marks of the thread; and words that touch a picture.
import type { Measured } from '../measured.ts'
import type { FoundText } from './find-texts.ts'
import { isHidden } from './find-texts.ts'

export function findOverlaps(slide: Element, texts: readonly FoundText[], scale: number): Measured['overlaps'] {
  interface Box { left: number, top: number, right: number, bottom: number }
  const shared = (one: Box, other: Box): Box => ({ left: Math.max(one.left, other.left), top: Math.max(one.top, other.top), right: Math.min(one.right, other.right), bottom: Math.min(one.bottom, other.bottom) })
  /** Closer than this, letters and a picture touch. */
  const AIR = 2.5
  const depth = ({ left, top, right, bottom }: Box): number => Math.min(right - left, bottom - top) / scale
  const overlaps: Measured['overlaps'] = []
  const note = (what: string, over: string, px: number): void => {
    const known = overlaps.find(overlap => overlap.what === what && overlap.over === over)
    if (!known)
      overlaps.push({ what, over, px })
    else
      known.px = Math.max(known.px, px)
  }

  const lines = texts.flatMap(({ text, block, element, rects }) => rects.map(rect => ({ text, block, element, rect })))
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.block === other.block)
        continue
      const px = depth(shared(one.rect, other.rect))
      if (px > 1)
        note(one.text, `“${other.text}”`, px)
    }
  }

  /** Where a picture that keeps its proportions is really painted. */
  const paintedBox = (image: Element): Box => {
    const rect = image.getBoundingClientRect()
    const { naturalWidth = 0, naturalHeight = 0 } = image as HTMLImageElement
    const { objectFit } = getComputedStyle(image)
    if (!naturalWidth || !naturalHeight || !/contain|scale-down/.test(objectFit))
      return rect
    const zoom = Math.min(rect.width / naturalWidth, rect.height / naturalHeight)
    const [dx, dy] = [(rect.width - naturalWidth * zoom) / 2, (rect.height - naturalHeight * zoom) / 2]
    return { left: rect.left + dx, top: rect.top + dy, right: rect.right - dx, bottom: rect.bottom - dy }
  }
  /** What is drawn covers no more than its lines and areas: asked at points of the box that both share. */
  const isPainted = (svg: Element, { left, top, right, bottom }: Box): boolean => {
    for (let row = 1; row < 4; row++) {
      for (let column = 1; column < 12; column++) {
        if (document.elementsFromPoint(left + (right - left) * column / 12, top + (bottom - top) * row / 4).some(element => element !== svg && svg.contains(element)))
          return true
      }
    }
    return false
  }
  for (const picture of slide.querySelectorAll('img, video, canvas, iframe, svg:not(svg svg, .diapo-icon, .thread-line), .picture-frame')) {
    if (isHidden(picture))
      continue
    const isSvg = picture instanceof SVGElement
    const boxes = isSvg ? [picture, ...picture.children].map(part => part.getBoundingClientRect()) : [paintedBox(picture)]
    const name = picture.closest('.thread') ? 'the thread' : `the picture ${picture.getAttribute('alt') || picture.getAttribute('aria-label')?.split('.')[0] || ''}`.trim()
    for (const { text, element, rect } of lines) {
      if (picture.contains(element))
        continue
      for (const box of boxes) {
        const common = shared(rect, box)
        const px = depth(common)
        const [gap, side] = [Math.max(rect.top - box.bottom, box.top - rect.bottom) / scale, Math.min(rect.right, box.right) - Math.max(rect.left, box.left)]
        if (px > 1 && (!isSvg || isPainted(picture, common)))
          note(text, name, px)
        else if (!isSvg && side > 1 && gap > -1 && gap < AIR)
          note(text, name, -gap)
      }
    }
  }
  return overlaps
}
