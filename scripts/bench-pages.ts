// The pages that the benchmark converts: no two of their paragraphs are alike, and the same seed gives the same page.

const WORDS = 'le serveur une baie réseau la sauvegarde antenne bénévole pour avec dans hébergement sécurité en données ligne association panne onduleur câble disque depuis toujours chaque équipe région centre machine virtuelle accès sans département matériel récupéré ancien simple installer vérifier brancher noter « projet » l’énergie aujourd’hui'.split(' ')

/** What a long page is made of, in turn, beside two paragraphs under every heading. */
export const CONTENTS = 'headings, paragraphs with emphasis, links, code and footnotes, lists, tables, code, quotations, pictures, callouts, tabs, cards, details and HTML'

/** A page without steps, at least so many characters long. */
export function writePage(size: number, seed = 1): string {
  const author = createAuthor(seed)
  const blocks = [author.list, author.callout, author.table, author.code, author.picture, author.tabs, author.quotation, author.html, author.nested, author.cards, author.footnote, author.details]
  const parts = [author.head()]
  let length = 0
  for (let no = 0; length < size; no++) {
    const part = `## ${author.title()}\n\n${author.paragraph()}\n\n${blocks[no % blocks.length]!()}\n\n${author.paragraph()}\n\n`
    length += part.length
    parts.push(part)
  }
  return parts.join('')
}

/** A page with one block of so many steps. */
export function writeSteps(count: number): string {
  const author = createAuthor(count)
  const steps = Array.from({ length: count }, (_, no) => `### ${author.title()}\n\n${author.paragraph()}\n\n${no % 3 === 0 ? author.code() : author.list()}\n\n`)
  return `${author.head()}${author.paragraph()}\n\n{{% steps %}}\n\n${steps.join('')}{{% /steps %}}\n`
}

/** Pages in which something nests so many levels deep, by what nests. */
export function writeNestings(depth: number): Record<string, string> {
  const head = createAuthor(depth).head()
  return {
    quotations: `${head}${'> '.repeat(depth)}profond\n`,
    lists: `${head}${'- '.repeat(depth)}profond\n`,
    shortcodes: `${head}${'{{< callout >}}\n'.repeat(depth)}profond\n${'{{< /callout >}}\n'.repeat(depth)}`,
    tags: `${head}${'<div>'.repeat(depth)}profond${'</div>'.repeat(depth)}\n`,
    brackets: `${head}${'['.repeat(depth)}profond${'](x)'.repeat(depth)}\n`,
    emphasis: `${head}${'*a **b '.repeat(depth / 2)}profond${'** b* a'.repeat(depth / 2)}\n`,
  }
}

/** Writes what people write, of words drawn by a generator with a seed (a linear congruential one, of Numerical Recipes). */
function createAuthor(seed: number) {
  let state = seed
  const draw = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor(state / 2 ** 32 * below)
  }
  const words = (count: number): string => Array.from({ length: count }, () => WORDS[draw(WORDS.length)]).join(' ')
  const title = (): string => `La ${words(2 + draw(4))} ${draw(1000)}`
  const sentence = (): string => {
    const marked = [`**${words(2)}**`, `*${words(1)}*`, `[${words(2)}](https://example.org/${draw(1000)}/)`, `\`systemctl restart ${draw(100)}\``, `"${words(2)}"`, words(2)]
    return `Le ${words(4 + draw(8))} ${marked[draw(marked.length)]} ${words(3 + draw(6))}.`
  }
  const paragraph = (): string => Array.from({ length: 2 + draw(3) }, sentence).join(' ')
  const lines = (count: number, write: (no: number) => string): string => Array.from({ length: count }, (_, no) => write(no)).join('\n')
  let note = 0

  return {
    title,
    paragraph,
    head: () => `---\ntitle: "${title()}"\ndescription: "${words(8)}"\n---\n\n`,
    list: () => lines(4 + draw(4), () => `- ${sentence()}`),
    nested: () => lines(3, no => `${no + 1}. ${sentence()}\n   - ${words(5)}\n   - [ ] ${words(4)}`),
    table: () => `| Site | Baies | État |\n| :--- | ---: | --- |\n${lines(3 + draw(4), () => `| ${words(2)} | ${draw(99)} | **${words(1)}** |`)}`,
    code: () => `\`\`\`yaml\n${lines(4 + draw(6), () => `${words(1)}: "${words(3)}" # ${draw(99)}`)}\n\`\`\``,
    quotation: () => `> ${sentence()}\n> ${sentence()}`,
    picture: () => `![${words(3)}](./image-${draw(1000)}.png)`,
    html: () => `<div class="note">\n\n<kbd>${words(1)}</kbd> ${sentence()}\n\n</div>`,
    footnote: () => `${sentence()}[^${++note}]\n\n[^${note}]: ${sentence()}`,
    callout: () => `{{< callout type="${['info', 'warning', 'error'][draw(3)]}" >}}\n${sentence()}\n{{< /callout >}}`,
    details: () => `{{% details title="${words(3)}" closed="true" %}}\n\n${paragraph()}\n\n{{% /details %}}`,
    cards: () => `{{< cards >}}\n${lines(3, () => `  {{< card link="https://example.org/${draw(1000)}" title="${words(2)}" icon="server" subtitle="${words(5)}" >}}`)}\n{{< /cards >}}`,
    tabs: () => `{{< tabs items="Debian,Fedora" >}}\n${lines(2, () => `{{< tab >}}\n${sentence()}\n{{< /tab >}}`)}\n{{< /tabs >}}`,
  }
}
