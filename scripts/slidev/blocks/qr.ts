// A picture to point a telephone at, with what is written under it.
import type { Handle } from 'mdast-util-to-markdown'
import type { QrBlock } from '../../model.ts'
import { writeComponent } from '../component.ts'

export const qr: Handle = (node: QrBlock, _parent, state, info) =>
  writeComponent('DiapoQr', { value: node.value }, [{ name: 'caption', words: node.caption }], '', state, info)
