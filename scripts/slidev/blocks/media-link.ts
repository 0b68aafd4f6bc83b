// What plays or lives elsewhere: its name and its address.
import type { Handle } from 'mdast-util-to-markdown'
import type { MediaLink } from '../../model.ts'
import { writeTag } from '../component.ts'
import { safeUrl } from '../safe-url.ts'

export const mediaLink: Handle = (node: MediaLink) =>
  writeTag('DiapoMediaLink', { media: node.media, title: node.title || undefined, url: safeUrl(node.url) })
