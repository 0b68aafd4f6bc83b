// A text of each kind of block, as long as asked, for the tests that look where a slide is full.

const SENTENCE = 'Chaque antenne prête un peu de place, un peu de temps et beaucoup de bonne volonté au projet commun.'
const words = (no: number): string => `Le point ${no} demande une ligne, parfois un peu plus, selon la place qui reste à côté.`
const repeat = (count: number, line: (no: number) => string, between = '\n'): string => Array.from({ length: count }, (_, index) => line(index + 1)).join(between)

/** Markdown of so many sentences, items, lines, rows, cards or panes. */
export const kindsOfText: Record<string, (count: number) => string> = {
  'sentences': count => repeat(count, no => `${no}. ${SENTENCE}`.replace('. ', ' : '), ' '),
  'paragraphs': count => repeat(count, no => `${SENTENCE} (${no})`, '\n\n'),
  'items': count => repeat(count, no => `- ${words(no)}`),
  'numbered items': count => repeat(count, no => `${no}. ${words(no)}`),
  'loose items': count => repeat(count, no => `- ${words(no)}\n\n  Et encore un mot.`, '\n\n'),
  'tasks': count => repeat(count, no => `- [${no % 2 ? 'x' : ' '}] ${words(no)}`),
  'nested items': count => repeat(count, no => `- ${words(no)}\n  - dessous, ${no}\n  - et encore`),
  'code': count => `\`\`\`js {filename="app.js" linenos=true}\n${repeat(count, no => `const valeur${no} = calculer(${no}) // ${no % 7 === 0 ? 'une explication bien trop longue pour tenir sur une seule ligne du diaporama, alors elle tourne' : 'court'}`)}\n\`\`\``,
  'options in sentences': count => repeat(count, no => `Avec \`--option-${no}\` ou \`npm run build -- --out dist-${no}\`, il faut (\`-${no}\`) \`apt-get install --yes le-paquet-${no}\`.`, '\n\n'),
  'code that is longer than a line': count => repeat(count, no => `- Ceci : \`${'--une-option-'.repeat(9)}${no}\`, et ${words(no)}`),
  'rows of options': count => `| Option | Court | Sens |\n| - | - | - |\n${repeat(count, no => `| \`--option-longue-${no}\` | \`-o\`, \`--option-${no}\` | Comme \`site-worker-${no}\` : ${SENTENCE} |`)}`,
  'rows': count => `| Étape | Ce qu’il faut faire | Qui |\n| --- | --- | --- |\n${repeat(count, no => `| ${no} | ${words(no)} | \`equipe-${no}\` |`)}`,
  'wide rows': count => `| A | B | C | D | E |\n| - | - | - | - | - |\n${repeat(count, no => `| ${words(no)} | \`--option-${no}=valeur\` | ${SENTENCE} | oui | ${no} |`)}`,
  'rows of long code': count => `| Option | Ce qu’elle fait | Valeur |\n| - | - | - |\n${repeat(count, no => `| \`--organisation.depot.dossier.option-tres-longue-${no}\` | ${SENTENCE} | \`hebergement.exemple.org/chemin/${no}\` |`)}`,
  'rows of twelve columns': count => `| ${repeat(12, no => `Colonne ${no}`, ' | ')} |\n|${' - |'.repeat(12)}\n${repeat(count, no => `| ligne ${no} |${' hébergement |'.repeat(11)}`)}`,
  'records of many fields': count => `| ${repeat(25, no => `Colonne ${no}`, ' | ')} |\n|${' - |'.repeat(25)}\n${repeat(count, no => `| ligne ${no} |${' un champ |'.repeat(24)}`)}`,
  'records in a callout in a list': count => `- Un\n\n  > [!NOTE]\n  > | ${repeat(9, no => `Colonne ${no}`, ' | ')} |\n  > |${' - |'.repeat(9)}\n${repeat(count, no => `  > | \`organisation.depot-${no}\` |${' hébergement-mutualisé |'.repeat(7)} ${SENTENCE} |`)}`,
  'signs and keys': count => repeat(count, no => `- ${'🧩 💎 🛠️ ☑️ ⭐ 👩🏽‍💻 '.repeat(4)}<kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>Suppr</kbd>, <kbd>Échap</kbd> : ${words(no)}`),
  'rows of much text': count => `| Quoi | Pourquoi | Combien |\n| - | - | - |\n${repeat(count, no => `| Point ${no} | ${repeat(4, () => SENTENCE, ' ')} | ${no} |`)}`,
  'quoted paragraphs': count => repeat(count, no => `> ${SENTENCE} ${no}`, '\n>\n'),
  'a callout': count => `> [!NOTE]\n${repeat(count, no => `> ${SENTENCE} ${no}`, '\n>\n')}`,
  'details': count => `{{% details title="Plus de détails" %}}\n\n${repeat(count, no => `${SENTENCE} ${no}`, '\n\n')}\n\n{{% /details %}}`,
  'cards': count => `{{< cards >}}\n${repeat(count, no => `{{< card link="https://example.org/${no}" title="Carte ${no}" subtitle="${words(no)}" icon="heart" >}}`)}\n{{< /cards >}}`,
  'panes': count => `{{< tabs >}}\n${repeat(count, no => `{{< tab name="Volet ${no}" >}}\n${SENTENCE} ${no}\n{{< /tab >}}`)}\n{{< /tabs >}}`,
  'two panes': count => `{{< tabs >}}\n${repeat(2, pane => `{{< tab name="Volet ${pane}" >}}\n${repeat(count, no => `${SENTENCE} ${no}`, '\n\n')}\n{{< /tab >}}`)}\n{{< /tabs >}}`,
  'panes of which one holds nothing': count => `{{< tabs items="Linux,Windows" >}}\n{{< tab >}}\n${repeat(count, no => `${SENTENCE} ${no}`, '\n\n')}\n{{< /tab >}}\n{{< /tabs >}}`,
  'files': count => `{{< filetree/container >}}\n{{< filetree/folder name="content" >}}\n${repeat(count, no => `{{< filetree/file name="page-${no}.md" >}}`)}\n{{< /filetree/folder >}}\n{{< /filetree/container >}}`,
  'terms': count => repeat(count, no => `Terme ${no}\n: ${SENTENCE}`, '\n\n'),
  'one long meaning': count => `Terme\n: ${repeat(count, no => `${SENTENCE} (${no})`, '\n\n  ')}`,
  'many meanings': count => `Terme\n${repeat(count, no => `: ${SENTENCE} (${no})`)}`,
  'notes at the foot': count => `${repeat(count, no => `Une phrase avec sa note[^${no}].`, '\n\n')}\n\n${repeat(count, no => `[^${no}]: ${SENTENCE}`, '\n')}`,
  'notes of one sentence': count => `Une seule phrase avec ${repeat(count, no => `une note[^${no}]`, ', ')}.\n\n${repeat(count, no => `[^${no}]: ${SENTENCE}`, '\n')}`,
  'formulas': count => repeat(count, no => `$$\n\\sum_{i=1}^{${no}} \\frac{i}{n} = x_{${no}}\n$$`, '\n\n'),
  'lines of a formula': count => `$$\n\\begin{aligned}\n${repeat(count, no => `x_{${no}} &= \\sum_{k=1}^{${no}} \\begin{pmatrix} k \\\\ 1 \\end{pmatrix}`, ' \\\\\n')}\n\\end{aligned}\n$$`,
  'one long note': count => `Un mot[^1].\n\n[^1]: ${repeat(count, no => `${SENTENCE} (${no})`, ' ')}`,
  'one long word': count => 'anticonstitutionnellement'.repeat(10 * count),
}
