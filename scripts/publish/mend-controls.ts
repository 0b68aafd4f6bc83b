// A Vite plugin: Slidev's own controls speak the deck's language, have names, can be reached by keyboard, and hide nothing from the ear.
// What Slidev changes in a later version stays as it writes it: tests/publish/mend-controls.test.ts says so.
import type { Plugin } from 'vite'
import type { Words } from '../model.ts'

/** What is looked for in a file, and what takes its place. */
export type Mend = readonly [from: string, to: string]

/** What is changed in which of Slidev's components. */
export function mendsFor({ controls, shelf, slideOf, notes }: Pick<Words, 'controls' | 'shelf' | 'slideOf' | 'notes'>): Record<string, readonly Mend[]> {
  const title = (from: string, to: string): Mend => [`title="${from}"`, `title="${escapeAttribute(to)}"`]
  const either = (from: string, to: string): Mend => [`:title="${from}"`, `title="${escapeAttribute(to)}"`]
  return {
    'internals/NavControls.vue': [
      ['<nav ref="root"', `<nav ref="root" aria-label="${escapeAttribute(controls.bar)}"`],
      either('isFullscreen ? \'Close fullscreen\' : \'Enter fullscreen\'', controls.fullScreen),
      title('Go to previous slide', controls.previous),
      title('Go to next slide', controls.next),
      title('Show slide overview', controls.overview),
      either('isDark ? \'Switch to light mode theme\' : \'Switch to dark mode theme\'', controls.light),
      either('drawingEnabled ? \'Hide drawing toolbar\' : \'Show drawing toolbar\'', controls.draw),
      title('Presenter Mode', controls.presenter),
      title('Download as PDF', shelf.pdf),
      title('More Options', controls.more),
      ['<span class="opacity-50 text-sm">', '<span class="text-sm">'],
      // Who reads a count by ear hears it from the slide.
      ['<div class="px2 my-auto">', '<div class="px2 my-auto" aria-hidden="true">'],
    ],
    // A button in a button is one too many: the inner one has the name.
    'internals/MenuButton.vue': [
      ['<button :class="{ disabled }" @click="value = !value">', '<div :class="{ disabled }" @click="value = !value">'],
      ['</button>', '</div>'],
      // What is in it is Slidev's, in English.
      ['class="bg-main text-main shadow-xl', 'lang="en" class="bg-main text-main shadow-xl'],
    ],
    'internals/IconButton.vue': [
      [':title="title" :to="to"', ':title="title" :aria-label="title" :aria-disabled="disabled || undefined" :to="to"'],
      ['<span class="sr-only">{{ title }}</span>', ''],
    ],
    'internals/Goto.vue': [
      ['id="slidev-goto-dialog"', `id="slidev-goto-dialog" role="search" aria-label="${escapeAttribute(controls.goTo)}" :inert="!showGotoDialog"`],
      ['placeholder="Goto..."', `placeholder="${escapeAttribute(controls.goTo)}" aria-label="${escapeAttribute(controls.goTo)}"`],
      // What is found is a row of buttons, no list.
      ['<ul table', '<div table'],
      ['</ul>', '</div>'],
      ['<li\n', '<div\n'],
      ['</li>', '</div>'],
    ],
    'internals/QuickOverview.vue': [
      ['v-if="showOverview"\n      class="fixed', `v-if="showOverview"\n      role="dialog" aria-modal="true" aria-label="${escapeAttribute(controls.overview)}"\n      class="fixed`],
      ['class="pointer-events-none"', 'class="pointer-events-none" inert'],
      ['<span v-else class="opacity-50">\n              {{ idx + 1 }}\n            </span>', `<button v-else type="button" :aria-label="${slideName(slideOf)}" :aria-current="currentOverviewPage === idx + 1 || undefined" @focus="currentOverviewPage = idx + 1" @click.stop="go(route.no)">{{ idx + 1 }}</button>`],
      title('Close', controls.close),
      title('Slides Overview', notes),
    ],
    'pages/play.vue': [
      ['id="page-root" ref="root"', 'id="page-root" ref="root" role="main"'],
      // Everything that can be seen lies in the page's main part.
      ['  </div>\n  <Controls v-if="!isPrintMode" />', '    <Controls v-if="!isPrintMode" />\n  </div>'],
    ],
  }
}

/** Mends Slidev's components before Vue compiles them. */
export function mendControls(words: Words): Plugin {
  return mendClient('diapo:mend-controls', mendsFor(words))
}

/** A plugin that mends files of Slidev's client, named from its folder. */
export function mendClient(name: string, mends: Record<string, readonly Mend[]>): Plugin {
  const files = Object.entries(mends)
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      const found = files.find(([file]) => id.endsWith(`/@slidev/client/${file}`))
      return found ? mend(code, found[1]) : undefined
    },
  }
}

/** Each mend once; what is not found stays. */
export function mend(code: string, mends: readonly Mend[]): string {
  return mends.reduce((mended, [from, to]) => mended.replace(from, () => to), code)
}

/** « Diapo 2 sur 7 » and its title, as an expression of Vue's within double quotes. */
function slideName(slideOf: Words['slideOf']): string {
  const HOLES = [271828, 314159] as const
  const sentence = JSON.stringify(slideOf(...HOLES)).slice(1, -1).replaceAll('\'', '\\\'')
  return `'${escapeAttribute(sentence).replace(String(HOLES[0]), '\' + (idx + 1) + \'').replace(String(HOLES[1]), '\' + slides.length + \'')}, ' + (route.meta.slide?.title ?? '')`
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
