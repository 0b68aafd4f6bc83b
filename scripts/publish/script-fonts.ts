// A Vite plugin: `styles/scripts/fonts.css` becomes the typefaces that the deck's own characters need, and no others.
import type { Plugin } from 'vite'
import type { Face } from './fonts/choose-faces.ts'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { projectRoot } from '../project.ts'
import { chooseFaces, glyphsOf } from './fonts/choose-faces.ts'
import { stacksFor } from './fonts/families.ts'

/** What a deck shows: its Markdown files, our own words beside them, and the language of it all. */
export interface DeckText { markdown: readonly string[], words: string, lang: string }

/** As Vite names it. */
const STYLES = normalizePath(join(projectRoot, 'styles', 'scripts', 'fonts.css'))

/** Where a deck is set up, with comments that nobody is shown. */
const HEAD = /^---\r?\n[\s\S]*?\r?\n---\r?\n/

/** What components write by themselves: numbers of steps, names of files. */
const ASCII = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 0x21 + index))

/** `styles/fonts.css` has these for every deck. */
const BUILT_IN = /(?:atkinson-hyperlegible-next|bricolage-grotesque)-latin-\d/

/** Blanks, and what joins letters inside a word or a picture: these have no face of their own, so each face answers for them. */
const EVERYWHERE = 'U+20,U+A0,U+200C-200D,U+20E3,U+FE0E-FE0F'

/**
 * Gives a deck its typefaces. A build carries only the files that hold its characters; while it is being written, a character
 * that is new brings its face along.
 *
 * @param readDeck asked at every change
 */
export function scriptFonts(readDeck: () => DeckText): Plugin {
  let styles = ''
  return {
    name: 'diapo:script-fonts',
    enforce: 'pre',
    load(id) {
      if (id !== STYLES)
        return null
      styles = writeFontStyles(readDeck())
      return styles
    },
    async hotUpdate({ file, modules, read }) {
      if (!file.endsWith('.md'))
        return
      // The deck that Slidev holds may still be the one from before the change.
      const deck = readDeck()
      const changed = writeFontStyles({ ...deck, markdown: [...deck.markdown, await read()] }) !== styles
      const ours = changed ? this.environment.moduleGraph.getModulesByFile(STYLES) : undefined
      return ours ? [...modules, ...ours] : undefined
    },
  }
}

/** The style sheet that brings a deck's typefaces, and names them in the order in which they are asked. */
export function writeFontStyles({ markdown, words, lang }: DeckText): string {
  const glyphs = glyphsOf([...markdown, words, ASCII].join('\n'))
  const code = markdown.map(codeOf).join('\n')
  const stacks = stacksFor(lang)
  const forText = chooseFaces(glyphs, stacks.text).faces
  const forTitles = chooseFaces(glyphs, stacks.title).faces
  const forCode = code ? chooseFaces(glyphsOf(code + ASCII), stacks.code).faces : []
  const faces = [...forText, ...forTitles, ...forCode].filter(({ file }) => !BUILT_IN.test(file))
  const names = (faces: readonly Face[]): string => [...new Set(faces.map(({ family }) => `'${family}'`))].join(', ')
  return [
    ...faces.map(writeFace),
    `:root { --font-needed: ${names(forText)}; ${forCode.length > 0 ? `--font-code-needed: ${names(forCode)}; ` : ''}}`,
  ].join('\n')
}

function writeFace({ family, weight, style, file, characters }: Face): string {
  return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; font-display: swap; src: url('${file}') format('woff2'); unicode-range: ${rangesOf(characters)},${EVERYWHERE}; }`
}

/** Code points in order, as CSS writes them: neighbours together. */
function rangesOf(characters: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const code of characters) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1)
      last[1] = code
    else
      ranges.push([code, code])
  }
  const hex = (code: number): string => code.toString(16).toUpperCase()
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',')
}

/** Roughly what a Markdown file sets as code: fences, ticks and tags. A word too many costs a file, a word too few its look. */
function codeOf(markdown: string): string {
  let fence = ''
  const code: string[] = []
  for (const line of markdown.replace(HEAD, '').split('\n')) {
    const mark = /^[\s>*+-]*(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (!fence || mark.startsWith(fence)))
      fence = fence ? '' : mark
    else if (fence || /`|<(?:code|kbd|pre|samp)\b/.test(line))
      code.push(line)
  }
  return code.join('\n')
}
