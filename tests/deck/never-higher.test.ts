// Nothing is higher than its slide, whatever it is made of, as far as it can be broken or set smaller. No browser: heights are reckoned.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { convertIn } from '../converting.ts'

const folderOf = (name: string, inside: string): string => `{{< filetree/folder name="${name}" >}}\n${inside}\n{{< /filetree/folder >}}`
const files = Array.from({ length: 45 }, (_, no) => `{{< filetree/file name="page-${no}.md" >}}`).join('\n')
const longTitle = 'Un titre de trois lignes, qui ne laisse aux images que peu de la hauteur de sa page, et plus encore s’il dit tout ce qui suit dans le texte'

const pages: Record<string, string> = {
  'folders that hold one folder each': `## Essai\n\n{{< filetree/container >}}\n${folderOf('a', folderOf('b', folderOf('c', files)))}\n{{< /filetree/container >}}`,
  'a drawing without a size of its own, in a frame under a long title': `{{% steps %}}\n\n### ${longTitle}\n\nDu texte.\n\n> [!NOTE]\n> ![Un dessin](dessin.svg)\n\n{{% /steps %}}`,
  'a chart under a title that takes half of its slide': `## ${longTitle}, ${longTitle}\n\nDu texte.\n\n\`\`\`mermaid\npie title Parts\n  "Un" : 4\n  "Deux" : 6\n\`\`\``,
  'a line of code that is higher than a slide': `## Essai\n\n\`\`\`json {linenos=true}\n{\n${'{"clé": "une valeur sans fin", "autre": [1, 2, 3]}, '.repeat(120)}\n}\n\`\`\``,
  'three lines of code that turn many times, in a frame': `## Essai\n\n> \`\`\`\n> ${'un deux trois quatre cinq '.repeat(2)}\n> ${'un deux trois quatre cinq '.repeat(26)}\n> ${'six sept huit neuf '.repeat(33)}\n> \`\`\`\n>\n> Du texte.`,
  'one word of code that is higher than a slide': `## Essai\n\n\`\`\`\n${'0123456789abcdef'.repeat(300)}\n\`\`\``,
}

it.each(Object.entries(pages))('%s', (_, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'diapo-page-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'page.md'), `---\ntitle: Essai\n---\n${text}\n`)
  writeFileSync(join(folder, 'dessin.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><path d="M0 0h100"/></svg>')
  const { deck, messages } = convertIn(folder, 'page')
  expect(messages).toEqual([])
  expect(deck!.slides.filter(({ fit }) => fit && fit.height > fit.room).map(({ title, fit }) => [title, fit])).toEqual([])
})
