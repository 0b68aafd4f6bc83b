// What PowerPoint's file should say of its slides: their headings, and what is drawn where. Written for `page.evaluate`, so it must stand alone.

/** A slide as its file describes it. */
export interface SlideDescription {
  heading?: string
  rightToLeft?: boolean
  /** Middles of what is drawn, in pixels of the canvas; what only decorates has no text. */
  pictures: { x: number, y: number, text: string }[]
}

/** Reads an open printing page. */
export function describeSlides(): SlideDescription[] {
  return [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map((slide) => {
    const frame = slide.getBoundingClientRect()
    const scale = frame.width / slide.offsetWidth
    return {
      heading: slide.querySelector('h1, h2')?.textContent,
      rightToLeft: document.documentElement.dir === 'rtl',
      pictures: Array.from(slide.querySelectorAll('svg:not(svg svg), canvas, .katex'), (picture) => {
        const { left, top, width, height } = picture.getBoundingClientRect()
        const text = picture.closest('[aria-label]')?.getAttribute('aria-label') ?? picture.querySelector('annotation')?.textContent ?? ''
        return { x: (left + width / 2 - frame.left) / scale, y: (top + height / 2 - frame.top) / scale, text: picture.closest('[aria-hidden=true]') ? '' : text }
      }),
    }
  })
}
