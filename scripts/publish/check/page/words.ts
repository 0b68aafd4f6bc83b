// Runs in the page: the height of a slide's words and notes, the room that they have, and the least of them that could stand elsewhere.
import type { Measured } from '../measured.ts'

export function measureWords(slide: Element, scale: number): Measured['words'] {
  const words = slide.querySelector('.words')
  const layout = words?.closest('.slidev-layout')
  const boxes = [...words?.children ?? []].map(child => child.getBoundingClientRect()).filter(({ height }) => height > 0)
  if (!words || !layout || boxes.length === 0)
    return undefined
  const style = getComputedStyle(layout)
  const frame = layout.getBoundingClientRect()
  // Notes take their room from the words that call them.
  const foot = layout.querySelector(':scope > .foot')
  const notes = foot ? foot.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(foot).marginTop) * scale : 0
  // What stands below them keeps its place.
  const below = [...layout.querySelectorAll(':scope > :is(.thread, .way)')].map(element => element.getBoundingClientRect().top)
  const floor = Math.min(frame.bottom - Number.parseFloat(style.paddingBottom) * scale, ...below)
  const top = Math.min(...boxes.map(box => box.top))
  const bottom = Math.max(...boxes.map(box => box.bottom))
  return { height: (bottom - top + notes) / scale, room: (floor - frame.top) / scale - Number.parseFloat(style.paddingTop) }
}

/** Two items of a list, a row under its head, three lines of code, a sentence: less is not parted. */
export function measureUnit(slide: Element, scale: number): number {
  const first = slide.querySelector('.words > :not(h1, h2, .count)')
  if (!first)
    return 0
  const reach = (parts: readonly Element[]): number => parts.length > 0 ? (parts.at(-1)!.getBoundingClientRect().bottom - parts[0]!.getBoundingClientRect().top) / scale : 0
  const line = Number.parseFloat(getComputedStyle(first).lineHeight) || 30
  if (first.matches('ul, ol'))
    return reach([...first.children].slice(0, 2))
  if (first.matches('table'))
    return reach([...first.querySelectorAll('tr')].slice(0, 2))
  if (first.querySelector(':scope > pre'))
    return Math.min(reach([first]), line * 5)
  if (first.matches('p') && /[.!?…]\s/.test(first.textContent!))
    return Math.min(reach([first]), line * 2)
  return reach([first])
}
