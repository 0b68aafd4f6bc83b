// A Vite plugin: the page names all that its first slide needs, so that a slow line fetches it at once and not link by link.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

/** @param scene the component of the first slide's picture, if it has one */
export function firstChunks(scene?: unknown): Plugin {
  return {
    name: 'diapo:first-chunks',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter(item => item.type === 'chunk')
        const first = wanted(scene).flatMap(isWanted => chunks.filter(({ isEntry, moduleIds }) => !isEntry && moduleIds.some(id => isWanted.test(id))))
        const files = reach(first, new Map(chunks.map(chunk => [chunk.fileName, chunk])))
        const root = /(?:src|href)="([^"]*?)assets\//.exec(html)?.[1] ?? './'
        return [...files].filter(file => !html.includes(file)).map((file): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: file.endsWith('.css') ? 'stylesheet' : 'modulepreload', crossorigin: true, href: root + file },
          injectTo: 'head',
        }))
      },
    },
  }
}

/** In the order in which they are missed: the page that plays slides, the first of them, and its picture. */
function wanted(scene: unknown): RegExp[] {
  return [/@slidev\/client\/pages\/play\.vue$/, /__slidev_1\.md$/, ...(typeof scene === 'string' && /^\w+$/.test(scene) ? [new RegExp(`/illustrations/${scene}\\.vue$`)] : [])]
}

/** Chunks, all that they import, and nothing that waits to be asked for. */
function reach(from: readonly Rolldown.OutputChunk[], all: ReadonlyMap<string, Rolldown.OutputChunk>): Set<string> {
  const files = new Set<string>()
  const visit = ({ fileName, imports, viteMetadata }: Rolldown.OutputChunk): void => {
    if (files.has(fileName))
      return
    files.add(fileName)
    // A chunk waits for its style sheets.
    viteMetadata?.importedCss.forEach(file => files.add(file))
    imports.forEach(file => all.has(file) && visit(all.get(file)!))
  }
  from.forEach(visit)
  return files
}
