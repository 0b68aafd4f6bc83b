// HTML among Markdown: tags pair across it, every word stays, nothing runs, and what is lost is told with its place.
import { describe, expect, it } from 'vitest'
import { readGoldmarkSettings } from '../../scripts/hugo/goldmark-settings.ts'
import { readGoldmark } from '../../scripts/hugo/goldmark.ts'
import { sketchAll } from './sketch-tree.ts'

function read(markdown: string): { tree: string, told: string[] } {
  const told: string[] = []
  const tree = readGoldmark(markdown, readGoldmarkSettings({}), (_, reason, offset) => void told.push(`${/<([^>]*)>/.exec(reason)?.[1]} at ${offset}`))
  return { tree: sketchAll(tree.children), told }
}

describe('becomes', () => {
  it.each([
    // Pairs across Markdown.
    ['<details><summary>Plus *x*</summary>\n\n**md**\n\n</details>\n', 'details summary:[text "Plus *x*"](paragraph(strong(text "md")))'],
    ['<details>\n<summary>\n\nPlus *x*\n\n</summary>\nbrut *x*\n</details>\n', 'details summary:[text "Plus " emphasis(text "x")](paragraph(text "brut *x*"))'],
    ['- <details>\n  <summary>S</summary>\n\n  a\n\n  </details>\n- b\n', 'list(listItem(details summary:[text "S"](paragraph(text "a"))) listItem(paragraph(text "b")))'],
    ['<div>\n\n## T\n\n<div>\n\na\n\n</div>\n</div>\n', 'heading depth=2(text "T")\nparagraph(text "a")'],
    ['<kbd>Ctrl</kbd>+<kbd>*C*</kbd> H<sub>2</sub>O\n', 'paragraph(element tag="kbd"(text "Ctrl") text "+" element tag="kbd"(emphasis(text "C")) text " H" element tag="sub"(text "2") text "O")'],
    ['<b>x *y*</b> <i>z</i> <s>a</s> <code>b_c</code> <ins>d</ins>\n', 'paragraph(strong(text "x " emphasis(text "y")) text " " emphasis(text "z") text " " delete(text "a") text " " inlineCode "b_c" text " " element tag="ins"(text "d"))'],
    ['<p align="center">\n\n![a](x.png)\n\n</p>\n', 'paragraph(image url="x.png" alt="a")'],
    ['<h1 align="center">\n\nT **b**\n\n</h1>\n', 'heading depth=1(text "T " strong(text "b"))'],
    ['> <b>q</b>\n>\n> <div>\n>\n> x\n>\n> </div>\n', 'blockquote(paragraph(strong(text "q")) paragraph(text "x"))'],
    // Unpaired tags go, words stay.
    ['a </div> b <b>c\n', 'paragraph(text "a b " strong(text "c"))'],
    ['<div foo="bar\n\nmots\n', 'paragraph(text "mots")'],
    ['<div x=\'a>b\n\nmots\n', 'paragraph(text "mots")'],
    ['a < b > c <3 &lt;d&gt; &amp;lt;\n', 'paragraph(text "a < b > c <3 <d> &lt;")'],
    ['<b title="&quot;">&amp;lt;</b> <u>\\<i></u>\n', 'paragraph(strong(text "&lt;") text " " element tag="u"(text "<i>"))'],
    // Blocks in sentences.
    ['a <div>b</div> c\n', 'paragraph(text "a")\nparagraph(text "b")\nparagraph(text "c")'],
    ['*a <div>b</div> c*\n', 'paragraph(emphasis(text "a"))\nparagraph(emphasis(text "b"))\nparagraph(emphasis(text "c"))'],
    ['## a <div>b</div>\n', 'heading depth=2(text "a" break text "b")'],
    ['|a|\n|-|\n|<ul><li>x</li><li>*y*</li></ul>|\n', 'table(tableRow(tableCell(text "a")) tableRow(tableCell(text "x" break emphasis(text "y"))))'],
    // Blocks.
    ['<table><caption>C</caption><tr><th>A<th>B<tr><td>x<br>y<td><p>p<p>q</table>\n', 'paragraph(text "C")\ntable(tableRow(tableCell(text "A") tableCell(text "B")) tableRow(tableCell(text "x" break text "y") tableCell(text "p" break text "q")))'],
    ['<ul><li>a<li><input type=checkbox checked>b</ul><ol start=3><li>c</ol>\n', 'list(listItem(paragraph(text "a")) listItem checked(paragraph(text "b")))\nlist ordered start=3(listItem(paragraph(text "c")))'],
    ['<dl><dt>T<dd>a<dd><p>b<p>c</dl>\n', 'definitionList(definitionTerm(text "T") definitionDescription(paragraph(text "a")) definitionDescription(paragraph(text "b") paragraph(text "c")))'],
    ['<pre><code class="language-js">a &lt; b\n\nc</code></pre>\n', 'code lang="js" "a < b\\n\\nc"'],
    ['<blockquote>a<hr>b</blockquote>\n', 'blockquote(paragraph(text "a") thematicBreak paragraph(text "b"))'],
    ['<figure><a href="g.png"><img src="p.png" alt="P" width="300"></a><figcaption>C <em>x</em></figcaption></figure>\n', 'figure url="g.png" [image url="p.png" alt="P" data={"width":"300px"}] caption:[text "C " emphasis(text "x")]'],
    ['<figure><pre>a</pre><figcaption>C</figcaption></figure>\n', 'code "a"\nparagraph(text "C")'],
    // Pictures, media, links, controls.
    ['<img src="a.png" width="50" style="width: 40%; height:2em" title="t">\n', 'paragraph(image url="a.png" title="t" data={"width":"40%","height":"2em"})'],
    ['<picture><source srcset="b.webp"><img src="b.png"></picture> <img srcset="c.png 1x, d.png 2x">\n', 'paragraph(image url="b.png" text " " image url="c.png")'],
    ['<video controls title="Film"><source src="/v.mp4">repli</video>\n', 'mediaLink media="video" url="/v.mp4" title="Film"'],
    ['<iframe src="https://www.youtube-nocookie.com/embed/a_B-1?x" title="YT"></iframe>\n', 'mediaLink media="video" url="https://www.youtube.com/watch?v=a_B-1" title="YT"'],
    ['<details>\n<summary>a</summary><br>\n\nb\n\n<br></details>\n\n<details>\n<summary>c</summary>\n\nd\n\n</details>\n', 'details summary:[text "a"](paragraph(text "b"))\ndetails summary:[text "c"](paragraph(text "d"))'],
    ['*a* <details>\n\n<summary>b</summary>\n\nc </details> d\n', 'paragraph(emphasis(text "a"))\ndetails summary:[text "b"](paragraph(text "c"))\nparagraph(text "d")'],
    ['<li>a</li><li>b</li>\n\n<dt>c<dd>d\n', 'list(listItem(paragraph(text "a")) listItem(paragraph(text "b")))\nparagraph(text "c")\nparagraph(text "d")'],
    ['<ul>\n\n<ul><li>a</li></ul>\n\n<ul><li>b</li></ul>\n\n</ul>\n', 'list(listItem(paragraph(text "a")) listItem(paragraph(text "b")))'],
    ['un</p>deux\n', 'paragraph(text "un")\nparagraph(text "deux")'],
    ['<b>a</b><p></p>b<div></div>c\n', 'paragraph(strong(text "a"))\nparagraph(text "b")\nparagraph(text "c")'],
    ['<object data="d.pdf"><p>Le *doc*</p></object> <embed src="e.pdf">\n', 'mediaLink media="document" url="d.pdf" title="Le doc"\nmediaLink media="document" url="e.pdf" title="e.pdf"'],
    ['<a href="javascript:x" onclick="y">j</a> <a name="z"></a><a>n</a>\n', 'paragraph(link url="javascript:x"(text "j") text " n")'],
    ['<abbr title="Sens">S</abbr> <abbr>T</abbr> <q>u</q>\n', 'paragraph(term meaning="Sens"(text "S") text " " element tag="abbr"(text "T") text " " element tag="q"(text "u"))'],
    ['<label>Nom <input value="v" type="text"></label> <button>Ok</button> <textarea>t < a</textarea>\n', 'paragraph(text "Nom v Ok t < a")'],
    ['<select><option>A<option selected>B</select>\n', 'list(listItem(paragraph(text "A")) listItem(paragraph(text "B")))'],
    ['a<br>b<br/>c\n', 'paragraph(text "a" break text "b" break text "c")'],
    ['<center><font color="red">*a*</font></center>\n', 'paragraph(text "*a*")'],
    ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>\n', 'paragraph(text "漢(kan)")'],
  ])('%j', (markdown, tree) => expect(read(markdown).tree).toBe(tree))
})

