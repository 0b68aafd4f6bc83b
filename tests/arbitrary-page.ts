// Pages as nobody writes them: fragments of every grammar that a page goes through, in any order, and real pages spoilt.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { shortcodes } from '../scripts/hugo/shortcodes/index.ts'
import { projectRoot } from '../scripts/project.ts'
import { hazards } from './slidev/hazards.ts'

const words = ['mot', 'deux mots', 'É', '中文', 'مرحبا', '😀', 'a1', '« a » !', '\u00A0', '\u200B', '\u202E', '\uFEFF', '\0', '\uFFFD', '\uFDD0', '\uE000', '\x07']
const shortHazards = hazards.filter(hazard => hazard.length < 200)
const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, { weight: 2, arbitrary: fc.constantFrom(...shortHazards) }, fc.string({ unit: 'binary', maxLength: 5 }))

/** Addresses that lead out of the site, run something, or are what they seem. */
const address = fc.constantFrom(
  'https://example.org/a?b=1&c#d',
  'autre.md',
  './p.png',
  'p.png#center',
  '#a',
  '',
  '../../../../etc/passwd',
  '/etc/passwd',
  'file:///etc/passwd',
  '%2e%2e/%2e%2e/etc/passwd',
  '..\\..\\etc\\passwd',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'java&#10;script:alert(1)',
  '&#106;avascript:alert(1)',
  ' \x01javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  '//example.org/x',
  '\\\\example.org\\x',
  'https://example.org/"onmouseover="alert(1)',
  'https://example.org/{{7*7}}',
  'https://[::1',
  'x:y',
  'mailto:a@b.c',
  '@/components/x.vue',
  '%',
  '%00.png',
)
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...shortcodes.flatMap(({ name, aliases }) => [name, ...aliases])) },
  fc.constantFrom('toString', '__proto__', 'constructor', 'hasOwnProperty', 'x.inline', 'inconnu', 'a/b', 'é', '/', '-', ''),
)
const key = fc.constantFrom('src', 'href', 'link', 'url', 'title', 'alt', 'id', 'class', 'style', 'type', 'icon', 'image', 'name', 'names', 'items', 'width', 'height', 'cols', 'content', 'lang', 'path', 'style', '__proto__', 'constructor', 'toString', 'onclick', 'v-html', 'closed', 'target', 'file', 'opts', 'caption', 'attr')
const value = fc.oneof(word, address).chain(text => fc.constantFrom(`"${text.replace(/["\\\n]/g, '')}"`, `\`${text.replaceAll('`', '')}\``, `"${text}"`, text, '"a\\"b"', '12', 'true', '-1.5', '""', '"'))
const params = fc.array(fc.oneof({ weight: 4, arbitrary: value }, { weight: 4, arbitrary: fc.tuple(key, value).map(([key, value]) => `${key}=${value}`) }), { maxLength: 3 }).map(all => all.join(' '))
const delimiters = fc.constantFrom(['{{<', '>}}'], ['{{%', '%}}'], ['{{<', '>}}'], ['{{%', '%}}'], ['{{</*', '*/>}}'], ['{{<', '%}}'])

const tag = fc.constantFrom('div', 'p', 'b', 'a', 'script', 'style', 'iframe', 'object', 'embed', 'form', 'base', 'meta', 'svg', 'math', 'mtext', 'mglyph', 'foreignObject', 'noscript', 'template', 'textarea', 'title', 'table', 'tr', 'td', 'select', 'option', 'details', 'summary', 'img', 'image', 'video', 'pre', 'code', 'kbd', 'q', 'ul', 'li', 'dl', 'dt', 'dd', 'figure', 'h1', 'h3', 'br', 'hr', 'input', 'xmp', 'plaintext', 'listing', 'nom', 'a-b', 'PascalCase', 'Tweet', 'v-click', 'v-clicks', 'component', 'slot', 'Teleport', 'DiapoCallout', 'RenderWhen', 'body', 'html', 'head', 'frameset')
const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('href', 'src', 'srcset', 'data', 'action', 'poster', 'xlink:href', 'title', 'alt', 'style', 'class', 'id', 'srcdoc', 'width', 'is', 'name'), fc.oneof(word, address)).map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`),
  fc.constantFrom('onclick="alert(1)"', 'onerror=alert(1)', 'v-html="x"', ':title="y"', '@click="z"', '#default', 'v-pre', '[a]="b"', 'style="position:fixed;background:url(https://example.org/p.png)"', '{{ a }}', '"', '=', '/'),
)
const openTag = fc.tuple(tag, fc.array(attribute, { maxLength: 2 }), fc.constantFrom('>', '>', '>', '/>', '')).map(([tag, attributes, end]) => `<${[tag, ...attributes].join(' ')}${end}`)

const inline = fc.letrec<{ inline: string, all: string }>(tie => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    word,
    openTag,
    tag.map(tag => `</${tag}>`),
    fc.constantFrom('<!--', '-->', '<!-- a -->', '<!-- notes: n [click] -->', '<![CDATA[', ']]>', '<?php', '?>', '<!doctype html>', '\\', '  \n', '\\\n', '&lt;script&gt;', '&#x7b;&#x7b;', '&amp;', '[^1]', '$', '$$', '\\(', '\\)', '\\[', '\\]', ':smile:', '{.a #b onclick="c"}', '{{', '}}', '{{<', '>}}', '{{%', '%}}', '{{</*', '`', '``', '***', '~~', '|'),
    fc.constantFrom('$\\href{javascript:alert(1)}{a}$', '$$\\htmlClass{fixed}{a}$$', '\\(\\includegraphics{https://example.org/p.png}\\)'),
    tie('all').map(text => `**${text}**`),
    tie('all').map(text => `*${text}*`),
    tie('all').map(text => `\`${text}\``),
    fc.tuple(tie('all'), address, fc.boolean()).map(([text, url, isImage]) => `${isImage ? '!' : ''}[${text}](<${url}> "t")`),
    fc.tuple(tie('all'), address).map(([text, url]) => `[${text}](${url})`),
    address.map(url => `<${url}>`),
    fc.tuple(delimiters, name, params, fc.boolean()).map(([[open, close], name, params, closed]) => `${open} ${name} ${params} ${closed ? '/' : ''}${close}`),
    fc.tuple(delimiters, name, params, tie('all')).map(([[open, close], name, params, inner]) => `${open} ${name} ${params} ${close}${inner}${open} /${name} ${close}`),
  ),
  all: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }).map(parts => parts.join(' ')),
})).all

