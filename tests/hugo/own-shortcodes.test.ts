// A site's own shortcodes: simple templates say what their uses show, nothing of them runs, and the rest is as unknown as before.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../scripts/hugo/read-page.ts'
import { openPage } from '../../scripts/hugo/reader.ts'
import { parseTemplate } from '../../scripts/hugo/template-syntax.ts'
import { outline } from './reading.ts'
import { makeFolder } from './temporary-site.ts'

/** Reads a body on a site that has one shortcode of its own, `own`. */
function read(template: string, body: string, more: Record<string, string> = {}) {
  const root = makeFolder({ 'hugo.toml': 'baseURL = "https://example.org/"\n[params]\nversion = "1.2"\n', 'layouts/shortcodes/own.html': template, 'i18n/en.yaml': 'mot:\n  other: terme\n', 'content/page.md': `---\ntitle: Essai\n---\n${body}\n`, ...more })
  const file = openPage(join(root, 'content/page.md'))
  if ('reason' in file)
    throw new Error(file.reason)
  const { page, messages } = readPage('page.md', file, { lang: 'fr' })
  return { shown: page!.tree.children.map(outline).join(' '), rules: messages.map(({ ruleId }) => ruleId) }
}

describe('shows what Hugo shows', () => {
  it.each([
    ['parameters by their place', '<a href="{{ .Get 1 }}">{{ .Get 0 }}</a>', 'Voir {{< own "Un & deux" "https://a.b/" >}}.', 'paragraph(Voir link <https://a.b/>(Un & deux).)'],
    ['parameters by their name', '{{- .Get "b" -}}-{{- .Params.a -}}', '{{< own a="1" b="2" >}}', 'paragraph(2-1)'],
    ['a parameter in markup and address', '{{ with .Get 0 }}<a title="n° {{ . }}" href="https://a.b/{{ . }}">n° {{ . }}</a>{{ end -}}', 'a {{< own 4 >}}b', 'paragraph(a link \'n° 4\' <https://a.b/4>(n° 4)b)'],
    ['a choice', '{{ if eq (.Get 0) "a" }}A{{ else if .Get 0 }}B{{ else }}C{{ end }}', '{{< own "a" >}}{{< own "b" >}}{{< own >}}', 'paragraph(ABC)'],
    ['a truth value', '{{ if and (.Get "on") (not (.Get "off")) }}oui{{ else }}non{{ end }}', '{{< own on=true off=false >}}, {{< own on=false >}}', 'paragraph(oui, non)'],
    ['a variable and a default', '{{ $n := .Get "n" | default "rien" }}{{ if isset .Params "m" }}{{ $n = index .Params "m" }}{{ end }}{{ $n | upper }}', '{{< own n="un" >}} {{< own m="deux" >}} {{< own a=1 >}}', 'paragraph(UN DEUX RIEN)'],
    ['how it is used', '{{ if .IsNamedParams }}nom{{ else }}place{{ end }} {{ .Name }}', '{{< own a=1 >}}, {{< own 1 >}}', 'paragraph(nom own, place own)'],
    ['how many parameters there are', '{{ if eq (len .Params) 2 }}deux{{ else }}autre{{ end }}', '{{< own 1 2 >}}, {{< own 1 >}}', 'paragraph(deux, autre)'],
    ['values put together', '{{ printf "%s/%d" (.Get 0) 3 }}{{ print "!" | safeHTML }}', '{{< own "a" >}}', 'paragraph(a/3!)'],
    ['Markdown in a parameter', '<span>{{ .Get 0 | markdownify }}</span>', 'a {{< own "**b**" >}} c', 'paragraph(a strong(b) c)'],
    ['inner text, and shortcodes in it', '<div><b>T</b>{{ .Inner | $.Page.RenderString (dict "display" "block") }}</div>', '{{< own >}}\n- un\n- {{< kbd >}}A{{< /kbd >}}\n{{< /own >}}', 'paragraph(strong(T)) list(listItem(paragraph(un)) listItem(paragraph(element kbd(A))))'],
    ['inner text among words', '<em>{{ trim .Inner "\\n" }}</em>', 'a {{< own >}}b{{< /own >}} c', 'paragraph(a emphasis(b) c)'],
    ['inner text as code', '<pre>{{ .Inner }}</pre>', '{{< own >}}**a** <b>{{< /own >}}', 'code "**a** <b>"'],
    ['code that is coloured', '{{ highlight (.Get 0) "go" "" }}', '{{< own "a < b" >}}', 'code go "a < b"'],
    ['Markdown, between the other signs', '## {{ .Get 0 }}\n\n*et* {{ .Inner }}', '{{% own "a" %}}\n- b\n{{% /own %}}', 'heading 2(a) paragraph(emphasis(et)) list(listItem(paragraph(b)))'],
    ['what the site says', 'v{{ site.Params.version }} {{ .Site.Params.version }} {{ .Page.Params.title }}', '{{< own >}}', 'paragraph(v1.2 1.2 Essai)'],
    ['a word that the site translates', '{{ T "mot" }} {{ i18n "mot" | upper }}', '{{< own >}}', 'paragraph(terme TERME)'],
    ['what is not an error where the page was built', '{{ $p := .Site.GetPage (.Get 1) }}{{ if not $p }}{{ errorf "no %q" (.Get 1) }}{{ else if not $p.RelPermalink }}{{ errorf "x" }}{{ else }}<a href="{{ $p.RelPermalink }}">{{ .Get 0 }}</a>{{ end }}', '{{< own "Texte" "/docs/" >}}', 'paragraph(Texte)'],
    ['what is remembered for the page around', '{{ .Page.Store.Set "has" true }}{{ $.Page.Scratch.Add "n" 1 }}{{ .Get 0 }}', '{{< own "a" >}}', 'paragraph(a)'],
    ['a loop and a choice inside a tag', '<b {{ range $k, $v := .Params }}data-{{ $k }}="{{ $v }}"{{ end }}{{ if .Site.Data.x }} class="y"{{ else }} id="z"{{ end }}>{{ .Get 0 }}</b>', '{{< own "a" >}}', 'paragraph(strong(a))'],
    ['a side that is not taken', '{{ if .Get 0 }}{{ .Get 0 }}{{ else }}{{ range .Site.Pages }}{{ .Title }}{{ end }}{{ partial "x" . }}{{ end }}', '{{< own "a" >}}', 'paragraph(a)'],
    ['an expression that is not read, unseen', '{{ $x := (index .Site.Data.y 1).z }}{{ $y := .a[0] | ' + '`b` }}<b title="{{ $x }}">{{ .Get 0 }}</b>', '{{< own "a" >}}', 'paragraph(strong(a))'],
    ['a sign that a partial draws', '{{ partial "icon.html" "link" }}{{ .Get 0 }}', '{{< own "a" >}}', 'paragraph(a)'],
    ['a row that stands alone', '<tr><td>{{ .Get 0 }}</td><td>{{ .Get 1 }}</td></tr>', '{{< own "a" "b" >}}', 'paragraph(a) paragraph(b)'],
    ['items, each of a shortcode of its own', '{{ if .Inner }}<ul class="a">\n{{ .Inner }}\n</ul>{{ else }}<li><span>{{ .Get 0 }}</span></li>{{ end }}', '{{< own >}}\n{{< own "a" />}}\n{{< own "b" />}}\n{{< /own >}}', 'list(listItem(paragraph(a)) listItem(paragraph(b)))'],
    ['a heading that parts no page', '<h2>{{ .Get 0 }}</h2>', '{{< own "a" >}}', 'paragraph(strong(a))'],
    ['comments and blanks', '{{- /* {{ .Inner }} */ -}}  a {{- "b" -}} c', '{{< own >}}', 'paragraph(abc)'],
    ['what only the site knows, unseen', '<a href="{{ ref .Page (.Get 0) }}" title="{{ (index .Site.Data.a 1) }}">{{ .Get 0 }}</a>', '{{< own "a" >}}', 'paragraph(a)'],
    ['the same in an address and in code', '{{ .Get 0 }}', '[a]({{< own "https://a.b/" >}}) `{{< own "c" >}}`', 'paragraph(link <https://a.b/>(a) inlineCode "c")'],
  ])('%s', (_, template, body, shown) => {
    expect(read(template, body)).toEqual({ shown, rules: [] })
  })
})

