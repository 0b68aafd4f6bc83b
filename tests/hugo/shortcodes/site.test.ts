// Shortcodes that need the site: other pages, its parameters, its templates, and the names that the configuration gives.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveConfig } from '../../../scripts/config.ts'
import { readPage } from '../../../scripts/hugo/read-page.ts'
import { openPage } from '../../../scripts/hugo/reader.ts'
import { outline } from '../reading.ts'
import { makeFolder } from '../temporary-site.ts'

const site = {
  'hugo.toml': 'baseURL = "https://docs.example.org/"\n[params]\nversion = "v1.30"\nlatest = "1.30"\n[params.a]\nB = [1, "deux"]\n',
  'content/docs/autre.md': '---\ntitle: Autre\n---\n\nInclus **ici** {{< badge "b" >}}.\n',
  'content/docs/boucle.md': '---\ntitle: Boucle\n---\n{{% include "docs/page" %}}{{% include "docs/boucle" %}}fin',
  'content/docs/reference/glossary/pod.md': '---\ntitle: Un Pod\n---\n\nx\n\ny\n',
  'content/includes/communs.md': 'Commun.\n',
  'content/examples/pods/x.yaml': 'kind: Pod\n',
  'content/docs/y.sh': 'echo y\n',
  'content/docs/t.csv': 'A,"b, ""c"""\r\n*d*,\n',
  'content/docs/z.bin': 'a\0b',
  'i18n/en.toml': '[whatsnext_heading]\nother = "Et après"\n[compte]\nother = "{{ .Count }} fois"\n',
  'secret.txt': { link: '/etc/hostname' },
}

function read(body: string, more: Parameters<typeof makeFolder>[0] = {}) {
  const root = makeFolder({ ...site, 'content/docs/page.md': `---\ntitle: Page\nversion: "2"\n---\n${body}\n`, ...more })
  const file = openPage(join(root, 'content/docs/page.md'))
  if ('reason' in file)
    throw new Error(file.reason)
  const { page, messages } = readPage('page.md', file, { lang: 'fr' })
  return { outline: page?.tree.children.map(outline), rules: messages.map(({ ruleId }) => ruleId), page }
}

