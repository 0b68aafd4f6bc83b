// TOML, read by smol-toml, which is loaded for the first page or site that holds any: most convert YAML alone.
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)
const reader = (): typeof import('smol-toml') => load('smol-toml') as typeof import('smol-toml')

/** @throws an error that {@link placeOfToml} knows, for text that is no TOML */
export function parseToml(text: string): unknown {
  return reader().parse(text)
}

/** Where TOML could not be read; undefined for any other error. */
export function placeOfToml(error: unknown): { line: number, column: number } | undefined {
  return error instanceof reader().TomlError ? { line: error.line, column: error.column } : undefined
}
