// Lays the slides of an open printing page out on sheets: written for `page.evaluate`, so each function must stand alone.

export interface Imposition {
  columns: 1 | 2
  /** How high a slot is that is not long, in pixels. */
  room: number
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
export async function imposeSlides({ columns, room, beside, notes, colon, style }: Imposition): Promise<void> {
  const make = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const element = Object.assign(document.createElement(tag), { className })
    element.append(...children)
    return element
  }
  const LEADS_OUT = 'a[href^="http"], a[href^="mailto:"], a[href^="tel:"]'
  const letters = document.body.textContent
  /** As it would be typed: letters instead of their numbers, where the deck has typefaces for them; no subject of a letter. */
  const readable = (address: string): string => {
    try {
      const typed = decodeURI(address).replace(/[\s\p{Cf}]/gu, encodeURIComponent).replace(/^mailto:([^?]*).*|^tel:/, '$1')
      return Array.from(typed).every(letter => letter < '\u0100' || letters.includes(letter)) ? typed : address
    }
    catch {
      return address
    }
  }
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  /** Not as the beginning of a longer address. */
  const isShown = (address: string, text: string): boolean => text.split(bare(address)).slice(1).some(rest => !/^\/?[.?#&=%~@+:-]*[\p{L}\p{N}_]/u.test(rest))
  /** A line ends after a slash, not in a word. */
  const part = (address: string): Node[] => address.split(/(?<=[^/:]\/|[?&])/).flatMap((piece, index) => index > 0 ? [document.createElement('wbr'), new Text(piece)] : [new Text(piece)])

  /** Paper has no links: the addresses that no word on the slide shows. */
  function listAddresses(slide: Element, text: string): HTMLElement[] {
    const links = new Map([...slide.querySelectorAll<HTMLAnchorElement>(LEADS_OUT)].map(link => [link.href, link]))
    const items = [...links].filter(([href]) => !isShown(readable(href), text)).map(([href, link]) => {
      const name = link.textContent.trim().replace(/\s+/g, ' ')
      return make('li', '', name ? name + colon : '', Object.assign(make('a', '', ...part(readable(href))), { href, dir: 'ltr' }))
    })
    return items.length > 0 ? [make('ul', 'addresses', ...items)] : []
  }

  /** Where a note leads stands behind its words. */
  function showAddresses(note: HTMLElement): void {
    for (const link of note.querySelectorAll<HTMLAnchorElement>(LEADS_OUT)) {
      const address = readable(link.href)
      if (!isShown(address, link.textContent))
        link.append(' (', Object.assign(make('span', '', ...part(address)), { dir: 'ltr' }), ')')
      else if (link.childElementCount === 0)
        link.replaceChildren(...part(link.textContent))
    }
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

  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  // Where a line ends, a word does: `textContent` would join it to the next.
  // eslint-disable-next-line unicorn/prefer-dom-node-text-content
  const texts = slides.map(slide => slide.innerText.replaceAll('\u200B', ''))
  const before = slides.map(countLines)
  const slots = slides.map((slide, index) => {
    const note = notes[index]
    const words = make('div', 'notes')
    words.innerHTML = note ?? ''
    showAddresses(words)
    const no = String(Number.parseInt(slide.id))
    const side = make('div', 'side', make('p', 'no', no), ...listAddresses(slide, texts[index]!), note ? words : rule())
    const picture = make('div', 'slide', make('div', 'canvas', slide))
    return make('section', `slot ${note ? 'told' : 'ruled'}${beside ? ' beside' : ''}`, picture, side)
  })
  const rows = Array.from({ length: Math.ceil(slots.length / columns) }, (_, row) => make('div', 'row', ...slots.slice(row * columns, (row + 1) * columns)))
  const handout = notes.some(Boolean) ? make('main', 'handout noted', ...slots) : make('main', 'handout', ...rows)
  document.head.append(make('style', '', style))
  document.body.append(handout)
  // A zoomed slide is set anew, and stays in the page's own tags; one whose lines would break elsewhere is made smaller as it stands.
  const moved = [...document.querySelectorAll('.canvas')].filter((canvas, index) => countLines(canvas) !== before[index])
  moved.forEach(canvas => canvas.classList.add('scaled'))
  // Letters that only the notes have ask for their typefaces now.
  await document.fonts.ready
  const long = slots.filter(slot => slot.offsetHeight > room + 1)
  // Marked once all are measured: each mark would lay every slide out anew.
  for (const slot of long) {
    slot.classList.add('long')
    // Addresses that take more room than there is flow on as notes do.
    slot.classList.replace('ruled', 'told')
    slot.querySelector('.lines')?.remove()
  }
  if (long.length > 0) {
    handout.className = 'handout noted'
    handout.replaceChildren(...slots)
  }
}
