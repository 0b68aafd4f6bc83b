// A formula on its own line: its source as code, set in its place where KaTeX can set it.
import type { Handle } from 'mdast-util-to-markdown'
import type { MathBlock } from '../../model.ts'
import { writeFence } from './code.ts'

export const math: Handle = (node: MathBlock) => `<DiapoMath>\n\n${writeFence(node.value, 'tex')}\n\n</DiapoMath>`
