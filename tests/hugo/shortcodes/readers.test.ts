// What each shortcode becomes, in the forms that themes give it.
import { describe, expect, it } from 'vitest'
import { readText } from '../reading.ts'

/** A form, and the blocks that it becomes. */
type Case = [body: string, ...blocks: string[]]

const cases: Record<string, Case[]> = {
  'callouts': [
    ['{{< callout >}}a *b*{{< /callout >}}', 'callout note(paragraph(a emphasis(b)))'],
    ['{{< callout type="error" emoji="🚫" >}}a{{< /callout >}}', 'callout danger 🚫(paragraph(a))'],
    ['{{< alert color="success" title="Bien **fait**" >}}a{{< /alert >}}', 'callout tip [Bien strong(fait)](paragraph(a))'],
    ['{{< alert "twitter" >}}a{{< /alert >}}', 'callout note(paragraph(a))'],
    ['{{% notice warning "Gare !" %}}a{{% /notice %}}', 'callout warning [Gare !](paragraph(a))'],
    ['{{< hint info >}}a{{< /hint >}}', 'callout info(paragraph(a))'],
    ['{{< admonition type=tip title="A" >}}a{{< /admonition >}}', 'callout tip [A](paragraph(a))'],
    ['{{< caution >}}a{{< /caution >}}', 'callout warning(paragraph(a))'],
    ['{{% note "Un titre" %}}a{{% /note %}}', 'callout note [Un titre](paragraph(a))'],
    ['{{< callout context="danger" text="a *b*" />}}', 'callout danger(paragraph(a emphasis(b)))'],
    ['{{% pageinfo %}}a{{% /pageinfo %}}', 'callout info(paragraph(a))'],
  ],
  'names that nobody knows': [
    ['{{< boite title="Un *titre*" id="x" >}}a{{< /boite >}}', 'paragraph(Un emphasis(titre))', 'paragraph(a)'],
    ['Un {{< lien href="https://a.b" text="mot" >}}.', 'paragraph(Un mot.)'],
    ['`{{< boite title="t" >}}a{{< /boite >}}`', 'paragraph(inlineCode "ta")'],
    ['{{< vitrine title="A" summary="B" image="c.png" >}}', 'paragraph(A)', 'paragraph(B)'],
  ],
  'names of other themes': [
    ['{{< tabs title="T" >}}{{% tab title="A" %}}a{{% /tab %}}{{< /tabs >}}', 'paragraph(T)', 'tabs(tab [A](paragraph(a)))'],
    ['{{< steps >}}{{< step title="Un *mot*" >}}a{{< /step >}}{{< step "Deux" >}}b{{< /step >}}{{< /steps >}}', 'steps(heading 3(Un emphasis(mot)) paragraph(a) heading 3(Deux) paragraph(b))'],
    ['{{< tabset category-name="c" >}}{{< tab name="A" category-value="a" >}}a{{< /tab >}}{{< /tabset >}}', 'tabs(tab [A](paragraph(a)))'],
    ['Un {{< gloss "pod" >}}Pod{{< /gloss >}}, {{< keyword >}}*mot*{{< /keyword >}}', 'paragraph(Un Pod, badge plain(emphasis(mot)))'],
    ['{{< table caption="Des *mots*" >}}\n| a |\n|-|\n{{< /table >}}', 'paragraph(Des emphasis(mots))', 'table(tableRow(tableCell(a)))'],
    ['{{< rtl >}}\n- a\n{{< /rtl >}}', 'list(listItem(paragraph(a)))'],
  ],
  'Relearn, Geekdoc, LoveIt, Blowfish, Lotus, Wowchemy': [
    ['{{% badge style="primary" title="Version" %}}6.6{{% /badge %}}', 'paragraph(badge note(Version 6.6))'],
    ['{{< progress title=Lire value=65 >}}', 'paragraph(strong(Lire))', 'paragraph(65 %)'],
    ['{{< progress title=Lire value=65 label="13 sur 20" >}}', 'paragraph(strong(Lire))', 'paragraph(13 sur 20)'],
    ['{{< stats >}}{{< stat value="42" label="Baies" >}}a{{< /stat >}}{{< /stats >}}', 'paragraph(strong(42))', 'paragraph(Baies)', 'paragraph(a)'],
    ['{{< accordion "A" >}}a{{< /accordion >}}', 'details [A](paragraph(a))'],
    ['{{< accordion "un-id" >}}{{< accordion-item title="A" >}}a{{< /accordion-item >}}{{< /accordion >}}', 'details [A](paragraph(a))'],
    ['{{< accordion title="T" >}}{{< accordion-item title="A" >}}a{{< /accordion-item >}}{{< /accordion >}}', 'paragraph(T)', 'details [A](paragraph(a))'],
    ['{{< version 0.2.0 >}} a {{< version 0.2.1 changed >}}', 'paragraph(badge info(0.2.0) a badge info(changed 0.2.1))'],
    ['v{{< version >}}', 'paragraph(v7)'],
    ['{{< img name="foret" size="large" >}}{{< img name="plan" >}}', 'paragraph(image <images/f.jpg>)', 'paragraph(image <plan>)'],
    ['{{% steps %}}\n1. ## A\n   a\n2. ## B\n{{% /steps %}}', 'steps(heading 2(A) paragraph(a) heading 2(B))'],
    ['{{< card-grid key="cartes" >}}', 'cards(card <https://example.org/page/a/> [A emphasis(b)](paragraph(c)) card [D])'],
    ['{{< docs/hero-simple key="hero" >}}', 'paragraph(strong(H))', 'paragraph(I)'],
    ['{{< gallery >}}{{< figure thumb="-t" link="a.jpg" caption="C" >}}{{< /gallery >}}', 'figure <https://example.org/page/a.jpg> image <a.jpg> "C" [C]'],
    ['## A {{<heading-pill style="beta">}}', 'heading 2(A badge plain(beta))'],
    ['{{< alert "Attention !" >}}a{{< /alert >}}{{% alert theme="warning" %}}b{{% /alert %}}', 'callout note [Attention !](paragraph(a))', 'callout warning(paragraph(b))'],
    ['{{< quote "A" "https://a.org/" >}}b{{< /quote >}}{{< quote "c" >}}', 'blockquote(paragraph(b) paragraph(link <https://a.org/>(A)))', 'blockquote(paragraph(c))'],
    ['{{< columns >}}\na *b*\n<--->\nc\n{{< /columns >}}', 'paragraph(a emphasis(b))', 'paragraph(c)'],
    ['{{< math "block" >}}x{{< /math >}}', 'math "x"'],
    ['Vu {{% available_from "v1.2" %}}, {{% deprecated_from "1.3" %}}', 'paragraph(Vu badge info(Available from v1.2), badge warning(Deprecated from v1.3))'],
    ['{{< row >}}{{< col >}}a{{< /col >}}{{< col >}}b{{< /col >}}{{< /row >}}', 'paragraph(a)', 'paragraph(b)'],
    ['{{< nav type="tabs" >}}{{< nav-item header="A" >}}a{{< /nav-item >}}{{< /nav >}}', 'tabs(tab [A](paragraph(a)))'],
    ['{{< chart 90 >}}a{{< /chart >}}', 'code chart "a"'],
    ['a{{< nbsp >}}b {{< tooltip title="c" >}}d{{< /tooltip >}} {{< tooltip "e" "f" >}}', 'paragraph(a\u00A0b term = c(d) term = f(e))'],
    ['{{% steps %}}\n1. A\n{{% /steps %}}', 'steps(list(listItem(paragraph(A))))'],
    ['{{< katex >}}\n\nSoit \\\\(a\\\\).', 'paragraph(Soit inlineMath "a".)'],
    ['Un {{< link "https://a.org/" "le *mot*" "bulle" >}}, {{< link href="https://a.org/" content="mot" title="bulle" >}}', 'paragraph(Un link <https://a.org/>(le emphasis(mot)), link <https://a.org/>(mot))'],
    ['{{< staticref "uploads/cv.pdf" "newtab" >}}Mon CV{{< /staticref >}}', 'paragraph(link <https://example.org/page/uploads/cv.pdf>(Mon CV))'],
    ['{{< cta cta_text="Lire" cta_link="https://a.org/" >}}', 'paragraph(link <https://a.org/>(Lire))'],
    ['{{< image "/a.jpg" "un phare" "Le *phare*" >}}', 'figure image </a.jpg> "un phare" [Le emphasis(phare)]'],
    ['{{< prism lang="js" >}}\nlet a = *b*\n{{< /prism >}}', 'code js "let a = *b*"'],
    ['{{< carousel images="{a.jpg, b.jpg}" >}}', 'paragraph(image <a.jpg>)', 'paragraph(image <b.jpg>)'],
    ['{{< github repo="a/b" >}}', 'mediaLink code \'\' <https://github.com/a/b>'],
    ['{{< gitlab 12 >}}', 'mediaLink code \'\' <https://gitlab.com/-/snippets/12>'],
    ['{{< gitlab projectID="34" >}}', 'mediaLink code \'\' <https://gitlab.com/projects/34>'],
    ['{{< codeimporter url="https://a.org/b.go" type="go" >}}', 'mediaLink code \'\' <https://a.org/b.go>'],
    ['{{< article link="/docs/a/" >}}', 'cards(card <https://example.org/docs/a/> [/docs/a/])'],
    ['{{< music url="/a.mp3" name=Vague artist="Un tel" >}}', 'mediaLink audio \'Vague, Un tel\' <https://example.org/a.mp3>'],
    ['{{< script >}}let a{{< /script >}}{{< toc >}}b{{< fixit-encryptor "clef" >}}secret{{< /fixit-encryptor >}}', 'paragraph(b)'],
    ['a {{< hl >}}b{{< /hl >}}{{< br >}}c', 'paragraph(a element mark(b)breakc)'],
    ['{{< tabs A B >}}{{< tab >}}a{{< /tab >}}{{< tab >}}b{{< /tab >}}{{< /tabs >}}', 'tabs(tab [A](paragraph(a)) tab [B](paragraph(b)))'],
    ['{{<Aside type="warning" header="H">}}a{{</Aside>}}', 'callout warning [H](paragraph(a))'],
    ['{{< card code=true header="H" lang="C" >}}\n*a\n{{< /card >}}', 'cards(card [H](code C "*a"))'],
    ['{{< blocks/cover title="A" byline="Photo de B" >}}{{< blocks/link-down >}}{{< /blocks/cover >}}', 'paragraph(strong(A))', 'paragraph(Photo de B)'],
  ],
  'details': [
    ['{{% details title="A `b`" closed="true" %}}c{{% /details %}}', 'details [A inlineCode "b"](paragraph(c))'],
    ['{{< details summary="A" title="infobulle" >}}c{{< /details >}}', 'details [A](paragraph(c))'],
    ['{{< expand "A" "⇕" >}}c{{< /expand >}}', 'details [A](paragraph(c))'],
  ],
  'tabs': [
    ['{{< tabs items="A, B" >}}{{< tab >}}a{{< /tab >}}{{< tab >}}b{{< /tab >}}{{< /tabs >}}', 'tabs(tab [A](paragraph(a)) tab [B](paragraph(b)))'],
    ['{{< tabs >}}{{< tab name="A" >}}a{{< /tab >}}{{% tab header="B" %}}b{{% /tab %}}{{< /tabs >}}', 'tabs(tab [A](paragraph(a)) tab [B](paragraph(b)))'],
    ['{{< tabs items="A,B,C" >}}{{< tab >}}a{{< /tab >}}{{< /tabs >}}', 'tabs(tab [A](paragraph(a)) tab [B] tab [C])'],
    ['{{< tabs items="A" >}}{{< tab >}}a{{< /tab >}}{{< tab >}}b{{< /tab >}}{{< /tabs >}}', 'tabs(tab [A](paragraph(a)) tab(paragraph(b)))'],
    ['{{< tabs "id" >}}{{< tab "A" >}}a{{< /tab >}}{{< /tabs >}}', 'tabs(tab [A](paragraph(a)))'],
    ['{{< tabs items="A" >}}avant {{< tab >}}a{{< /tab >}} après{{< /tabs >}}', 'paragraph(avant)', 'tabs(tab [A](paragraph(a) paragraph(après)))'],
    ['{{< tabpane lang="sh" >}}\n{{< tab header="A" >}}\n*ls* <a>\n{{< /tab >}}\n{{< tab header="B" lang="js" >}}x{{< /tab >}}\n{{< /tabpane >}}', 'tabs(tab [A](code sh "*ls* <a>") tab [B](code js "x"))'],
    ['{{< tabpane text=true >}}{{% tab header="A" %}}*a*{{% /tab %}}{{< /tabpane >}}', 'tabs(tab [A](paragraph(emphasis(a))))'],
    ['{{< tabs name="n" >}}{{< tab name="A" codelang="bash" >}}ls *{{< /tab >}}{{< /tabs >}}', 'tabs(tab [A](code bash "ls *"))'],
    ['{{< tab name="A" >}}a{{< /tab >}}', 'details [A](paragraph(a))'],
  ],
  'cards': [
    ['{{< cards cols="2" >}}\n    {{< card link="https://a.org/" title="A *b*" subtitle="c **d**" tag="t" >}}\n    {{< card title="B" tag="u" icon="x" >}}\n{{< /cards >}}', 'cards 2(card <https://a.org/> [A *b*](paragraph(c strong(d)) paragraph(badge plain(t))) card x u [B])'],
    ['{{< card title="A" image="i.png" >}}', 'cards(card image <i.png> [A])'],
    ['{{< cardpane >}}{{% card header="H" title="T" footer="F" %}}a{{% /card %}}{{< /cardpane >}}', 'cards(card [H](paragraph(T) paragraph(a) paragraph(F)))'],
    ['{{< hextra/feature-grid >}}{{< hextra/feature-card title="A" subtitle="b" >}}{{< /hextra/feature-grid >}}', 'cards(card [A](paragraph(b)))'],
    ['{{% blocks/feature title="A" url="https://a.org/" url_text="lire" %}}b{{% /blocks/feature %}}', 'cards(card <https://a.org/> [A](paragraph(b) paragraph(lire)))'],
    ['{{< columns >}}{{< card title="A" >}}{{< card title="B" >}}{{< /columns >}}', 'cards(card [A] card [B])'],
  ],
  'file trees': [
    ['{{< filetree/container >}}\n  {{< filetree/folder name="a" state="closed" >}}\n    {{< filetree/file name="b.md" >}}\n  {{< /filetree/folder >}}\n  {{< filetree/file name="c.md" >}}\n{{< /filetree/container >}}', 'fileTree(fileEntry folder a(fileEntry file b.md) fileEntry file c.md)'],
    ['{{< filetree/file name="b.md" >}}', 'fileTree(fileEntry file b.md)'],
    ['{{< filetree/container >}}mots{{< /filetree/container >}}', 'paragraph(mots)'],
  ],
  'figures': [
    ['{{< figure src="a.png" >}}', 'paragraph(image <a.png>)'],
    ['{{< figure src="a.png" link="https://a.org/" alt="b" >}}', 'paragraph(link <https://a.org/>(image <a.png> "b"))'],
    ['{{< figure src="a.png" title="T" caption="c *d*" attr="e" attrlink="https://a.org/" >}}', 'figure image <a.png> "c d" [T][c emphasis(d) link <https://a.org/>(e)]'.replace('][', '] [')],
    ['{{< imgproc plan Fit "400x450" >}}Légende *là*{{< /imgproc >}}', 'figure image <plan> [Légende emphasis(là)]'],
    ['{{< figure caption="seule" >}}', 'paragraph(seule)'],
  ],
  'code': [
    ['{{< highlight go "linenos=table,hl_lines=1 3-4,linenostart=7" >}}\nif a < b {\n}\n{{< /highlight >}}', 'code go {"highlight":"1,3-4","firstLine":7} "if a < b {\\n}"'],
    ['{{< highlight html >}}<b>{{< badge "x" >}}</b>{{< /highlight >}}', 'code html "<b>x</b>"'],
    ['{{< code-toggle file=hugo >}}\ntitle: Essai\n{{< /code-toggle >}}', 'code yaml {"filename":"hugo.yaml"} "title: Essai"'],
    ['{{< code-toggle >}}\n[params]\na = "b: c"\n{{< /code-toggle >}}', 'code toml "[params]\\na = \\"b: c\\""'],
    ['{{< code-toggle >}}\n{"a": [1]}\n{{< /code-toggle >}}', 'code json "{\\"a\\": [1]}"'],
    ['{{< code-toggle >}}\n- a = b\n{{< /code-toggle >}}', 'code yaml "- a = b"'],
    ['a {{< highlight bash "hl_inline=true" >}}ls{{< /highlight >}} b', 'paragraph(a inlineCode "ls" b)'],
    ['{{< code file="a/b.toml" copy=true >}}\nx = 1\n{{< /code >}}', 'code toml {"filename":"a/b.toml"} "x = 1"'],
    ['{{< code >}}\n```js\nx\n```\n{{< /code >}}', 'code js "x"'],
    ['{{< mermaid >}}\ngraph TD\n  A --> B\n{{< /mermaid >}}', 'diagram "graph TD\\n  A --> B"'],
    ['a {{< katex >}}x_1{{< /katex >}} b', 'paragraph(a inlineMath "x_1" b)'],
    ['{{< katex display >}}x{{< /katex >}}', 'math "x"'],
  ],
  'what lives elsewhere': [
    ['{{< youtube w7Ft2ymGmfc >}}', 'mediaLink video \'\' <https://www.youtube.com/watch?v=w7Ft2ymGmfc>'],
    ['{{< youtube id="a" title="T" >}}', 'mediaLink video \'T\' <https://www.youtube.com/watch?v=a>'],
    ['{{< vimeo 1 >}}', 'mediaLink video \'\' <https://vimeo.com/1>'],
    ['{{< gist a b "c d.md" >}}', 'mediaLink code \'\' <https://gist.github.com/a/b#file-c-d-md>'],
    ['{{< x user="a" id="1" >}}', 'mediaLink post \'\' <https://x.com/a/status/1>'],
    ['{{< tweet 1 >}}', 'mediaLink post \'\' <https://x.com/i/status/1>'],
    ['{{< asciinema "demo.cast" >}}', 'mediaLink terminal \'\' <https://example.org/casts/demo.cast>'],
    ['{{< iframe "https://a.org/" >}}', 'mediaLink page \'\' <https://a.org/>'],
    ['{{< qr text="https://a.org/" />}}', 'qr "https://a.org/"'],
    ['{{< qr >}}\nhttps://a.org/\n{{< /qr >}}', 'qr "https://a.org/"'],
  ],
  'words': [
    ['{{< icon "github" >}}', 'paragraph(icon github)'],
    ['a {{< badge "b" >}} {{< badge content="c" type="error" link="https://a.org/" >}}', 'paragraph(a badge plain(b) link <https://a.org/>(badge danger(c)))'],
    ['a {{< term "MAC" >}}', 'paragraph(a MAC)'],
    ['a {{< glossary_tooltip text="un pod" term_id="pod" >}}', 'paragraph(a un pod)'],
    ['a {{< tooltip text="b" tip="c" >}}', 'paragraph(a term = c(b))'],
    ['{{< button href="https://a.org/" >}}Aller *là*{{< /button >}}', 'paragraph(link <https://a.org/>(Aller emphasis(là)))'],
    ['{{< hextra/hero-button text="A" link="https://a.org/" >}}', 'paragraph(link <https://a.org/>(A))'],
    ['a {{< kbd "Ctrl" >}}', 'paragraph(a element kbd(Ctrl))'],
    ['{{< new-in 0.144.0 />}}', 'paragraph(badge info(New in v0.144.0))'],
    ['## {{% heading "whatsnext" %}}', 'heading 2(What\'s next)'],
    ['{{< param "trois" >}}', 'paragraph(3)'],
    ['a {{< comment >}}b{{< /comment >}} c', 'paragraph(a  c)'],
    ['{{< quote author="A" >}}b{{< /quote >}}', 'blockquote(paragraph(b) paragraph(A))'],
    ['{{% timeline %}}\n### A\n{{% /timeline %}}', 'steps(heading 3(A))'],
    ['{{< columns >}}\na\n\n<--->\n\nb\n{{< /columns >}}', 'paragraph(a)', 'paragraph(b)'],
    ['{{< hextra/hero-badge link="https://a.org/" >}}\na\n{{< /hextra/hero-badge >}}', 'paragraph(link <https://a.org/>(badge plain(a)))'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, forms) => {
  it.each(forms)('%s', (body, ...blocks) => {
    expect(readText(`\n${body}\n`, { head: 'trois: 3\nversion: 7\nresources:\n  - name: foret\n    src: images/f.jpg\ncartes:\n  items:\n    - {title: A *b*, href: ./a/, description: c}\n    - title: D\nhero: {title: H, description: I}\n' }).outline).toEqual(blocks)
  })
})

describe('where only text can stand', () => {
  it.each<Case>([
    ['[a]({{< ref "b.md" >}})', 'paragraph(link <https://example.org/b/>(a))'],
    ['[a]({{% relref "b.md#c" %}} "{{< param trois >}}")', 'paragraph(link \'3\' <https://example.org/b/#c>(a))'],
    ['![{{< param trois >}}](x.png)', 'paragraph(image <x.png> "3")'],
    ['<a href="{{< relref "b" >}}">c</a>', 'paragraph(link <https://example.org/b/>(c))'],
    ['[a]: {{< ref "b" >}}\n\n[a]', 'paragraph(link <https://example.org/b/>(a))'],
    ['{{% callout %}}\n[a]\n\n[a]: {{% relref "b" %}}\n{{% /callout %}}', 'callout note(paragraph(link <https://example.org/b/>(a)))'],
    ['`{{< badge "b" >}}`', 'paragraph(inlineCode "b")'],
    ['```\n{{< badge "b" >}}\n{{< callout >}}\nc *d*\n{{< /callout >}}\n```', 'code "b\\nc d"'],
    ['```\nx\n\n{{< figure src="a.png" caption="b" >}}\n\ny\n```', 'code "x\\n\\nb\\n\\ny"'],
    ['```\n{{</* callout */>}}\n```', 'code "{{< callout >}}"'],
    ['<!-- {{< callout >}}a{{< /callout >}} -->b', 'paragraph(b)'],
  ])('%s', (body, ...blocks) => {
    expect(readText(`\n${body}\n`, { head: 'trois: 3\n' }).outline?.map(block => block.replace('\nb', 'b'))).toEqual(blocks)
  })
})

describe('what is told', () => {
  it('an unknown name, once, where it first stands', () => {
    const { messages } = readText('\n{{< a >}} {{< b >}}{{< a >}}{{< /b >}}\n')
    expect(messages.map(({ ruleId, line, column, reason }) => [ruleId, line, column, /`(\w)`/.exec(reason)?.[1]])).toEqual([
      ['unknown-shortcode', 5, 1, 'a'],
      ['unknown-shortcode', 5, 11, 'b'],
    ])
  })

  it.each<Case>([
    ['{{< a "Un mot *de trop*." "b-c d" "Alerte" 3 >}}', 'paragraph(Un mot emphasis(de trop).)'],
    ['{{< a note="« Été » comme hiver" class="Btn" title="t" src="b c.png" >}}', 'paragraph(t)', 'paragraph(« Été » comme hiver)'],
    ['c {{< a "Un mot" >}} d', 'paragraph(c Un mot d)'],
    ['c {{< a "mot" "classe" >}} d {{< a 3 >}}{{< a "b/c" >}}', 'paragraph(c mot d )'],
    ['c {{< a "classe" >}}d{{< /a >}}', 'paragraph(c d)'],
    ['{{< a "clef" >}} {{< a "autre" >}}'],
    ['{{< a src="x/b.png" alt="c" caption="D *e*" >}}', 'figure image <x/b.png> "c" [D emphasis(e)]'],
    ['{{< a name="Une personne" title="true" >}}{{< a name="clef" >}}', 'paragraph(Une personne)'],
    ['{{< a lang="hugo" >}}\n{{</* b */>}}\nc  *d*\n{{< /a >}}', 'code hugo "{{< b >}}\\nc  *d*"'],
    ['{{< a lang="fr" >}}c *d*{{< /a >}}', 'paragraph(c emphasis(d))'],
  ])('an unknown name says what its parameters say in words: %s', (body, ...blocks) => {
    expect(readText(`\n${body}\n`)).toMatchObject({ outline: blocks, rules: ['unknown-shortcode'] })
  })

  it.each([['{{< gallery match="images/*" >}}'], ['{{< carousel images="a/*" >}}'], ['{{< gallery album="x" >}}']])('%s names no picture', (body) => {
    expect(readText(`${body}a`).rules).toEqual(['image-missing'])
  })

  it('an inline shortcode, which never runs', () => {
    expect(readText('\n{{< a.inline >}}{{ now }}{{< /a.inline >}}b')).toMatchObject({ outline: ['paragraph(b)'], rules: ['inline-shortcode'] })
  })

  it.each([['{{< youtube >}}'], ['{{< music netease song 1 >}}'], ['{{< version >}}'], ['{{< figure >}}'], ['{{< param "rien" >}}']])('%s lacks what it is to show', (body) => {
    expect(readText(body).rules).toEqual(['shortcode-empty'])
  })
})

it('the configuration gives foreign names a meaning', () => {
  const body = '\n{{% etapes %}}\n\n### A\n\nb\n\n{{% /etapes %}}\n\n{{< boite type="tip" >}}c{{< /boite >}}\n'
  expect(readText(body, { shortcodes: { etapes: 'steps', boite: 'callout' } })).toMatchObject({ outline: ['steps(heading 3(A) paragraph(b))', 'callout tip(paragraph(c))'], rules: [] })
})
