// The part of `@slidev/client` that our components use; its own sources do not pass our stricter type check.
import type { Ref } from 'vue'

export interface SlideRoute {
  no: number
  meta: { slide?: { title?: string, noteHTML?: string, frontmatter?: Record<string, unknown> } }
}

export declare function useSlideContext(): {
  /** Clicks so far on the slide; a very large number in print. */
  $clicks: Ref<number>
  /** Number of the slide that is set. */
  $page: Ref<number>
  $nav: Ref<{ slides: SlideRoute[], currentSlideNo: number, clicks: number, currentSlideRoute?: SlideRoute, isPrintMode: boolean, isPlaying?: boolean, isPresenter: boolean }>
}

/** Settings of the deck, from its headmatter. */
export declare const configs: { title?: string, htmlAttrs?: Record<string, string> }
