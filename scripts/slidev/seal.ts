// The seal of a generated deck: a hash of its own text in its head, by which an edit by hand is noticed.
import { createHash } from 'node:crypto'

const SEAL = /^# seal: ([0-9a-f]{16})\n/m

/** Puts the seal and two lines for the human reader at the start of a deck's text; its line ends become those of Unix. */
export function sealDeck(text: string, source: string): string {
  const [first, ...rest] = text.split(/\r\n?|\n/)
  const unsealed = [
    first,
    `# Made from ${source.replace(/-{3,}|\p{Cc}/gu, '…')} by \`npm run convert\`. Edit it as you like: a deck that no longer`,
    '# matches its seal is presented as it stands, and never overwritten unless with --force.',
    ...rest,
  ].join('\n')
  return unsealed.replace('\n', `\n# seal: ${hashOf(unsealed)}\n`)
}

/** Whether somebody has edited a deck since it was written here: it lacks our seal, or no longer matches it. */
export function isEdited(text: string): boolean {
  const unix = text.replace(/\r\n/g, '\n')
  const seal = SEAL.exec(unix)
  return !seal || seal[1] !== hashOf(unix.replace(seal[0], ''))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
