// The ends of lines, where a site's configuration says what they are.
import type { LineBreaks } from '../../scripts/hugo/line-breaks.ts'
import { expect, it } from 'vitest'
import { readGoldmarkSettings } from '../../scripts/hugo/goldmark-settings.ts'
import { readGoldmark } from '../../scripts/hugo/goldmark.ts'
import { sketchAll } from './sketch-tree.ts'

const none: LineBreaks = { hard: false, joined: false, escaped: false }
const read = (markdown: string, breaks: Partial<LineBreaks>) => sketchAll(readGoldmark(markdown, { ...readGoldmarkSettings({}), lineBreaks: { ...none, ...breaks } }, () => {}).children)

it.each<[string, Partial<LineBreaks>, string]>([
  ['一行文字\n第二行。\n第三行', { joined: true }, 'paragraph(text "一行文字第二行。第三行")'],
  ['カタカナー\nひらがな\n한국어', { joined: true }, 'paragraph(text "カタカナーひらがな한국어")'],
  ['中文\nEnglish\n中文', { joined: true }, 'paragraph(text "中文\\nEnglish\\n中文")'],
  ['文字\\ **重要：**\\ 内容', { escaped: true }, 'paragraph(text "文字" strong(text "重要：") text "内容")'],
  ['One\n**two**\nthree', { hard: true }, 'paragraph(text "One" break strong(text "two") break text "three")'],
  ['一行\n二行', { hard: true, joined: true }, 'paragraph(text "一行" break text "二行")'],
  ['```\n一\n二\n```', { hard: true, joined: true }, 'code "一\\n二"'],
])('%j with %j', (markdown, breaks, expected) => {
  expect(read(markdown, breaks)).toBe(expected)
})
