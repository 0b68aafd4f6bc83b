// Runs in the page: whether each picture is there, and how many pixels it has for its place.
import type { MeasuredPicture } from '../measured.ts'
import { isHidden } from './find-texts.ts'

export function measurePictures(slide: Element, scale: number): MeasuredPicture[] {
  return [...slide.querySelectorAll('img')].filter(image => !isHidden(image)).map((image) => {
    const { naturalWidth, naturalHeight, currentSrc, complete } = image
    const { width, height } = image.getBoundingClientRect()
    const zooms = [width / naturalWidth, height / naturalHeight]
    const zoom = getComputedStyle(image).objectFit === 'contain' ? Math.min(...zooms) : Math.max(...zooms)
    const isVector = /^data:image\/svg|\.svg(?:[?#]|$)/i.test(currentSrc)
    const loaded = complete && naturalWidth > 0
    const source = currentSrc || image.src
    return { url: source, name: image.alt || (source.startsWith('data:') ? 'without a name' : source.split('/').at(-1)!), loaded, blown: loaded && !isVector ? zoom / scale : 0 }
  })
}