it.each([
  ['a program', '<script>alert(1)</script><b onclick="x()">{{ .Get 0 | safeHTML }}</b><style>p {}</style>', 'paragraph(strong(a))', []],
  ['an address that runs', '<a href="{{ .Get 0 | safeURL }}:alert(1)">b</a><a href="javascript:x">c</a>', 'paragraph(bc)', ['link-unsafe', 'link-unsafe']],
  ['words that look like tags', '<i title="{{ .Get 1 }}">{{ .Get 1 }}</i>', 'paragraph(emphasis("><script>x</script>))', []],
])('nothing of a template runs: %s', (what, template, shown, rules) => {
  expect(read(template, `{{< own "${what === 'an address that runs' ? 'javascript' : 'a'}" "\\"><script>x</script>" >}}`)).toEqual({ shown, rules })
})

it.each([
  ['a file', 'un {{ readFile "/etc/hostname" }} {{ .Inner }}'],
  ['another template', '{{ partial "y.html" . }}{{ .Inner }}'],
  ['a loop', '{{ range .Params }}{{ . }}{{ end }}{{ .Inner }}'],
  ['a function that is not known', '{{ .Inner | strings.Repeat 3 }}'],
  ['the inner text twice', '{{ .Inner }}{{ .Inner }}'],
  ['the inner text as text and as Markdown', '<pre>{{ .Inner }}</pre>{{ .Inner | markdownify }}'],
  ['what only the site knows', '{{ .Site.Title }} {{ .Inner }}'],
  ['a choice by what is not known, with a warning and words', '{{ with .Site.Data.x }}a{{ else }}b{{ warnf "c" }}{{ end }}{{ .Inner }}'],
  ['a choice by what is not known', '{{ if .Site.Data.x }}a{{ end }}{{ .Inner }}'],
  ['a text without end', `{{ $a := "0123456789" }}${'{{ $a = print $a $a }}'.repeat(40)}{{ $a }}{{ .Inner }}`],
  ['brackets that never close', '{{ (.Inner }}'],
  ['a choice that never ends', '{{ if .Inner }}a'],
  ['an end of nothing', '{{ end }}{{ .Inner }}'],
])('beyond what is read of templates: %s', (_, template) => {
  expect(read(template, '{{< own >}}b{{< /own >}}')).toEqual({ shown: 'paragraph(b)', rules: ['unknown-shortcode'] })
})