describe('in a site', () => {
  it.each<[string, string[], string[]]>([
    ['{{% include "docs/autre" %}}', ['paragraph(Inclus strong(ici) badge plain(b).)'], []],
    ['{{% include "/docs/autre.md" %}}', ['paragraph(Inclus strong(ici) badge plain(b).)'], []],
    ['{{% include "../../../etc/passwd" %}}', ['paragraph(../../../etc/passwd)'], ['include-missing']],
    ['{{% include "docs/boucle" %}}', ['paragraph(docs/page)', 'paragraph(docs/boucle)', 'paragraph(fin)'], ['include-missing', 'include-missing']],
    ['{{< param version >}} {{< param "a.b" >}}', ['paragraph(2 [1 deux])'], []],
    ['[a]({{< relref "autre.md#b" >}})', ['paragraph(link <https://docs.example.org/docs/autre/#b>(a))'], []],
    ['Un {{< glossary_tooltip term_id="pod" >}}', ['paragraph(Un Un Pod)'], []],
    ['{{< glossary_definition term_id="pod" length="all" >}}', ['paragraph(x)', 'paragraph(y)'], []],
    ['{{< glossary_definition term_id="pod" length="short" prepend="C’est" >}}', ['paragraph(C’est)', 'paragraph(x)'], []],
    ['{{< include "communs.md" >}}', ['paragraph(Commun.)'], []],
    ['{{% code_sample file="pods/x.yaml" %}}', ['code yaml {"filename":"pods/x.yaml"} "kind: Pod"'], []],
    ['{{< codeFromFile file="content/docs/y.sh" lang="sh" >}}', ['code sh {"filename":"content/docs/y.sh"} "echo y"'], []],
    ['{{% readfile file="y.sh" code="true" lang="sh" %}}', ['code sh "echo y"'], []],
    ['{{< include file="/content/docs/y.sh" language="sh" options="linenos=false" >}}', ['code sh "echo y"'], []],
    ['{{% code_sample file="../../secret.txt" %}}{{% code_sample file="z.bin" %}}', ['code txt {"filename":"../../secret.txt"} ""', 'code bin {"filename":"z.bin"} ""'], ['include-missing', 'include-missing']],
    ['## {{% heading "whatsnext" %}} {{% heading "cleanup" %}} {{% heading "autre" %}}', ['heading 2(Et après Cleaning up autre)'], []],
    ['{{< skew latestVersion >}} {{< skew nextMinorVersion >}} {{< skew prevMinorVersion >}}', ['paragraph(1.30 1.31 1.29)'], []],
    ['{{< skew autre >}}', [], ['shortcode-empty']],
    ['{{< tabs >}}{{< tab name="A" include="y.sh" />}}{{< tab name="B" include="n.sh" />}}{{< /tabs >}}', ['tabs(tab [A](code "echo y") tab [B](code "n.sh"))'], ['include-missing']],
    ['{{< table path="t.csv" caption="T" >}}', ['paragraph(T)', 'table(tableRow(tableCell(A) tableCell(b, "c")) tableRow(tableCell(emphasis(d)) tableCell))'], []],
    ['{{< table path="t.csv" header="false" >}}', ['table(tableRow(tableCell tableCell) tableRow(tableCell(A) tableCell(b, "c")) tableRow(tableCell(emphasis(d)) tableCell))'], []],
    ['{{< table path="n.csv" >}}', ['paragraph(n.csv)'], ['include-missing']],
    ['{{< article link="/docs/autre/" >}}', ['cards(card <https://docs.example.org/docs/autre/> [Autre])'], []],
  ])('%s', (body, blocks, rules) => {
    const result = read(body)
    expect(result.outline?.map(block => block.replace(/mediaLink page '(.*?)' <.*>/, 'paragraph($1)'))).toEqual(blocks)
    expect(result.rules).toEqual(rules)
  })

  it('an included page has its place where it is included', () => {
    const { page } = read('a\n\n{{% include "docs/autre" %}}')
    expect(page!.tree.children[1]!.position!.start).toMatchObject({ line: 7, column: 1 })
  })

  it.each<[string, string, string[]]>([
    ['{{ .Inner }}', '{{< card >}}a', ['shortcode-syntax']],
    ['{{ .Get 0 }}', '{{< card >}}a{{< /card >}}', ['shortcode-syntax']],
    ['{{ .Get 0 }}', '{{< card />}}', ['shortcode-syntax']],
    ['{{ .Inner }}', '{{< card >}}a{{< /card >}}', []],
    ['{{ .Get 0 }}', '{{< card >}}', []],
  ])('a template %s decides of %s', (template, body, rules) => {
    expect(read(body, { 'layouts/shortcodes/card.html': template }).rules).toEqual(rules)
  })
})

describe('the configuration', () => {
  it.each([
    ['shortcodes:\n  timeline: steps\n', { shortcodes: { timeline: 'steps' }, lang: 'fr' }],
    ['shortcodes:\n  boite: hint\n', { shortcodes: { boite: 'hint' }, lang: 'fr' }],
  ])('%j gives names a meaning', async (text, config) => {
    const root = makeFolder({ 'diapo.config.yaml': text })
    expect(await resolveConfig(root)).toEqual({ config })
  })

  it('refuses a name that is none of ours, at its place', async () => {
    const root = makeFolder({})
    writeFileSync(join(root, 'diapo.config.yaml'), 'lang: fr\nshortcodes:\n  timeline: étapes\n')
    const result = await resolveConfig(root)
    expect('messages' in result && result.messages.map(({ ruleId, line, column, reason }) => [ruleId, line, column, reason])).toEqual([
      ['configuration', 3, 13, 'Unexpected value of `shortcodes.timeline`, expected the name of a shortcode that is listed in docs/shortcodes.md'],
    ])
  })
})
