// The first block of a deck's file: the settings that make Slidev work without network, in the page's language, in any folder.
import type { Deck } from '../model.ts'
import type { WriteOptions } from './write-deck.ts'
import { isRightToLeft } from './direction.ts'

/**
 * Settings of the whole deck, as Slidev's headmatter.
 *
 * Sources: `@slidev/parser` `getDefaultConfig`, `@slidev/cli` `createResolver` (a deck in another folder finds the theme and
 * this project by path).
 */
export function writeHead(deck: Deck, { project }: Pick<WriteOptions, 'project'>): Record<string, unknown> {
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
