// A QR code as the outline of its dark dots, those of a row that touch drawn as one: no hair of light between them on paper.
import { encode } from 'uqr'

/** @returns the side in dots, quiet border included, and the outline on a sheet of that many units */
export function outlineQrCode(text: string, border: number): { size: number, path: string } {
  const { data, size } = encode(text, { border })
  const runs = data.flatMap((row, y) => Array.from(row.map(Number).join('').matchAll(/1+/g), ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`))
  return { size, path: runs.join('') }
}
