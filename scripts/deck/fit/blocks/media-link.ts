// What plays or lives elsewhere: its name and its address beside its sign.
import type { MediaLink } from '../../../model.ts'
import type { Kind } from '../kind.ts'
import { margins } from '../kind.ts'
import { heightOfWords } from '../words.ts'

const SIGN = 46
/** Padding, border, sign and gap. */
const SIDES = 94.8
const ENDS = 21.8

export const mediaLink: Kind<MediaLink> = {
  measure: (node, { width, size, setting }) => {
    const line = (value: string, size: number, bold: boolean): number => heightOfWords([{ type: 'text', value }], width - SIDES, { family: 'text', size, bold }, 1.25)
    const address = node.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    const title = line(node.title || 'x', size, true)
    return { height: ENDS + Math.max(SIGN, title + (address ? line(address, setting.small, false) : 0)), ...margins(size, 0.6) }
  },
}