it('two templates of one name are none', () => {
  const { rules } = read('a', '{{< own >}}', { 'layouts/shortcodes/own.en.html': 'b' })
  expect(rules).toEqual(['unknown-shortcode'])
})

it('a name of the table keeps its meaning', () => {
  const { shown } = read('', '{{< kbd >}}A{{< /kbd >}}', { 'layouts/shortcodes/kbd.html': '<b>{{ .Inner }}</b>' })
  expect(shown).toBe('paragraph(element kbd(A))')
})

it('what proves to be unknown after its text was read is text, at every level', () => {
  const { shown, rules } = read('<code>{{ .Inner }}</code>{{ .Site.Title }}', `${'{{< own >}}a '.repeat(60)}**b**${'{{< /own >}}'.repeat(60)}`)
  expect(shown).toBe(`paragraph(${'a '.repeat(60)}**b**)`)
  expect(rules).toEqual(['unknown-shortcode'])
})

it('time grows with the size of what is nested, not with its square', () => {
  const { shown } = read('<div><p>{{ .Get 0 }}</p>{{ if .Inner }}{{ .Inner }}{{ end }}</div>', `${'{{< own "a" >}}'.repeat(60)}b${'{{< /own >}}'.repeat(60)}`)
  expect(shown.match(/paragraph\(a\)/g)).toHaveLength(60)
})

it.each([
  ['nested too deep', '{{ if .Get 0 }}'.repeat(5000) + '{{ end }}'.repeat(5000)],
  ['of brackets', `{{ ${'('.repeat(5000)}1${')'.repeat(5000)} }}`],
  ['as long as a book', 'a'.repeat(20_000)],
])('a template %s is none', (_, template) => {
  expect(parseTemplate(template)).toBeUndefined()
})

it('no file is read by what reads templates', () => {
  for (const name of ['template-syntax', 'template-values'])
    expect(readFileSync(new URL(`../../scripts/hugo/${name}.ts`, import.meta.url), 'utf8')).not.toMatch(/from 'node:|guard|import\(/)
})
