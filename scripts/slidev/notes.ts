// Speaker notes: Markdown for the presenter's eyes, as a comment at the end of a slide.
import type { Image, RootContent, Text } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { writeMarkdown } from './markdown.ts'

/**
 * Writes notes. Slidev puts them into the presenter's page as HTML, so their tags are text here; `[click]` would become a mark,
 * and `-->` would end the comment.
 */
export function writeNotes(notes: string): string {
  if (!notes)
    return ''
  const tree = fromMarkdown(notes, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  // No picture travels with notes: its description stands for it.
  visit(tree, ['image', 'imageReference'], (node, index, parent) => {
    const { alt } = node as Image
    parent!.children[index!] = { type: 'text', value: alt || ('url' in node ? String(node.url) : '') } as Text
  })
  const markdown = writeMarkdown(tree.children, { pictureUrl: () => '' })
  const safe = markdown.replace(/--(?=>)/g, '--\u200B').replace(/\\?\[(?=click(?::\d+)?\])/gi, '&#91;')
  return safe.trim() && `\n<!--\n${safe.trim()}\n-->\n`
}

/** The notes among blocks, those inside other blocks too, in their order. */
export function notesWithin(children: readonly RootContent[]): string[] {
  const notes: string[] = []
  const pending = children.toReversed()
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'notes')
      notes.push(node.value)
    else if ('children' in node)
      node.children.toReversed().forEach(child => pending.push(child as RootContent))
  }
  return notes
}
