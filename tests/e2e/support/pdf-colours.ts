// Every colour that a PDF paints with, as pdf.js would: of words and shapes, of the dots of pictures.
import { readFileSync } from 'node:fs'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Red, green and blue from 0 to 255, each once. */
export async function readColours(file: string): Promise<[number, number, number][]> {
  const reader = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, isEvalSupported: false }).promise
  const colours = new Set<string>()
  for (let no = 1; no <= reader.numPages; no++) {
    const page = await reader.getPage(no)
    const { fnArray, argsArray } = await page.getOperatorList()
    for (const [index, operator] of fnArray.entries()) {
      const args = argsArray[index] as unknown[]
      if (operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor)
        colours.add([...String(args[0]).replace('#', '').matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16)).join())
      if (operator === OPS.paintImageXObject) {
        const id = args[0] as string
        const { data, width, height } = await new Promise<{ data?: Uint8Array, width: number, height: number }>(done => (page.commonObjs.has(id) ? page.commonObjs : page.objs).get(id, done))
        const size = data ? data.length / width / height : 1
        Array.from({ length: size >= 3 ? width * height : 0 }, (_, dot) => colours.add(data!.subarray(dot * size, dot * size + 3).join()))
      }
    }
  }
  await reader.destroy()
  return [...colours].map(colour => colour.split(',').map(Number) as [number, number, number])
}
