// Lays the slides of an open printing page out on sheets: written for `page.evaluate`, so it must stand alone.

export interface Imposition {
  columns: 1 | 2
  /** The lines stand beside a slide, not below it. */
  beside: boolean
  /** HTML of each slide's speaker notes; none without `--with-notes`. */
  notes: readonly string[]
  /** What parts a name from what it names. */
  colon: string
  /** How it is all set. */
  style: string
}

/** Puts every slide into a slot of its own, with its number, its notes or lines, and the addresses that its links hide. */
export function imposeSlides({ columns, beside, notes, colon, style }: Imposition): void {
  const make = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const element = Object.assign(document.createElement(tag), { className })
    element.append(...children)
    return element
  }
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')

  /** Paper has no links: the addresses that no word on the slide shows. */
  function listAddresses(slide: Element): HTMLElement[] {
    const shown = bare(slide.textContent)
    const links = new Map([...slide.querySelectorAll<HTMLAnchorElement>('a[href^="http"], a[href^="mailto:"]')].map(link => [link.href, link]))
    const items = [...links].filter(([address]) => !shown.includes(bare(address).replace(/^mailto:/, ''))).map(([address, link]) => {
      const name = link.textContent.trim().replace(/\s+/g, ' ')
      return make('li', '', name ? name + colon : '', Object.assign(make('a', '', address), { href: address, dir: 'ltr' }))
    })
    return items.length > 0 ? [make('ul', 'addresses', ...items)] : []
  }

  /** More than a page can show; what does not fit is out of sight. */
  function rule(): HTMLElement {
    const lines = make('div', 'lines', ...Array.from({ length: 30 }, () => document.createElement('i')))
    lines.setAttribute('aria-hidden', 'true')
    return lines
  }

  /** How many lines each piece of text of a slide has. */
  function countLines(slide: Element): string {
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const counts: number[] = []
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode)
      counts.push(range.getClientRects().length)
    }
    return counts.join()
  }

  const before = [...document.querySelectorAll('.print-slide-container')].map(countLines)
  const slots = [...document.querySelectorAll('.print-slide-container')].map((slide, index) => {
    const note = notes[index]
    const words = make('div', 'notes')
    words.innerHTML = note ?? ''
    const no = String(Number.parseInt(slide.id))
    const side = make('div', 'side', make('p', 'no', no), ...(note ? [words] : []), ...listAddresses(slide), ...(note ? [] : [rule()]))
    const picture = make('div', 'slide', make('div', 'canvas', slide))
    return make('section', `slot ${note ? 'told' : 'ruled'}${beside ? ' beside' : ''}`, picture, side)
  })
  const rows = Array.from({ length: Math.ceil(slots.length / columns) }, (_, row) => make('div', 'row', ...slots.slice(row * columns, (row + 1) * columns)))
  document.head.append(make('style', '', style))
  document.body.append(make('main', 'handout', ...rows))
  // A zoomed slide is set anew, and stays in the page's own tags; one whose lines would break elsewhere is made smaller as it stands.
  document.querySelectorAll('.canvas').forEach((canvas, index) => {
    if (countLines(canvas) !== before[index])
      canvas.classList.add('scaled')
  })
}
