// What fits the margins: as much of the title as the head holds, the lines of the foot's address. Written for `page.evaluate`.

/** Head and foot, their room in pixels, and whatever else they say. */
export interface RunningText { title: string, width: number, address: string, room: number, more: string }

/**
 * Loads the typefaces of what stands in the margins, which does not ask for them itself.
 *
 * @returns a margin cuts nothing off and breaks no address: the title as far as there is room, the address line by line
 */
export async function fitRunning({ title, width, address, room, more }: RunningText): Promise<{ title: string, lines: string[] }> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-text')
  const [bold, plain] = [`600 9pt ${family}`, `9pt ${family}`]
  await Promise.all([document.fonts.load(bold, title), document.fonts.load(plain, address + more)])
  const pen = document.createElement('canvas').getContext('2d')!
  const widthOf = (font: string, text: string): number => {
    pen.font = font
    return pen.measureText(text).width
  }
  const words = Array.from(new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(title), ({ segment }) => segment)
  let head = title
  while (widthOf(bold, head) > width && words.pop())
    head = `${words.join('').trimEnd()}…`
  const lines = ['']
  // A line ends after a slash or a hyphen, within a word only where that is longer than a line.
  for (const piece of address.split(/(?<=[^/:]\/|[-?&])/).flatMap(piece => widthOf(plain, piece) > room ? Array.from(piece) : [piece])) {
    if (widthOf(plain, lines.at(-1)! + piece) > room)
      lines.push('')
    lines.push(lines.pop()! + piece)
  }
  return { title: head, lines }
}
