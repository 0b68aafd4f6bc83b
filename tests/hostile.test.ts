// Pages of somebody who means harm, one of each kind, on a site with something to steal beside it: what they get is words.
import type { Rendered } from './slidev/rendering.ts'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from '@slidev/parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../scripts/project.ts'
import { convertIn } from './converting.ts'
import { findDangers } from './slidev/harmless.ts'
import { createRenderer } from './slidev/rendering.ts'

const folder = mkdtempSync(join(tmpdir(), 'diapo-hostile-'))
const site = join(folder, 'site')
let render: (markdown: string) => Promise<Rendered>
beforeAll(async () => {
  for (const name of ['site/static', 'site/assets'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(site, 'hugo.toml'), 'baseURL = "https://docs.example.org/"\n')
  writeFileSync(join(folder, 'secret.md'), 'SECRET\n')
  copyFileSync(join(projectRoot, 'tests', 'fixtures', 'blocks', 'vue.png'), join(folder, 'secret.png'))
  symlinkSync(folder, join(site, 'out'))
  symlinkSync(join(folder, 'secret.md'), join(site, 'linked.md'))
  mkdirSync(join(site, 'layouts', 'shortcodes'), { recursive: true })
  symlinkSync(join(folder, 'secret.md'), join(site, 'layouts', 'shortcodes', 'lien.html'))
  symlinkSync(folder, join(site, 'i18n'))
  writeFileSync(join(folder, 'en.toml'), 'whatsnext_heading = "SECRET"\n')
  symlinkSync(join(folder, 'secret.png'), join(site, 'static', 'linked.png'))
  symlinkSync(join(folder, 'secret.png'), join(site, 'assets', 'linked2.png'))
  render = await createRenderer()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Converts a page, checks that its deck is harmless, and gives what it says and shows. */
async function convert(page: string): Promise<{ rules: string[], reasons: string, text: string, shown: string }> {
  writeFileSync(join(site, 'page.md'), page)
  const { deck, text = '', pictures, messages } = convertIn(site, 'page')
  expect([...pictures.keys()]).toEqual([])
  expect(text).not.toContain('SECRET')
  const { slides } = await parse(text, 'slides.md')
  expect(slides).toHaveLength(deck?.slides.length ?? 1)
  let shown = ''
  for (const { content, frontmatter } of deck ? slides : []) {
    const rendered = await render(content)
    expect(findDangers(rendered)).toEqual([])
    expect(findDangers(await render(`${String(frontmatter.title ?? '')}\n`))).toEqual([])
    shown += rendered.text
  }
  return { rules: [...new Set(messages.map(({ ruleId }) => ruleId as string))], reasons: messages.map(({ reason }) => reason).join('\n'), text, shown }
}

const page = (body: string): string => `---\ntitle: Essai\n---\n\nDébut\n\n${body}\n\nFin\n`

describe('ways out of the site', () => {
  it.each<string[]>(['../secret', '%2e%2e/secret', '%2e%2e%2fsecret', '..\\secret', '..%5csecret', 'out/secret', 'out%2fsecret', '/../secret', 'file:///secret', './/..//secret'].flatMap(way => [
    [`{{% include \`${way}.md\` %}}`, 'include-missing'],
    [`{{% code_sample file=\`${way}.md\` %}}`, 'include-missing'],
    [`{{% readfile file=\`${way}.md\` code="true" %}}`, 'include-missing'],
    [`{{% glossary_definition term_id=\`${way}\` length="all" %}}`, 'include-missing'],
    [`![a](<${way}.png>)`, 'image-missing'],
    [`{{< figure src=\`${way}.png\` >}}`, 'image-missing'],
    [`{{< cards >}}{{< card title="a" image=\`${way}.png\` >}}{{< /cards >}}`, 'image-missing'],
    [`<img src="${way}.png">`, 'image-missing'],
    ...(way.startsWith('file:') ? [] : [[`[a]({{< ref \`${way}.md\` >}})`, 'link-missing']]),
  ]))('%s', async (body, rule) => {
    expect((await convert(page(body!))).rules).toEqual([rule])
  })

  it.each([
    ['{{% include "linked.md" %}}', 'include-missing'],
    ['{{% code_sample file="linked.md" %}}', 'include-missing'],
    ['{{< lien >}}', 'unknown-shortcode'],
    ['![a](linked.png)', 'image-missing'],
    ['![a](/linked2.png)', 'image-missing'],
    ['## {{% heading "whatsnext" %}}\n\n{{< inconnu >}}', 'unknown-shortcode'],
  ])('%s, a symbolic link', async (body, rule) => {
    expect((await convert(page(body))).rules).toEqual([rule])
  })
})

describe('front matter', () => {
  const bomb = Array.from('bcdefghi', (name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`).join('\n')
  it.each<[what: string, page: string, reason: RegExp]>([
    ['aliases that multiply', `---\na: &a [x, x]\n${bomb}\n---\n`, /alias count/],
    ['YAML that nests without end', `---\na: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n---\n`, /nests too deep/],
    ['TOML that nests without end', `+++\na = ${'['.repeat(50_000)}${']'.repeat(50_000)}\n+++\n`, /nested/],
    ['a shortcode before any', '{{< callout >}}a{{< /callout >}}\n', /put two lines `---` before it/],
    ['a shortcode with a stray quote before any', '{{% steps %}}\n\n### a "b\n\n{{% /steps %}}\n', /put two lines `---` before it/],
  ])('%s is refused, with its place', async (_, page, reason) => {
    const { rules, reasons } = await convert(page)
    expect(rules).toEqual(['front-matter'])
    expect(reasons).toMatch(reason)
  })

  it('tags build nothing, and no key is a prototype', async () => {
    const { shown } = await convert('---\ntitle: !!js/function "function () { return 1 }"\n__proto__: { title: x, polluted: y }\nconstructor: { prototype: { polluted: z } }\n---\n\n{{< param "constructor.name" >}}{{< toString >}}un{{< /toString >}} {{< callout type="__proto__" >}}deux{{< /callout >}}\n\n```constructor\ntrois\n```\n\n{{< hasOwnProperty __proto__="a" toString="b" >}}quatre{{< /hasOwnProperty >}}\n')
    expect(shown).toMatch(/^function\(\)\{return1\}.*undeuxtroisquatre/)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('keys of Slidev are not Slidev’s', async () => {
    const keys = 'theme: seriph\naddons: [x]\nlayout: iframe\nurl: https://example.org/\nsrc: ./x.md\nhide: true\ndisabled: true\nmdc: true\nclass: fixed\nrouteAlias: a\ncanvasWidth: 10\nhtmlAttrs: { onload: a }\ninfo: <script>\ndrawings: { enabled: true }\nfonts: { sans: x }\ndiapo: { theme: x, monaco: true, lang: "\\"><script>" }\n'
    const { text } = await convert(`---\ntitle: Essai\n${keys}---\n\na\n`)
    expect(text).not.toMatch(/seriph|iframe|x\.md|hide|disabled|mdc|fixed|routeAlias|canvasWidth|onload|script|drawings|sans|monaco: true/)
    expect(text).toMatch(/^lang: fr$/m)
  })

  it('titles are words', async () => {
    const { shown } = await convert(`---\ntitle: ${JSON.stringify('--- {{ 7*7 }} "q" <script>alert(1)</script>\n---\nlayout: end')}\ndescription: ${JSON.stringify('<<< /etc/passwd\n::right::')}\n---\n\na\n`)
    expect(shown).toContain('{{7*7}}')
    expect(shown).toContain('/etc/passwd')
  })
})

describe('addresses that run', () => {
  const schemes = ['javascript:a', 'JaVaScRiPt:a', 'java\tscript:a', '&#106;avascript:a', 'javascript&colon;a', '\u0001javascript:a', '\u00A0javascript:a', 'javascript\u200B:a', 'vbscript:a', 'data:text/html,a', 'blob:a', 'file:///a', 'view-source:a', 'intent://a']
  it.each(schemes)('%j, in Markdown and HTML', async (url) => {
    const { rules, text } = await convert(page(`[un](<${url}>) [deux] <a href="${url}">trois</a> ![quatre](<${url}>)\n\n[deux]: <${url}>`))
    expect(rules.filter(rule => rule !== 'image-missing')).toEqual(['link-unsafe'])
    // The last slide links to the page itself.
    expect(text.slice(0, text.indexOf('layout: end'))).not.toMatch(/\]\(|href/)
  })
  it.each(schemes.filter(url => !url.includes('&')))('%j, in shortcodes', async (url) => {
    await convert(page(`{{< card title="a" link="${url}" >}}\n\n{{< hextra/hero-button text="b" link="${url}" >}}\n\n{{< figure src="x.png" link="${url}" >}}\n\n{{< video src="${url}" >}}\n\n{{< iframe "${url}" >}}\n\n{{< pdf "${url}" >}}\n\n[c]({{< ref "${url}" >}})`))
  })
})

describe('hTML that browsers read in two ways', () => {
  it.each([
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<svg><foreignObject><script>alert(1)</script><p>mot</p></foreignObject></svg>',
    '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
    '<select><template><style><!--</style><a rel="--></style></template></select><img src=1 onerror=alert(1)>">',
    '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
    '<!-- a <!-- b --> c --> d --!> e',
    '<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/"><form action="https://example.org/"><button formaction="javascript:a">b</button></form>',
    '<div style="position:fixed;inset:0;z-index:9999;background:url(https://example.org/p.png)" class="slidev-layout fixed" id="app" text="red">a</div>',
    '<img src="p.png" style="width:99999px;position:fixed" width="10px;position:fixed" height="1e9">',
    '# T {#app .fixed style="position:fixed" onclick="alert(1)"}',
    '<plaintext>',
  ])('%s', async (body) => {
    await convert(page(body))
  })

  it('a component in a tight list ends before the words after it', async () => {
    const { shown } = await convert(page('<ul><li>{{< card title="un" >}} <b>deux</b> &lt;t {{</* trois */>}}</li></ul>'))
    expect(shown).toContain('undeux<t{{<trois>}}')
  })
})