describe('nothing runs', () => {
  it.each([
    ['<script>a()</script>\n\nmots\n', 'paragraph(text "mots")', ['script at 0']],
    ['<script>\nfor (i=0;i<n;i++) {\n}\n</script>\n\nmots\n', 'paragraph(text "mots")', ['script at 0']],
    ['un <script>a()</script> mot <style>p{}</style>\n', 'paragraph(text "un mot")', ['script at 3', 'style at 28']],
    // One that is never closed would swallow the page.
    ['le tag <script> et *après*\n', 'paragraph(text "le tag et " emphasis(text "après"))', ['script at 7']],
    ['<svg><title>t</title><text>mots</text><script>a</script></svg>\n', 'paragraph(text "mots")', ['svg at 0']],
    ['<noscript>*n*</noscript><template>t</template>a\n', 'paragraph(text "a")', ['noscript at 0', 'template at 24']],
    ['<img src=x onerror=a()>\n', 'paragraph(image url="x")', []],
    ['<marquee>a</marquee> <nom> <marquee>\n', 'paragraph(text "a")', ['marquee at 0', 'nom at 21']],
    ['<embed n="0"> *a* <embed n=1><diapo n="0">\n', 'paragraph(emphasis(text "a"))', ['diapo at 29']],
    ['<div><a ="><embed n=0>">x</a></div>\n\n*y*\n', 'paragraph(text "x")\nparagraph(emphasis(text "y"))', []],
    ['<!-- a --!><b>c</b> -->d\n', 'paragraph(text "d")', []],
    ['<?php a() ?>b <![CDATA[c]]>d\n', 'paragraph(text "b d")', []],
    ['<plaintext>a *b*\n', 'paragraph(text "a " emphasis(text "b"))', ['plaintext at 0']],
  ])('%j', (markdown, tree, told) => expect(read(markdown)).toEqual({ tree, told }))
})

