// Owns what a site's configuration files say, whichever of Hugo's formats and places they stand in: one map, its keys in lower case.
import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { decodePage } from './decode.ts'
import { readReal, realFileInside, realFolderInside } from './guard.ts'
import { parseToml } from './toml.ts'

/** A decoded configuration; its keys are in lower case, as Hugo reads them. */
export interface Settings { [key: string]: unknown }

const FORMATS = ['toml', 'yaml', 'yml', 'json']
const ROOT_FILES = ['hugo', 'config'].flatMap(stem => FORMATS.map(format => `${stem}.${format}`))
/** What tells a `config.*` of Hugo from those of a hundred other programs, where no `content` lies beside it. */
const OWN_KEYS = ['baseurl', 'contentdir', 'defaultcontentlanguage', 'languagecode', 'markup', 'permalinks', 'taxonomies']

/**
 * The configuration files of a folder, in the order in which they are read.
 *
 * @returns absolute paths; none where the folder is not the root of a Hugo site
 */
export function findConfigFiles(folder: string): string[] {
  const root = ROOT_FILES.map(name => join(folder, name)).find(isFile)
  const isOwn = root !== undefined && (/[/\\]hugo\.\w+$/.test(root) || isFolder(join(folder, 'content')) || OWN_KEYS.some(key => Object.hasOwn(readSettings(root, folder), key)))
  const shared = filesIn(join(folder, 'config', '_default'), folder)
  const published = shared.length > 0 ? filesIn(join(folder, 'config', 'production'), folder) : []
  return [...(isOwn ? [root] : []), ...shared, ...published]
}

/** Reads the configuration of a site; what cannot be read says nothing. */
export function readConfigFiles(files: readonly string[], root: string): Settings {
  const [first = {}, ...others] = files.map(file => nest(file, root))
  return others.reduce(merge, first)
}

/** A file in `config/_default/` holds what stands below the key it is named after; `params.fr.toml` only for one language. */
function nest(file: string, root: string): Settings {
  const settings = readSettings(file, root)
  const [key, language] = file.split(/[/\\]/).at(-1)!.toLowerCase().split('.').slice(0, -1)
  if (!key || key === 'hugo' || key === 'config')
    return settings
  const value = Object.hasOwn(settings, key) ? settings[key] : settings
  return !language ? { [key]: value } : key === 'languages' ? { languages: { [language]: value } } : { languages: { [language]: { [key]: value } } }
}

function merge(below: Settings, above: Settings): Settings {
  // By entries, so that a key such as `__proto__` stays a key.
  const over = Object.entries(above).map(([key, value]) => {
    const under = Object.hasOwn(below, key) ? below[key] : undefined
    return [key, isMap(under) && isMap(value) ? merge(under, value) : value]
  })
  return Object.fromEntries([...Object.entries(below), ...over])
}

/** Decoded files; what has not changed since is not decoded again for each of a thousand pages. */
const decoded = new Map<string, { stamp: string, settings: Settings }>()

/** Reads a file of settings, or of anything else in their formats; one that is not there says nothing. */
export function readSettings(file: string, root: string): Settings {
  const { mtimeMs = 0, size = 0 } = statOf(file) ?? {}
  const stamp = `${mtimeMs} ${size}`
  const known = decoded.get(file)
  if (known?.stamp === stamp)
    return known.settings
  const settings = decode(file, root)
  decoded.set(file, { stamp, settings })
  return settings
}

function decode(file: string, root: string): Settings {
  const real = realFileInside(file, root)
  try {
    const page = real ? decodePage(readReal(real)) : undefined
    const text = page && 'text' in page ? page.text : ''
    const format = extname(file)
    const value: unknown = format === '.toml' ? parseToml(text) : format === '.json' ? JSON.parse(text) : parseYaml(text, { maxAliasCount: 100, logLevel: 'silent' })
    return isMap(value) ? lowerKeys(value) : {}
  }
  catch {
    return {}
  }
}

function lowerKeys(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key.toLowerCase(), lowerValue(value)]))
}

function lowerValue(value: unknown): unknown {
  return Array.isArray(value) ? value.map(lowerValue) : isMap(value) ? lowerKeys(value) : value
}

/** Whether a value is a map of keys to values. */
export function isMap(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function filesIn(folder: string, root: string): string[] {
  const real = realFolderInside(folder, root)
  return real ? readdirSync(real).sort().filter(name => FORMATS.includes(extname(name).slice(1)) && isFile(join(folder, name))).map(name => join(folder, name)) : []
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false
}

function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false })
  }
  catch {
    return undefined
  }
}
