// What plays or lives elsewhere: its name and its address, never a frame.
import type { Element } from 'hast'
import type { MediaLink } from '../../model.ts'

const PLAYERS: [pattern: RegExp, address: (id: string) => string][] = [
  [/^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/, id => `https://www.youtube.com/watch?v=${id}`],
  [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)/, id => `https://vimeo.com/${id}`],
]
const PLAYER = /youtube|youtu\.be|vimeo|dailymotion|peertube|\/videos?\/|\/embed\/|\.(?:mp4|webm|ogv|mov)(?:[?#]|$)/i

/** Makes a link of an element that plays or frames something; nothing of one without an address. */
export function readMedia(node: Element, fallback: string): MediaLink | undefined {
  const source = findSource(node)
  if (!source)
    return undefined
  const player = PLAYERS.map(([pattern, address]) => ({ id: pattern.exec(source)?.[1], address })).find(({ id }) => id)
  const url = player ? player.address(player.id!) : source.startsWith('//') ? `https:${source}` : source
  return { type: 'mediaLink', media: kindOf(node, source), title: titleOf(node) || fallback || nameOf(url), url }
}

function kindOf({ tagName, properties }: Element, source: string): MediaLink['media'] {
  if (tagName === 'video' || tagName === 'audio')
    return tagName
  if (/pdf/i.test(String(properties.type ?? '')) || /\.pdf(?:[?#]|$)/i.test(source))
    return 'document'
  return PLAYER.test(source) ? 'video' : 'page'
}

function findSource({ properties, children }: Element): string | undefined {
  const own = [properties.src, properties.dataSrc, properties.data].find(value => typeof value === 'string' && value !== '')
  const below = children.find(child => child.type === 'element' && child.tagName === 'source')
  return typeof own === 'string' ? own.trim() : below?.type === 'element' ? findSource(below) : undefined
}

function titleOf({ properties }: Element): string {
  return [properties.title, properties.ariaLabel].map(value => typeof value === 'string' ? value.trim() : '').find(Boolean) ?? ''
}

/** The file's name, else the host's. */
function nameOf(url: string): string {
  const path = url.replace(/[?#].*$/, '')
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? ''
  return URL.canParse(url) && !/\.\w+$/.test(name) ? new URL(url).host : name || url
}
