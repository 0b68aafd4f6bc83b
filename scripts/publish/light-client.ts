// A Vite plugin for building: what Slidev's client loads before the first slide though few decks use it comes on first use,
// or with the decks that ask for it. Nothing is taken away; tests/publish/light-client.test.ts says where Slidev has changed.
import type { Plugin } from 'vite'
import type { Mend } from './mend-controls.ts'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mendClient } from './mend-controls.ts'

const POPPERS = 'virtual:diapo-poppers'

/** There are bubbles to move only once something else has loaded what draws them. */
const POPPERS_SOURCE = `export function recomputeAllPoppers() {
  if (document.querySelector('.v-popper__popper'))
    import('floating-vue').then(({ recomputeAllPoppers: move }) => move())
}
`

/** What comes on first use, whatever the deck. */
export const onFirstUse: Record<string, readonly Mend[]> = {
  // All of Slidev's parser, and YAML with it, for one function that has a module of its own.
  'logic/utils.ts': [['\'@slidev/parser/core\'', '\'@slidev/parser/utils\'']],
  // Bubbles have to be moved only where there are any.
  'internals/SlidesShow.vue': [
    ['\'floating-vue\'', `'${POPPERS}'`],
    ['import { computed, shallowRef,', 'import { computed, ref, shallowRef,'],
    // The slides beside the first one wait until it is there.
    ['watchEffect(() => {\n  preloadRoute(currentSlideRoute.value)\n', [
      'const settled = ref(false)',
      'Promise.resolve(currentSlideRoute.value.load()).finally(() => setTimeout(() => settled.value = true, 400))',
      'watchEffect(() => {',
      '  preloadRoute(currentSlideRoute.value)',
      '  if (!settled.value)',
      '    return',
      '',
    ].join('\n')],
  ],
  'internals/SlideContainer.vue': [['\'floating-vue\'', `'${POPPERS}'`]],
  'builtin/VSwitch.ts': [['\'floating-vue\'', `'${POPPERS}'`]],
  'internals/NavControls.vue': [
    ['import Settings from \'./Settings.vue\'', 'const Settings = defineAsyncComponent(() => import(\'./Settings.vue\'))'],
    ['import { computed, ref, shallowRef } from \'vue\'', 'import { computed, defineAsyncComponent, ref, shallowRef } from \'vue\''],
  ],
  'internals/Controls.vue': [
    ['import { shallowRef } from \'vue\'', 'import { shallowRef, watch } from \'vue\'\nimport { useDrawings } from \'../composables/useDrawings\''],
    ['if (drawingEnabled)\n  import(', 'const drawings = useDrawings()\nif (drawingEnabled)\n  watch(() => drawings.drawingEnabled.value || drawings.drawingPinned.value, drawn => drawn && !DrawingControls.value && import('],
    ['DrawingControls.value = v.default)', 'DrawingControls.value = v.default), { immediate: true })'],
  ],
  'internals/Goto.vue': [
    ['import Fuse from \'fuse.js\'\n', ''],
    ['import { computed, ref, watch } from \'vue\'', 'import { computed, ref, shallowRef, watch } from \'vue\''],
    ['const fuse = computed(() => new Fuse(', [
      'const Fuse = shallowRef()',
      'watch(showGotoDialog, show => show && !Fuse.value && import(\'fuse.js\').then(({ default: search }) => Fuse.value = search), { immediate: true })',
      'const fuse = computed(() => Fuse.value && new Fuse.value(',
    ].join('\n')],
    ['path.value ? fuse.value.search', 'path.value && fuse.value ? fuse.value.search'],
  ],
}

/** What comes only with decks that ask for it: how they ask, and what of `setup/main.ts` they can do without. */
export const onRequest: readonly { asked: RegExp, mends: readonly Mend[] }[] = [
  { asked: /v-motion/, mends: [['import { createVMotionDirectives } from \'../modules/v-motion\'\n', ''], ['  app.use(createVMotionDirectives())\n', '']] },
  { asked: /v-mark/, mends: [['import { createVMarkDirective } from \'../modules/v-mark\'\n', ''], ['  app.use(createVMarkDirective())\n', '']] },
  {
    asked: /twoslash(?!: false)|v-?(?:tooltip|menu|dropdown|close-popper)/i,
    mends: [['import TwoSlashFloatingVue from \'@shikijs/vitepress-twoslash/client\'\n', ''], ['  app.use(TwoSlashFloatingVue as any, { container: \'#twoslash-container\' })\n', '']],
  },
]

/**
 * Makes the client of a built deck light.
 *
 * @param roots folders whose components and layouts a deck uses
 * @param markdown the deck itself
 */
export function lightClient(roots: readonly string[], markdown: readonly string[]): Plugin {
  const texts = [...markdown, ...roots.flatMap(root => globSync('{*.vue,components/**/*.vue,layouts/**/*.vue}', { cwd: root }).map(file => readFileSync(join(root, file), 'utf8')))]
  const unasked = onRequest.filter(({ asked }) => !texts.some(text => asked.test(text))).flatMap(({ mends }) => mends)
  return {
    ...mendClient('diapo:light-client', { ...onFirstUse, 'setup/main.ts': unasked }),
    apply: 'build',
    resolveId: {
      order: 'pre',
      handler(id) {
        if (id === POPPERS)
          return `\0${POPPERS}`
        // Slides are compiled when they are built: no compiler is needed to show them.
        return /vue[\\/]dist[\\/]vue\.esm-bundler\.js$/.test(id) ? id.replace('vue.esm-bundler', 'vue.runtime.esm-bundler') : null
      },
    },
    load: id => id === `\0${POPPERS}` ? POPPERS_SOURCE : null,
  }
}
