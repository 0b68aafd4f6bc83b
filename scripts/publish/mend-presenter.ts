// What is changed in the pages of Slidev's that only a presenter sees, in Slidev's own English.
import type { Mend } from './mend-controls.ts'

export const presenterMends: Record<string, readonly Mend[]> = {
  'pages/presenter.vue': [
    ['<div class="bg-main h-full slidev-presenter', '<div role="main" class="bg-main h-full slidev-presenter'],
    ['  </div>\n  <Goto />\n  <QuickOverview />\n  <ContextMenu />', '    <Goto />\n    <QuickOverview />\n    <ContextMenu />\n  </div>'],
    // The button beside it says the same.
    ['<span op50 px2>Current</span>', ''],
    // What comes next is looked at; it is heard when it has come.
    ['v-if="nextFrame && nextFrameClicksCtx" key="next"', 'v-if="nextFrame && nextFrameClicksCtx" key="next" inert'],
    ['<div class="text-gray-500">', '<div>'],
    ['px2 py1 op50 text-sm', 'px2 py1 text-sm'],
    ['<NoteStatic\n', '<NoteStatic\n            tabindex="0" role="region" aria-label="Notes"\n'],
  ],
  'internals/TimerInlined.vue': [
    ['return \'op50\'', 'return \'\''],
    // Shown to whoever has no mouse, too.
    ['class="group-hover:hidden text-2xl"', 'class="hidden"'],
    ['group-not-hover:hidden flex', 'flex'],
    ['<div class="relative op-80 hover:op-100" @click="toggle">', '<button type="button" title="Timer" aria-label="Timer" :aria-pressed="status === \'running\'" @click="toggle">'],
    ['<div v-else class="i-carbon:play" />\n        </div>\n        <div class="op-80 hover:op-100" @click="reset">\n          <div class="i-carbon:renew" />\n        </div>', '<div v-else class="i-carbon:play" />\n        </button>\n        <button type="button" title="Reset timer" aria-label="Reset timer" @click="reset">\n          <div class="i-carbon:renew" />\n        </button>'],
  ],
  // For the pointer: the arrow keys do the same, and the slide is heard.
  'internals/ClicksSlider.vue': [['class="flex gap-1 select-none"', 'aria-hidden="true" class="flex gap-1 select-none"']],
  'internals/NoteDisplay.vue': [['v-html="noteHtml"', 'dir="auto" v-html="noteHtml"'], ['outline-none opacity-50 italic', 'outline-none italic']],
  'internals/NoteEditable.vue': [
    ['note ? \'\' : \'opacity-25 italic select-none\'', 'note ? \'\' : \'italic select-none\''],
    ['ref="inputEl"', 'ref="inputEl" aria-label="Edit notes"'],
  ],
  // The button says it, and the browser asks the rest.
  'internals/ScreenCaptureMirror.vue': [['<div op50>', '<div v-if="false">']],
  'pages/entry.vue': [
    ['<div class="h-full w-full flex items-center justify-center gap-5 lt-md:flex-col">', '<div role="main" class="h-full w-full flex items-center justify-center gap-5 lt-md:flex-col">\n    <h1 class="unseen">\n      Presenter\n    </h1>'],
    ['i-carbon:presentation-file" /> Slides', 'i-carbon:presentation-file" /> Play Mode'],
  ],
  'pages/notes.vue': [
    ['<Modal v-model', '<Modal v-if="false" v-model'],
    ['<div class="h-full flex flex-col">', '<div role="main" class="h-full flex flex-col">\n    <h1 class="unseen">\n      Notes\n    </h1>'],
    [`:placeholder="\`No notes for Slide \${pageNo}.\`"`, ''],
    ['ref="scroller"', 'ref="scroller" tabindex="0"'],
    // Without Slidev's server nobody keeps what is written.
    ['<IconButton title="Edit notes"', '<IconButton v-if="__DEV__" title="Edit notes"'],
    ['<IconButton title="Help"', '<IconButton v-if="false" title="Help"'],
    ['<span class="opacity-50 text-sm">', '<span class="text-sm">'],
  ],
  'pages/notes-edit.vue': [
    ['<Modal v-model', '<Modal v-if="false" v-model'],
    ['<div class="h-full">', '<div role="main" class="h-full">\n    <h1 class="unseen">\n      Edit notes\n    </h1>'],
    ['<IconButton title="Help"', '<IconButton v-if="false" title="Help"'],
    ['<textarea\n', '<textarea\n      aria-label="Edit notes"\n'],
  ],
  'pages/overview.vue': [
    ['<nav\n', '<nav\n      aria-label="Overview"\n'],
    ['<div class="relative">', '<div class="relative">\n        <h1 class="unseen">\n          Overview\n        </h1>'],
    [': \'op20\'"', ': \'\'"'],
    ['text-main important-text-op-50', 'text-main bg-main'],
    ['? \'text-primary\' : \'text-main', '? \'text-main bg-main\' : \'text-main'],
    ['v-if="__DEV__ && route.meta?.slide"', 'v-if="false"'],
    ['text-3xl op20', 'text-3xl'],
    ['<main\n', '<main\n      tabindex="0"\n'],
    ['<SlideContainer\n', '<SlideContainer\n              inert\n'],
    ['v-if="!isPreviewMode && wordCounts[idx] > 0"', 'v-if="false"'],
    ['<div\n      v-if="!isEmbedded"\n      class="absolute z-2', '<div\n      v-if="false"\n      class="absolute z-2'],
  ],
}
