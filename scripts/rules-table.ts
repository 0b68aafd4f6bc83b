// The rules as a page of the documentation, made from the table that the messages use.
import type { rules } from './rules.ts'

/**
 * Renders the rules as Markdown: a section each, with its reason, a page that breaks it and one that does not.
 *
 * @param table `rules`
 */
export function renderRules(table: typeof rules): string {
  const sections = Object.entries(table).map(([name, { reason, bad, good }]) => [
    `## \`${name}\``,
    reason,
    `Bad:${example(bad)}`,
    `Good:${example(good)}`,
  ].join('\n\n'))
  return [
    '# Rules',
    'Every message names the rule that was broken, in brackets at the end of its line. This page is made from `scripts/rules.ts`;'
    + '\nto make it again: `npx vitest run tests/rules.test.ts -u`.',
    ...sections,
  ].join('\n\n').concat('\n')
}

/** What cannot be shown as a page stands in words, in parentheses. */
export function isPage(text: string): boolean {
  return !text.startsWith('(')
}

function example(text: string): string {
  return isPage(text) ? `\n\n\`\`\`\`md\n${text.replace(/\n$/, '')}\n\`\`\`\`` : ` ${text.slice(1, -1)}.`
}
