// Owns which file of a site a page shows as it stands: code that lies beside the page, among its site's examples, or from the site's root.
import type { SitePage } from './links.ts'
import { dirname, join } from 'node:path'
import { decodePage } from './decode.ts'
import { readReal, realFileInside } from './guard.ts'

/** What is longer is for no slide. */
const MAX_BYTES = 200_000

/**
 * Reads the file that a shortcode names.
 *
 * @returns its text; undefined where the site has no such file, or none that is text
 */
export function readSample(target: string, { path, site, place }: SitePage): string | undefined {
  const content = site.mounts.filter(({ component }) => component === 'content').toSorted((a, b) => Number(b.language === place.language) - Number(a.language === place.language))
  const folders = [dirname(path), ...content.flatMap(({ source }) => [join(source, 'examples'), join(source, place.folder.split('/')[0]!, 'examples'), source]), site.root]
  for (const folder of folders) {
    const file = realFileInside(join(folder, target), site.root)
    const text = file && readText(file)
    if (text !== undefined)
      return text
  }
  return undefined
}

function readText(file: string): string | undefined {
  try {
    const bytes = readReal(file)
    const decoded = bytes.length <= MAX_BYTES && !bytes.includes(0) ? decodePage(bytes) : undefined
    return decoded && 'text' in decoded ? decoded.text : undefined
  }
  catch {
    return undefined
  }
}