const info = fc.constantFrom('', 'js', 'ts {monaco-run}', 'ts {1|2}', 'vue', 'ts twoslash', 'md magic-move', 'mermaid', 'plantuml', 'yaml', 'html {linenos=inline hl_lines=["1-2"] filename="{{ a }}"}', '{onclick="a"}', 'math', 'goat', 'js [{{ x }}]', '~', 'diff {.a}')
const indent = (text: string, by: string): string => text.split('\n').map(line => by + line).join('\n')
const { block } = fc.letrec<{ block: string, all: string }>(tie => ({
  block: fc.oneof(
    { depthSize: 'small' },
    inline,
    fc.tuple(fc.integer({ min: 1, max: 6 }), inline).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    inline.map(text => `${text}\n---`),
    fc.constantFrom('---', '---\nlayout: end\n---', '---\nsrc: ./x.md\n---', '<<< /etc/passwd', '<<< @/package.json', '[[toc]]', '::right::', ':: right ::', '@/components/x', 'import x from "y"', '$$\nx\n$$', '$$', '***', '+++', '...', '~~~', '```', '<!--', '-->', '[a]: javascript:alert(1)', '[^1]: note', '[^1]:\n    ---', 'terme\n: sens', '{.classe onclick="a"}', '<script>\nalert(1)\n</script>', '<style>\n* { display: none }\n</style>', '<div v-html="a">\n\n**b**\n\n</div>', '<!--more-->', '%%{init: {"securityLevel": "loose"}}%%'),
    fc.tuple(info, inline, fc.constantFrom('```', '````', '~~~')).map(([info, code, fence]) => `${fence}${info}\n${code}\n${fence}`),
    inline.map(text => indent(text, '    ')),
    fc.array(fc.array(inline, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map(rows => [rows[0]!, rows[0]!.map(() => '---'), ...rows.slice(1)].map(cells => `| ${cells.join(' | ')} |`).join('\n')),
    fc.tuple(tie('all'), fc.constantFrom('- ', '1. ', '* [ ] ', '> ', '> [!NOTE]\n> ', ': ')).map(([text, mark]) => mark + indent(text, mark.startsWith('>') ? '> ' : '  ').trimStart()),
    fc.tuple(delimiters, name, params, tie('all')).map(([[open, close], name, params, inner]) => `${open} ${name} ${params} ${close}\n${inner}\n${open} /${name} ${close}`),
    fc.tuple(fc.constantFrom('%', '<'), tie('all')).map(([mark, inner]) => `{{${mark} steps ${mark === '<' ? '>' : mark}}}\n\n### Un\n\n${inner}\n\n### Deux\n\n{{${mark} /steps ${mark === '<' ? '>' : mark}}}`),
  ),
  all: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(parts => parts.join('\n\n')),
}))

const scalar = fc.oneof(word, address, fc.constantFrom('---', '{{ 7*7 }}', '<script>alert(1)</script>', '# a', '"', '\'', '*a', '&a b', '!!js/function "a"', '[a, b]', '{a: b}', '|\n  a\n  ---\n  b', '2024-01-01', 'null', '12'))
const field = fc.constantFrom('title', 'description', 'author', 'date', 'lang', 'linkTitle', 'slug', 'url', 'theme', 'addons', 'layout', 'src', 'class', 'routeAlias', 'canvasWidth', 'drawings', 'hide', '__proto__', 'constructor', 'toString', 'diapo', 'markup', 'math', 'css', 'htmlAttrs', 'mdc')
const fields = fc.array(fc.tuple(field, scalar), { maxLength: 4 })
const frontMatter = fc.oneof(
  { weight: 4, arbitrary: fields.map(all => `---\n${all.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---\n`) },
  fields.map(all => `---\n${all.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n`),
  fields.map(all => `+++\n${all.map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`).join('')}+++\n`),
  fields.map(all => `${JSON.stringify(Object.fromEntries(all))}\n`),
  fields.map(all => `---\ntitle: a\ndiapo:\n${all.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`).join('')}---\n`),
  fc.constantFrom('', '\uFEFF', '#+title: a\n', '---\n', '{', '{{ a }}\n', '---\na: &a [x]\nb: *a\n---\n'),
)
const written = fc.tuple(frontMatter, fc.array(block, { maxLength: 5 })).map(([head, blocks]) => head + blocks.join('\n\n'))

/** The pages that this project has. */
const seeds = ['tests/fixtures', 'content'].flatMap(folder => readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
  .filter(file => /(?:page|index)\.md$/.test(file))
  .sort()
  .map(file => readFileSync(join(projectRoot, folder, file), 'utf8'))).filter(text => text.length < 8000)

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const mutation: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(place, place, word).map(([from, length, insert]) => (text: string) => {
    const at = Math.floor(from * text.length)
    return text.slice(0, at) + insert + text.slice(at + Math.floor(length * 6))
  }),
  place.map(at => (text: string) => text.slice(0, Math.floor(at * text.length))),
  fc.tuple(place, inline).map(([from, insert]) => (text: string) => {
    const at = Math.floor(from * text.length)
    return text.slice(0, at) + insert + text.slice(at)
  }),
  fc.tuple(place, place, fc.constantFrom('delete', 'double', 'swap', 'indent')).map(([one, other, how]) => (text: string) => {
    const lines = text.split('\n')
    const [a, b] = [one, other].map(at => Math.floor(at * lines.length)) as [number, number]
    if (how === 'delete')
      lines.splice(a, 1 + b % 3)
    else if (how === 'double')
      lines.splice(a, 0, ...lines.slice(b, b + 3))
    else if (how === 'indent')
      lines[a] = `    ${lines[a]}`
    else
      [lines[a], lines[b]] = [lines[b]!, lines[a]!]
    return lines.join('\n')
  }),
)
const spoilt = fc.tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 6 })).map(([seed, mutations]) => mutations.reduce((text, mutate) => mutate(text), seed))

/** A page as text. */
export const arbitraryPage = fc.oneof({ weight: 2, arbitrary: written }, { weight: 1, arbitrary: spoilt })
