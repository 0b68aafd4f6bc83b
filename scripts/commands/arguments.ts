// The options that commands share, and the check that no other is given.
import type { ArgsDef } from 'citty'
import { UsageError } from '../exit.ts'

export const conversionArgs = {
  out: { type: 'string', description: 'where to write: a file (one page), or a folder that exists or ends in /', valueHint: 'PATH' },
  site: { type: 'string', description: 'every page below this folder that holds steps', valueHint: 'DIR' },
  strict: { type: 'boolean', description: 'warnings count as errors' },
  force: { type: 'boolean', description: 'overwrite a deck that was edited by hand' },
  json: { type: 'boolean', description: 'the report on standard output, as JSON' },
} as const satisfies ArgsDef

/**
 * Refuses options that a command does not have, and ones that lack their value: citty lets both pass.
 *
 * @throws UsageError that names the option
 */
export function checkArguments(rawArgs: readonly string[], args: ArgsDef): void {
  const end = rawArgs.indexOf('--')
  const own = end < 0 ? rawArgs : rawArgs.slice(0, end)
  for (const [index, raw] of own.entries()) {
    if (!raw.startsWith('-') || raw === '-')
      continue
    const [name = '', value] = raw.replace(/^--?/, '').split('=', 2)
    const definition = [name, name.replace(/^no-/, '')].filter(key => Object.hasOwn(args, key)).map(key => args[key])[0]
    if (!definition || definition.type === 'positional')
      throw new UsageError(`unexpected option ${raw.split('=')[0]}, expected one of ${Object.keys(args).map(key => `--${key}`).join(', ')}`)
    const next = own[index + 1]
    if (definition.type === 'string' && value === undefined && (next === undefined || next.startsWith('--')))
      throw new UsageError(`option --${name} without a value`)
    if (definition.type === 'string' && value === '')
      throw new UsageError(`option --${name} with an empty value`)
  }
}
