// Whether a shortcode takes inner text: the site's own templates, its themes', our table, and the tags of the page, in this order.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTakesInner } from '../../scripts/hugo/takes-inner.ts'
import { evaluatesInner, readTemplates, showsCode } from '../../scripts/hugo/templates.ts'
import { readText } from './reading.ts'
import { makeFolder } from './temporary-site.ts'

describe('a template', () => {
  it.each([
    ['{{ .Inner }}', true],
    ['<b>{{- .InnerDeindent | markdownify -}}</b>', true],
    ['{{ with $.Inner }}{{ . }}{{ end }}', true],
    ['{{ if (strings.Trim .Inner "\\n") }}x{{ end }}', true],
    ['{{ .Get "a" }}{{ .Page.RenderString .Inner }}', true],
    ['{{ .InnerText }}', false],
    ['{{ .Page.Inner }}', false],
    ['{{ .Get 0 }} .Inner', false],
    ['{{/* .Inner */}}{{ .Get 0 }}', false],
    ['{{- /* {{ .Inner }} */ -}}{{ .Get 0 }}', false],
    ['{{ errorf "no .Inner here" }}', false],
    ['{{ `a .Inner` }}', false],
    ['<!-- {{ .Inner }} -->', true],
    ['', false],
  ])('%s: %s', (template, expected) => {
    expect(evaluatesInner(template)).toBe(expected)
  })
})

it.each([
  ['{{ highlight (trim .Inner "\\n") (.Get 0) "" }}', true],
  ['{{ $code := .Inner }}{{ transform.Highlight $code "go" }}', true],
  ['{{ .Inner | highlight "go" }}', true],
  ['{{ .Inner | markdownify }}{{ highlight .x "go" }}', false],
  ['{{ .Page.RenderString .Inner }}{{ highlight .x "go" }}', false],
  ['<div class="highlight">{{ .Inner }}</div>{{ "highlight" }}', false],
  ['{{ highlight (readFile "x") "go" }}', false],
  ['{{ $text := partial "indent.html" .Inner }}{{ printf "<pre>%s</pre>" $text | safeHTML }}', true],
  ['<pre>{{ .Inner | markdownify }}</pre>', false],
])('%s shows its inner text as code: %s', (template, expected) => {
  expect(showsCode(template)).toBe(expected)
})

describe('the templates of a site', () => {
  it('are found by name, in folders and for formats, the site\'s before its themes\'', () => {
    const root = makeFolder({
      'layouts/shortcodes/card.html': '{{ .Get 0 }}',
      'layouts/_shortcodes/hextra/hero-badge.en.html': '{{ .Inner }}',
      'themes/un/layouts/shortcodes/card.html': '{{ .Inner }}',
      'themes/un/layouts/_shortcodes/box.html': '{{ .Inner }}',
      'themes/un/layouts/shortcodes/deux.html': '{{ .Inner }}',
      'themes/deux/layouts/shortcodes/deux.html': '{{ .Get 0 }}',
      '_vendor/github.com/a/b/layouts/shortcodes/loin.html': '{{ .Inner }}',
      'layouts/partials/autre.html': '{{ .Inner }}',
    })
    const templates = readTemplates(root).inner
    expect(Object.fromEntries(['card', 'hextra/hero-badge', 'box', 'deux', 'loin', 'autre', 'rien'].map(name => [name, templates(name)]))).toEqual({
      'card': false,
      'hextra/hero-badge': true,
      'box': true,
      // Two themes say two things, and which one counts is not known here.
      'deux': undefined,
      'loin': true,
      'autre': undefined,
      'rien': undefined,
    })
  })

  it('are not read through links that lead out of the site', () => {
    const outside = makeFolder({ 'x.html': '{{ .Inner }}', 'theme/layouts/shortcodes/y.html': '{{ .Inner }}' })
    const root = makeFolder({
      'layouts/shortcodes/x.html': { link: join(outside, 'x.html') },
      'layouts/shortcodes/dossier': { link: outside },
      'themes/t': { link: join(outside, 'theme') },
      'layouts/shortcodes/dedans.html': { link: '../z.html' },
      'layouts/z.html': '{{ .Inner }}',
    })
    const templates = readTemplates(root).inner
    expect(['x', 'dossier/x', 'y', 'dedans'].map(templates)).toEqual([undefined, undefined, undefined, true])
  })
})

describe('where a template and the table', () => {
  it.each<[boolean | undefined, boolean, boolean, boolean]>([
    [true, false, false, true],
    [false, true, true, false],
    [undefined, false, false, false],
    [undefined, false, true, true],
    [undefined, true, false, true],
  ])('say %s and %s, and a partner is there: %s, it takes inner text: %s', (template, isClosed, hasPartner, expected) => {
    expect(createTakesInner(() => template, () => isClosed)('x', hasPartner)).toBe(expected)
  })
})

describe('a page without a site', () => {
  it.each([
    ['{{< card "a" >}} {{< card "b" >}}dedans{{< /card >}}', []],
    ['{{< icon x >}}dedans{{< /icon >}}', []],
    ['{{< card title="a" />}}', []],
    ['{{< note "seul" >}} suite', []],
    ['{{< inconnu >}} suite {{< inconnu >}}dedans{{< /inconnu >}}', ['unknown-shortcode']],
    ['{{% steps %}}', ['shortcode-syntax']],
    ['{{< callout >}} jamais fermé', ['shortcode-syntax']],
    ['{{< callout >}}{{< /callout >}}{{< /callout >}}', ['shortcode-syntax']],
  ])('%s: %j', (body, rules) => {
    expect(readText(body).rules).toEqual(rules)
  })
})
