// What drawings lack as Mermaid leaves them: a name, air between dates, lines that end.

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

/** A message that a lane sends to itself leaves the lanes of a sequence without an end: they end with the drawing. */
export function endLanes(drawing: string): string {
  return change(drawing, (svg) => {
    const [, top = 0, , height = 0] = svg.getAttribute('viewBox')?.split(/[\s,]+/).map(Number) ?? []
    for (const line of svg.querySelectorAll('line')) {
      if (Number(line.getAttribute('y2')) > top + height)
        line.setAttribute('y2', String(top + height))
    }
  })
}

function change(drawing: string, mend: (svg: Element) => void): string {
  const holder = Object.assign(document.createElement('div'), { innerHTML: drawing })
  mend(holder.firstElementChild!)
  return holder.innerHTML
}
