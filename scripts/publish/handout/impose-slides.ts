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
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')

  /** Paper has no links: the addresses that no word on the slide shows. */
  function listAddresses(slide: Element): HTMLElement[] {
    const shown = bare(slide.textContent)
    const links = new Map([...slide.querySelectorAll<HTMLAnchorElement>('a[href^="http"], a[href^="mailto:"]')].map(link => [link.href, link]))
    const items = [...links].filter(([address]) => !shown.includes(bare(address).replace(/^mailto:/, ''))).map(([address, link]) => {
      const name = link.textContent.trim().replace(/\s+/g, ' ')
      // A line ends after a slash, not in a word.
      const parts = address.split(/(?<=[^/:]\/|[?&])/).flatMap(part => [part, document.createElement('wbr')])
      return make('li', '', name ? name + colon : '', Object.assign(make('a', '', ...parts), { href: address, dir: 'ltr' }))
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
    const side = make('div', 'side', make('p', 'no', no), ...listAddresses(slide), note ? words : rule())
    const picture = make('div', 'slide', make('div', 'canvas', slide))
    return make('section', `slot ${note ? 'told' : 'ruled'}${beside ? ' beside' : ''}`, picture, side)
  })
  const rows = Array.from({ length: Math.ceil(slots.length / columns) }, (_, row) => make('div', 'row', ...slots.slice(row * columns, (row + 1) * columns)))
  document.head.append(make('style', '', style))
  document.body.append(notes.some(Boolean) ? make('main', 'handout noted', ...slots) : make('main', 'handout', ...rows))
  // A zoomed slide is set anew, and stays in the page's own tags; one whose lines would break elsewhere is made smaller as it stands.
  const moved = [...document.querySelectorAll('.canvas')].filter((canvas, index) => countLines(canvas) !== before[index])
  moved.forEach(canvas => canvas.classList.add('scaled'))
  // Letters that only the notes have ask for their typefaces now.
  await document.fonts.ready
  const long = slots.filter(slot => slot.offsetHeight > room + 1)
  // Marked once all are measured: each mark would lay every slide out anew.
  long.forEach(slot => slot.classList.add('long'))
}

/**
 * Loads the typefaces of what stands in the margins, which does not ask for them itself.
 *
 * @returns as much of the title as there is room for: a margin cuts nothing off
 */
export async function fitHead({ title, foot, width }: { title: string, foot: string, width: number }): Promise<string> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-text')
  const font = `600 9pt ${family}`
  await Promise.all([document.fonts.load(font, title), document.fonts.load(`9pt ${family}`, foot)])
  const pen = document.createElement('canvas').getContext('2d')!
  pen.font = font
  const words = Array.from(new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(title), ({ segment }) => segment)
  let head = title
  while (pen.measureText(head).width > width && words.pop())
    head = `${words.join('').trimEnd()}…`
  return head
}
