// What a site's own shortcode templates and its theme's say: nothing of them runs, facts about the inner text are read.
import type { Dirent } from 'node:fs'
import type { PageContext } from './read-shortcodes.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readReal, realFileInside, realFolderInside } from './guard.ts'
import { remembered } from './remembered.ts'
import { ownShortcode } from './shortcodes/own.ts'
import { COMMENT, parseTemplate } from './template-syntax.ts'

/** Tells whether a shortcode's template evaluates its inner text, and shows it as code; undefined where the site has no template of that name. */
export type TemplateInner = (name: string) => boolean | 'code' | undefined

/** A template is a few lines; what is larger is none. */
const MAX_TEMPLATE = 100_000
/** Folders deeper than this are no shortcode's namespace. */
const MAX_DEPTH = 6
/** The actions of a template, in which `.Inner` is evaluated, and their strings, where it is only mentioned. */
const ACTION = /\{\{(?:"(?:\\.|[^"\\\n])*"|`[^`]*`|(?!\}\})[^"`])*\}\}/g
const STRING = /"(?:\\.|[^"\\\n])*"|`[^`]*`/g
const HIGHLIGHT = /(?<![\w.$-])(?:highlight|transform\.Highlight)\b/
const PREFORMATTED = /<pre\b/i
const MARKDOWN = /(?<![\w$-])(?:markdownify|transform\.Markdownify|\S*\.RenderString)\b/i
const INNER = /(?<![\w)\]])\$?\.Inner(?:Deindent)?\b/

/** What is known of a site's templates. */
export interface Templates {
  inner: TemplateInner
  /** What a name means, where its template is simple enough to be read. */
  reader: (name: string) => ReturnType<PageContext['find']>
}

const known = new Map<string, Templates>()

/**
 * Finds the shortcode templates below a site's root: its own `layouts/`, then those of its themes and of the modules that it
 * carries in `_vendor/`. The folders are listed once for each site, a template is read when it is first asked for.
 *
 * @param root absolute; nothing outside is read, through no symbolic link
 */
export function readTemplates(root: string): Templates {
  const before = known.get(root)
  if (before)
    return before
  const layers = [[join(root, 'layouts')], [...foldersIn(join(root, 'themes'), root).map(theme => join(theme, 'layouts')), ...findLayouts(join(root, '_vendor'), root)]]
  const files = layers.map(folders => listTemplates(folders, root))
  const filesOf = (name: string): string[] => files.find(layer => layer.has(name))?.get(name) ?? []
  const templates: Templates = {
    inner: remembered(name => agreed(filesOf(name), root)),
    reader: remembered((name) => {
      const [only, another] = filesOf(name).map(file => readTemplate(file, root))
      const template = only !== undefined && another === undefined ? parseTemplate(only) : undefined
      return template && { reader: name, known: ownShortcode(template) }
    }),
  }
  known.set(root, templates)
  return templates
}

/** Whether the text of a template evaluates `.Inner` or `.InnerDeindent` (Hugo `tpl/tplimpl`, which asks its parse tree). */
export function evaluatesInner(template: string): boolean {
  return actionsOf(template).some(action => INNER.test(action))
}

/** Whether it hands its inner text to Hugo's highlighter, or shows something as it stands, and hands nothing to Markdown. */
export function showsCode(template: string): boolean {
  const actions = actionsOf(template)
  const has = (sign: RegExp): boolean => actions.some(action => sign.test(action))
  return has(INNER) && (has(HIGHLIGHT) || PREFORMATTED.test(template)) && !has(MARKDOWN)
}

function actionsOf(template: string): string[] {
  return (template.replace(COMMENT, '').match(ACTION) ?? []).map(action => action.replace(STRING, '""'))
}

/** Several templates of one name, for several formats or themes, are one fact only where they agree. */
function agreed(files: readonly string[], root: string): ReturnType<TemplateInner> {
  const texts = files.map(file => readTemplate(file, root)).filter(text => text !== undefined)
  const facts = new Set(texts.map(evaluatesInner))
  return facts.size !== 1 ? undefined : facts.has(true) && (texts.every(showsCode) ? 'code' : true)
}

function readTemplate(file: string, root: string): string | undefined {
  const real = realFileInside(file, root)
  try {
    const bytes = real && readReal(real)
    return bytes && bytes.length <= MAX_TEMPLATE ? new TextDecoder().decode(bytes) : undefined
  }
  catch {
    return undefined
  }
}

/** Templates by the name of their shortcode: `hextra/hero-badge` for `shortcodes/hextra/hero-badge.en.html`. */
function listTemplates(layouts: readonly string[], root: string): Map<string, string[]> {
  const templates = new Map<string, string[]>()
  const walk = (folder: string, under: string, depth: number): void => {
    for (const entry of entriesIn(folder, root)) {
      if (entry.isDirectory() && depth < MAX_DEPTH)
        walk(join(folder, entry.name), `${under}${entry.name}/`, depth + 1)
      if (entry.isDirectory())
        continue
      const name = under + entry.name.replace(/\..*$/, '')
      templates.set(name, [...templates.get(name) ?? [], join(folder, entry.name)])
    }
  }
  for (const folder of layouts.flatMap(layout => [join(layout, '_shortcodes'), join(layout, 'shortcodes')]))
    walk(folder, '', 0)
  return templates
}

/** Folders named `layouts`, at any depth at which a module can stand. */
function findLayouts(folder: string, root: string, depth = 0): string[] {
  return foldersIn(folder, root).flatMap(inside => inside.endsWith('layouts') ? [inside] : depth < MAX_DEPTH ? findLayouts(inside, root, depth + 1) : [])
}

function foldersIn(folder: string, root: string): string[] {
  return entriesIn(folder, root).filter(entry => entry.isDirectory()).map(entry => join(folder, entry.name))
}

function entriesIn(folder: string, root: string): Dirent[] {
  try {
    return realFolderInside(folder, root) ? readdirSync(folder, { withFileTypes: true }) : []
  }
  catch {
    return []
  }
}
