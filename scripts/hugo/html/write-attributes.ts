// Writes the attributes of a tag anew: the few that are read, well quoted, so that no tag runs on into the page.

const ATTRIBUTE = /([^\s=/>"'<][^\s=/>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/g
const READ = new Set(['align', 'alt', 'aria-label', 'checked', 'class', 'colspan', 'data', 'data-lang', 'data-src', 'height', 'href', 'label', 'name', 'placeholder', 'reversed', 'rowspan', 'src', 'srcset', 'start', 'style', 'title', 'type', 'value', 'width'])

/**
 * Writes attributes as HTML.
 *
 * @param attributes what stands in a tag after its name
 */
export function writeAttributes(attributes: string): string {
  let written = ''
  for (const [, name, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (READ.has(name!.toLowerCase()))
      written += ` ${name}="${(double ?? single ?? bare ?? '').replaceAll('"', '&quot;')}"`
  }
  return written
}
