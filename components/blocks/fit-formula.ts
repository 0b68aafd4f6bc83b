// A formula that is larger than its room is set smaller: a fraction or a matrix cannot turn.

/** In CSS pixels: what the planner keeps free for the highest formula. */
const HIGHEST = 400

/**
 * Sets a formula as large as its room allows, again whenever the room changes: a slide that waits has none.
 *
 * @returns what ends it
 */
export function fitFormula(element: HTMLElement): () => void {
  let room: Element = element.matches('.diapo-math') ? element : element.parentElement!
  while (getComputedStyle(room).display === 'inline' && room.parentElement)
    room = room.parentElement
  const fit = (): void => {
    element.style.fontSize = ''
    const widest = Math.max(0, ...Array.from(element.querySelectorAll('.katex-base'), base => base.scrollWidth))
    const style = getComputedStyle(room)
    const width = room.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
    const share = Math.min(width / widest, HIGHEST / element.offsetHeight)
    if (width > 0 && share < 1)
      element.style.fontSize = `${Math.floor(share * 100)}%`
  }
  const observer = new ResizeObserver(fit)
  observer.observe(room)
  void document.fonts.ready.then(fit)
  return () => observer.disconnect()
}
