// A Vite plugin: Slidev's own controls have names, in the deck's language, can be reached by keyboard, and hide nothing from the ear.
// What Slidev changes in a later version stays as it writes it: tests/publish/mend-controls.test.ts says so.
import type { Plugin } from 'vite'
import type { Words } from '../model.ts'
import { SLIDE_NAME, translate, translations } from './control-words.ts'
import { presenterMends } from './mend-presenter.ts'

/** What is looked for in a file, and what takes its place. */
export type Mend = readonly [from: string, to: string]

/** What is changed in which of Slidev's components, in Slidev's own English. */
export const controlMends: Record<string, readonly Mend[]> = {
  'internals/NavControls.vue': [
    ['<nav ref="root"', '<nav ref="root" aria-label="Controls"'],
    // From a folder only the one file runs, and it may be there alone.
    ['const md = ', 'const isFromFolder = location.protocol === \'file:\'\nconst md = '],
    ['v-if="configs.download"', 'v-if="configs.download && !isFromFolder"'],
    ['<IconButton title="More Options" :active="value">', '<IconButton title="More Options" :active="value" :aria-expanded="value">'],
    ['title="Toggle Presenter Layout"', ':title="\'Toggle Presenter Layout\' + \' \' + presenterLayout"'],
    ['<span class="opacity-50 text-sm">', '<span class="text-sm">'],
    // Who reads a count by ear hears it from the slide.
    ['<div class="px2 my-auto">', '<div class="px2 my-auto" aria-hidden="true">'],
  ],
  // A button in a button is one too many: the inner one has the name.
  'internals/MenuButton.vue': [
    ['<button :class="{ disabled }" @click="value = !value">', '<div :class="{ disabled }" @click="value = !value">'],
    ['</button>', '</div>'],
    ['<div ref="el" class="flex relative">', '<div ref="el" class="flex relative" @keydown.escape="value = false">'],
  ],
  'internals/IconButton.vue': [
    [':title="title" :to="to"', ':title="title" :aria-label="title" :aria-disabled="disabled || undefined" :to="to"'],
    ['<span class="sr-only">{{ title }}</span>', ''],
  ],
  'internals/Goto.vue': [
    ['id="slidev-goto-dialog"', 'id="slidev-goto-dialog" role="search" aria-label="Goto..." :inert="!showGotoDialog"'],
    ['placeholder="Goto..."', 'placeholder="Goto..." aria-label="Goto..."'],
    // What is found is a row of buttons, no list.
    ['<div text-right op50', '<div text-right'],
    ['<ul table', '<div table'],
    ['</ul>', '</div>'],
    ['<li\n', '<div\n'],
    ['</li>', '</div>'],
  ],
  'internals/QuickOverview.vue': [
    ['v-if="showOverview"\n      class="fixed', 'v-if="showOverview"\n      role="dialog" aria-modal="true" aria-label="Show slide overview"\n      tabindex="-1" style="outline: none" @vue:mounted="({ el }) => el.focus()" @keydown.escape="close"\n      class="fixed'],
    ['class="pointer-events-none"', 'class="pointer-events-none" inert'],
    ['<span v-else class="opacity-50">\n              {{ idx + 1 }}\n            </span>', `<button v-else type="button" :aria-label="${SLIDE_NAME}" :aria-current="currentOverviewPage === idx + 1 || undefined" @focus="currentOverviewPage = idx + 1" @click.stop="go(route.no)">{{ idx + 1 }}</button>`],
    // Pictures of slides for Slidev's own use.
    ['v-if="__DEV__ && isScreenshotSupported"', 'v-if="false"'],
  ],
  'internals/SlideContainer.vue': [[' title="Snapshot"', '']],
  'internals/Settings.vue': [
    // Slidev keeps it, and does nothing with it.
    ['<FormItem\n      title="Saturation"', '<FormItem\n      v-if="false"\n      title="Saturation"'],
    ['title="Cursor Style"', 'title="Cursor Style" div role="group" aria-label="Cursor Style"'],
    ['title="Slide Scale"', 'title="Slide Scale" div role="group" aria-label="Slide Scale"'],
  ],
  'internals/FormItem.vue': [['<div w-30 h-8 flex', '<div style="width: min(10rem, 34vw); min-height: 2rem; line-height: 1.2" flex']],
  // The number says again what the slider says.
  'internals/FormSlider.vue': [['type="number"', 'type="number" tabindex="-1" aria-hidden="true"']],
  'internals/SyncControls.vue': [
    ['<template #button>', '<template #button="{ value }">'],
    ['<IconButton title="Change sync settings">', '<IconButton title="Change sync settings" :aria-expanded="value">'],
    // Whom it is for is where it stands.
    ['<div px3 ws-nowrap>', '<div v-if="false" px3 ws-nowrap>'],
  ],
  'internals/SelectList.vue': [
    ['<div\n        v-for="item of items"', '<button\n        v-for="item of items" type="button" :aria-pressed="value === item.value"'],
    ['        </div>\n      </div>\n    </div>', '        </div>\n      </button>\n    </div>'],
    ['<div class="items">', '<div class="items flex flex-col" role="group" :aria-label="title">'],
    ['<div :class="{ \'opacity-50\': value !== item.value }">', '<div>'],
  ],
  'internals/SegmentControl.vue': [[':class="option.value === modelValue ? \'\' : \'op50\'"', '']],
  'internals/DrawingControls.vue': [
    ['storage-key="slidev-drawing-pos"', 'storage-key="slidev-drawing-pos" role="toolbar" aria-label="Show drawing toolbar"'],
    ['title="Set brush color"', ':title="\'Set brush color\' + \' \' + (brushColors.indexOf(color) + 1)" :aria-pressed="brush.color === color"'],
    // Not at the end of the page, far from its button.
    ['<Dropdown ', '<Dropdown :container="false" '],
    ['<div class="flex bg-main p-2">', '<div class="flex bg-main text-main p-2">'],
    ['<input v-model="brush.size"', '<input v-model="brush.size" aria-label="Adjust stroke width"'],
    ...['stylus', 'line', 'arrow', 'ellipse', 'rectangle', 'eraseLine'].map((mode): Mend => [`:class="{ shallow: drawingMode !== '${mode}' }"`, `:class="{ shallow: drawingMode !== '${mode}' }" :aria-pressed="drawingMode === '${mode}'"`]),
  ],
  // What is drawn has no words.
  'internals/DrawingLayer.vue': [['ref="svg"', 'ref="svg" aria-hidden="true"']],
  'internals/DrawingPreview.vue': [['v-if="drawingState[page]"', 'v-if="drawingState[page]" aria-hidden="true"']],
  'internals/ContextMenu.vue': [
    ['useEventListener(document, \'mousedown\'', 'useEventListener(document, \'keydown\', ({ key }) => key === \'Escape\' && closeContextMenu())\nuseEventListener(document, \'mousedown\''],
    ['    ref="container"', '    ref="container"\n    role="group" aria-label="Controls"'],
    ['<div\n          v-if="item.small"', '<button\n          v-if="item.small" type="button" :disabled="item.disabled" :aria-label="(item.label as string)"'],
    ['<component :is="item.icon" v-else />\n        </div>\n        <div\n          v-else\n          class="w-full', '<component :is="item.icon" v-else />\n        </button>\n        <button\n          v-else\n          type="button" :disabled="item.disabled"\n          class="text-left w-full'],
    ['<component :is="item.label" v-else />\n        </div>', '<component :is="item.label" v-else />\n        </button>'],
    // How to get the browser's own menu.
    ['v-if="!isExplicitEnabled"', 'v-if="false"'],
  ],
  'setup/context-menu.ts': [['show: __DEV__', 'show: false']],
  'builtin/CodeBlockWrapper.vue': [['group-hover:opacity-20 hover:!opacity-100"', 'group-hover:opacity-20 hover:!opacity-100 focus-visible:opacity-100"']],
  'pages/play.vue': [
    ['id="page-root" ref="root"', 'id="page-root" ref="root" role="main"'],
    // Everything that can be seen lies in the page's main part.
    ['  </div>\n  <Controls v-if="!isPrintMode" />', '    <Controls v-if="!isPrintMode" />\n  </div>'],
  ],
  'pages/404.vue': [
    ['<div class="grid', '<div role="main" class="grid'],
    ['Page <code class="op-60">{{ currentRoute.path }}</code> not found', 'Page not found'],
  ],
}

