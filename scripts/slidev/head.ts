// The first block of a deck's file: the settings that make Slidev work without network, in the page's language, in any folder.
import type { Deck } from '../model.ts'
import type { FrontMatter } from './front-matter.ts'
import type { WriteOptions } from './write-deck.ts'
import { isRightToLeft } from './direction.ts'
import { writeFrontMatter } from './front-matter.ts'

/** Settings already written: those of a thousand decks are most often the same. */
const written = new Map<string, string>()

/** Writes the settings of a deck, to stand in the front matter of its first slide. */
export function writeHead(deck: Deck, options: Pick<WriteOptions, 'project'>): string {
  const settings = settingsOf(deck, options)
  const key = JSON.stringify(settings)
  const yaml = written.get(key) ?? writeFrontMatter(settings)
  written.set(key, yaml)
  return yaml
}

/**
 * Settings of the whole deck, as Slidev's headmatter.
 *
 * Sources: `@slidev/parser` `getDefaultConfig`, `@slidev/cli` `createResolver` (a deck in another folder finds the theme and
 * this project by path).
 */
function settingsOf(deck: Deck, { project }: Pick<WriteOptions, 'project'>): FrontMatter {
  const here = project === '.'
  return {
    theme: here ? 'default' : `${project}/node_modules/@slidev/theme-default`,
    ...(here ? {} : { addons: [`@/${project}`] }),
    titleTemplate: '%s',
    ...(deck.author ? { author: deck.author } : {}),
    lang: deck.lang,
    htmlAttrs: { lang: deck.lang, ...(isRightToLeft(deck.lang) ? { dir: 'rtl' } : {}) },
    routerMode: 'hash',
    selectable: true,
    presenter: 'dev',
    monaco: false,
    twoslash: false,
    // Slidev would load whatever looks like a picture's address in a text.
    preloadImages: false,
    fonts: { provider: 'none' },
    // Ours stands in index.html; an empty one keeps Slidev's default, which is on a CDN, away.
    favicon: '',
  }
}
