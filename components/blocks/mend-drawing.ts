// What drawings lack as Mermaid leaves them: a name, air between dates, lanes that end and run behind no word, a legend that reads without colour.

/** A letter of a date and the air after it, in units of the drawing. */
const LETTER = 10.5
const AIR = 10

/** What sequences draw beside the words of their source: the kind of a frame, the number of a message. */
const DRAWN_BESIDE = /^(?:loop|alt|opt|par|critical|break|\d+)$/

/** A drawing with a name is a picture to who does not see it: its words are not read once more, so the name has to hold every one. */
export function nameDrawing(drawing: string, name: string): string {
  return change(drawing, (svg) => {
    if (!wordsOf(svg).every(word => name.includes(word) || DRAWN_BESIDE.test(word)))
      return
    svg.setAttribute('role', 'img')
    svg.setAttribute('aria-label', name)
    for (const attribute of ['aria-roledescription', 'aria-labelledby', 'aria-describedby'])
      svg.removeAttribute(attribute)
  })
}

function wordsOf(svg: Element): string[] {
  const words: string[] = []
  const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement!.closest('style, title, desc'))
      words.push(...walker.currentNode.textContent!.split(/[\s[\]*`]+/).filter(Boolean))
  }
  return words
}

/** Of a plan's dates those that have room beside each other. */
export function thinDates(drawing: string): string {
  return change(drawing, (svg) => {
    let free = -Infinity
    for (const tick of svg.querySelectorAll('.grid .tick')) {
      const at = Number(/translate\(([-\d.]+)/.exec(tick.getAttribute('transform') ?? '')?.[1])
      const half = LETTER * tick.textContent.length / 2
      if (at - half < free)
        tick.querySelector('text')?.remove()
      else
        free = at + half + AIR
    }
  })
}

/** Lanes of sequences and days have a length of their own: they end with the drawing, and run behind no word. */
export function mendLanes(drawing: string): string {
  return change(drawing, (svg) => {
    const [, top, , height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
    const floor = top! + height!
    for (const lane of svg.querySelectorAll('line')) {
      if (Number(lane.getAttribute('y2')) > floor)
        lane.setAttribute('y2', String(floor))
    }
    for (const words of svg.querySelectorAll<SVGTextElement>('.messageText, .loopText')) {
      const { x, y, width, height } = words.getBBox()
      const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
      for (const [name, value] of Object.entries({ x: x - 3, y: y + 2, width: width + 6, height: height - 4 }))
        ground.setAttribute(name, String(value))
      ground.style.cssText = 'fill: var(--white); stroke: none'
      words.before(ground)
    }
    numberMessages(svg)
  })
}

/** The number of a message stands on a disc of its size: Mermaid's own is made for smaller digits, and is no part of the drawing that one can ask for. */
function numberMessages(svg: Element): void {
  for (const number of svg.querySelectorAll<SVGTextElement>('.sequenceNumber')) {
    const { x, y, width, height } = number.getBBox()
    const disc = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
    for (const [name, value] of Object.entries({ cx: x + width / 2, cy: y + height / 2, r: Math.max(width, 0.75 * height) / 2 + 4 }))
      disc.setAttribute(name, String(value))
    disc.style.cssText = 'fill: var(--ink); stroke: none'
    number.before(disc)
  }
  for (const line of svg.querySelectorAll('[marker-start*="sequencenumber"]'))
    line.removeAttribute('marker-start')
}

/** A photocopier knows no colours: the names of a pie's parts say how large these are, as the parts do. */
export function nameShares(drawing: string): string {
  return change(drawing, (svg) => {
    const shares = [...svg.querySelectorAll('.slice')].map(({ textContent }) => textContent)
    const paints = [...svg.querySelectorAll<SVGElement>('.pieCircle')].map((part) => {
      part.style.fill = part.getAttribute('fill')!
      return part.style.fill
    })
    for (const entry of svg.querySelectorAll('.legend')) {
      const at = paints.indexOf(entry.querySelector('rect')!.style.fill)
      if (at >= 0)
        entry.querySelector('text')!.append(` (${shares[at]})`)
      // Colours come again.
      delete paints[at]
    }
  })
}

function change(drawing: string, mend: (svg: Element) => void): string {
  const holder = Object.assign(document.createElement('div'), { innerHTML: drawing })
  // What is measured has to stand in the page.
  holder.style.cssText = 'position: absolute; visibility: hidden'
  document.body.append(holder)
  try {
    mend(holder.firstElementChild!)
    return holder.innerHTML
  }
  finally {
    holder.remove()
  }
}