/** What no deck of ours has use for: it would edit what a page is made to, film who presents, or print what `build` prints. */
const LEFT_OUT = /__SLIDEV_FEATURE_(?:RECORD|EDITOR|BROWSER_EXPORTER)__/g

/** Mends Slidev's components before Vue compiles them. */
export function mendControls(words: Words): Plugin {
  const ours = translations(words)
  return mendClient('diapo:mend-controls', { ...controlMends, ...presenterMends }, code => translate(code.replace(LEFT_OUT, 'false'), ours))
}

/**
 * A plugin that mends files of Slidev's client, named from its folder.
 *
 * @param rewrite what is done to every file of it besides
 */
export function mendClient(name: string, mends: Record<string, readonly Mend[]>, rewrite?: (code: string) => string): Plugin {
  return {
    name,
    enforce: 'pre',
    transform: {
      // Before Slidev puts values in the place of its own flags.
      order: 'pre',
      handler(code, id) {
        // While a page is being written, Vite asks for some files with their version.
        const file = /\/@slidev\/client\/(.+\.(?:vue|ts))(?:\?v=\w+)?$/.exec(id)?.[1]
        if (!file || !(rewrite || mends[file]))
          return undefined
        const mended = mend(code, mends[file] ?? [])
        return rewrite?.(mended) ?? mended
      },
    },
  }
}

/** Each mend once; what is not found stays. */
export function mend(code: string, mends: readonly Mend[]): string {
  return mends.reduce((mended, [from, to]) => mended.replace(from, () => to), code)
}