describe('comments', () => {
  it.each([
    ['a <!-- b --> c\n', 'paragraph(text "a c")'],
    ['<!-- a\n\nb -->\n\nc\n', 'paragraph(text "c")'],
    ['## T <!-- notes: dire -->\n\na <!-- notes: d\'abord\n*ceci* --> b\n', 'heading depth=2(text "T")\nnotes "dire"\nparagraph(text "a " text " b")\nnotes "d\'abord\\n*ceci*"'],
    ['- a <!-- notes: n -->\n- b\n\n<!-- notes: bloc\n\nsuite -->\n', 'list(listItem(paragraph(text "a")) listItem(paragraph(text "b")))\nnotes "n"\nnotes "bloc\\n\\nsuite"'],
    ['<div>a<!-- notes: n --></div>\n', 'paragraph(text "a")\nnotes "n"'],
    ['<!-- notes: seul -->\n', 'notes "seul"'],
    ['<script><!-- notes: x --></script>\n', ''],
  ])('%j', (markdown, tree) => expect(read(markdown).tree).toBe(tree))
})

describe('what is hostile', () => {
  it.each<[string, string]>([
    ['tags within tags', '<div>'.repeat(20_000)],
    ['words within words', '<b>'.repeat(20_000)],
    ['formatting that is opened again in every block', Array.from({ length: 5000 }, (_, index) => `<b class=${index}><a href=${index}><p>`).join('')],
    ['tables within tables', '<table><tr><td>'.repeat(5000)],
    ['drawings within drawings', `${'<svg><g>'.repeat(5000)}</svg>`],
    ['comments that are never closed', '<!--'.repeat(20_000)],
    ['attributes that are never closed', '<a b="'.repeat(20_000)],
    ['programs that are never closed', '<script>a '.repeat(20_000)],
    ['details within details', '<details><summary>s</summary>\n\n'.repeat(3000)],
  ])('%s: ends, and keeps the last word', (_, html) => {
    const { tree } = read(`${html}\n\nfin\n`)
    expect(tree.includes('fin') || html.startsWith('<!--')).toBe(true)
  })
})
