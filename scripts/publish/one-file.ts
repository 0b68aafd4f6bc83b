// The deck in one file: the built site's scripts joined to one, its styles, typefaces and pictures written into it. It opens
// by double click, without server or network.
import type { InlineConfig, Rolldown } from 'vite'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, posix } from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { escapeHtml } from './escape-html.ts'

/** What the file says of itself. */
export interface OneFileJob { title: string, description?: string, lang: string }

const TYPES: Record<string, string> = { '.woff2': 'font/woff2', '.woff': 'font/woff', '.ttf': 'font/ttf', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.avif': 'image/avif', '.svg': 'image/svg+xml' }

/**
 * Joins a built site to one HTML page.
 *
 * @param site folder of the site
 * @param base what its absolute addresses begin with, if it was built for one place
 */
export async function joinSite(site: string, base: string | undefined, { title, description, lang }: OneFileJob): Promise<string> {
  const page = readFileSync(join(site, 'index.html'), 'utf8')
  const entry = /<script[^>]* src="([^"]+)"/.exec(page)![1]!.split('/').at(-1)!
  const files = (readdirSync(site, { recursive: true }) as string[]).map(file => file.replaceAll('\\', '/'))
  const known = new Set(files)
  const data = (file: string): string => `data:${TYPES[extname(file)]};base64,${readFileSync(join(site, file), 'base64')}`
  /** The file that an address means, seen from a folder of the site; undefined for any other address. */
  const fileOf = (address: string, folder: string): string | undefined => {
    const path = base && address.startsWith(base) ? address.slice(base.length) : posix.join(folder, address)
    const file = decodeURI(path)
    return known.has(file) && TYPES[extname(file)] ? file : undefined
  }

  // A chunk names a file beside it by `new URL(…, import.meta.url).href`, or by its whole address.
  const embed = (code: string, folder: string): string => code
    .replace(/new URL\((["'`])([^"'`]+)\1,\s*import\.meta\.url\)\.href/g, (all, _quote, address: string) => {
      const file = fileOf(address, folder)
      return file ? JSON.stringify(data(file)) : all
    })
    .replace(/(["'`])([^"'`\s]+\.(?:woff2?|ttf|png|jpe?g|gif|webp|avif|svg))\1/g, (all, _quote, address: string) => {
      const file = base && address.startsWith(base) ? fileOf(address, folder) : undefined
      return file ? JSON.stringify(data(file)) : all
    })
    // Nothing is left to fetch ahead.
    .replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]')
  const { output } = await buildAlone({
    configFile: false,
    root: site,
    logLevel: 'error',
    plugins: [{ name: 'diapo:embed', enforce: 'pre', transform: (code, id) => embed(code, posix.dirname(posix.relative(site.replaceAll('\\', '/'), id.replaceAll('\\', '/')))) }],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: { input: join(site, 'assets', entry), output: { codeSplitting: false }, experimental: { attachDebugInfo: 'none' } },
    },
  })
  const code = output.map(chunk => chunk.code).join('\n').replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')

  const linked = [...page.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, address]) => address!.split('/').slice(-2).join('/'))
  const sheets = files.filter(file => file.endsWith('.css')).sort((a, b) => order(a, linked) - order(b, linked) || (a < b ? -1 : 1))
  const styles = sheets.map(file => readFileSync(join(site, file), 'utf8').replace(/url\((["']?)([^"')]+)\1\)/g, (all, _quote, address: string) => {
    const found = address.startsWith('data:') ? undefined : fileOf(address, posix.dirname(file))
    return found ? `url(${data(found)})` : all
  })).join('\n').replace(/<\/(style)/gi, '<\\/$1')

  const hash = createHash('sha256').update(code).digest('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`
  const icon = /<link rel="icon"[^>]*>/.exec(page)?.[0] ?? ''
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
${description ? `<meta name="description" content="${escapeHtml(description)}">\n` : ''}${icon}
<style>${styles}</style>
</head>
<body>
<div id="app"></div>
<script type="module">${code}</script>
</body>
</html>
`
}

/** Vite leaves `NODE_ENV=production` behind, which all that is started later would inherit. */
async function buildAlone(config: InlineConfig): Promise<{ output: Rolldown.OutputChunk[] }> {
  const before = process.env.NODE_ENV
  try {
    return await build(config) as { output: Rolldown.OutputChunk[] }
  }
  finally {
    if (before === undefined)
      delete process.env.NODE_ENV
    else
      process.env.NODE_ENV = before
  }
}

/** Style sheets of the page first, in its order; those that come with a part after them. */
function order(file: string, linked: readonly string[]): number {
  const place = linked.findIndex(address => file.endsWith(address))
  return place < 0 ? linked.length : place
}
