// The source that a block shows as code until something better stands in its place.
import type { Ref } from 'vue'

/** The text of the code in an element, without what the code's frame adds to it. */
export function readSource(element: Ref<HTMLElement | undefined>): string {
  return element.value?.querySelector('pre code')?.textContent ?? ''
}
