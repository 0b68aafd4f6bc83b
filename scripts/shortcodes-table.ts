// The shortcodes as a page of the documentation, made from the table that the reading of pages uses.
import type { shortcodes } from './hugo/shortcodes/index.ts'

type Table = typeof shortcodes

const INNER = { markdown: 'Markdown', text: 'text, untouched', none: 'none' }

const HEAD = `# Shortcodes

Every shortcode that is understood, how a page writes it, and what it becomes. This page is made from \`scripts/hugo/shortcodes/\`;
to make it again: \`npx vitest run tests/hugo/shortcodes -u\`, and its pictures: \`npm run pictures -- shortcodes\`.

Of any other shortcode, the text inside is kept and its name is told once. A site's own can be declared to mean one of these, in
\`diapo.config.yaml\`:

\`\`\`yaml
shortcodes:
  timeline: steps
  hint: callout
\`\`\`
`

/** File name of each entry's picture; those whose examples are the same share the first one's. */
export function picturesOf(table: Table): string[] {
  return table.map(({ reader }) => `${table.find(other => other.reader.example === reader.example)!.name.replaceAll('/', '-')}.png`)
}

/**
 * Renders the shortcodes as Markdown: a section each, with its form, an example, what it becomes and its picture.
 *
 * @param table `shortcodes`
 */
export function renderShortcodes(table: Table): string {
  const pictures = picturesOf(table)
  const sections = table.map(({ name, aliases, reader }, index) => [
    `## \`${name}\``,
    reader.becomes,
    `\`\`\`\`md\n${reader.example}\n\`\`\`\``,
    `![Its slide](pictures/shortcodes/${pictures[index]})`,
    [
      ...(aliases.length > 0 ? [`- Also: ${aliases.map(alias => `\`${alias}\``).join(', ')}`] : []),
      `- Inside: ${INNER[reader.inner]}${reader.closed ? '; always closed' : ''}`,
      `- Stands: ${reader.place === 'block' ? 'on its own' : 'in a sentence'}`,
    ].join('\n'),
  ].join('\n\n'))
  return [HEAD.trimEnd(), ...sections].join('\n\n').concat('\n')
}
