// A diagram: its source as code, drawn in its place where Mermaid can draw it.
import type { Handle } from 'mdast-util-to-markdown'
import type { Diagram } from '../../model.ts'
import { writeFence } from './code.ts'

export const diagram: Handle = (node: Diagram) => `<DiapoDiagram${node.height ? ` width="${node.width}" height="${node.height}"` : ''}>\n\n${writeFence(node.value, 'text')}\n\n</DiapoDiagram>`
