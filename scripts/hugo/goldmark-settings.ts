// How a site sets its Markdown up: what of Goldmark's extensions is on, and with what signs.
import type { LineBreaks } from './line-breaks.ts'
import type { MathDelimiters } from './math.ts'
import type { Settings } from './site-config.ts'
import type { Printed } from './typographer.ts'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { extras } from './extras.ts'
import { isMap } from './site-config.ts'
import { printed } from './typographer.ts'

/** What the reading of Markdown depends on, beyond the text. */
export interface GoldmarkSettings {
  /** `:smile:` is an emoji: on, off, not known. */
  emoji: boolean | undefined
  /** The typographer's signs; undefined where it is off. */
  printed: Printed | undefined
  math: MathDelimiters
  /** Attributes on blocks: on, so that a line of them that belongs to nothing is not shown; off, so that they are words; not known. */
  blockAttributes: boolean | undefined
  /** Undefined where the end of a line is a blank. */
  lineBreaks: LineBreaks | undefined
  extras: (keyof typeof extras)[]
}

/** Names under which themes switch mathematics on, for a page or a site. */
const MATH_PARAMS = ['math', 'katex', 'mathjax', 'usemath', 'latex']
/** Written with two backslashes, Markdown leaves one, and the page's own program finds it. */
const BRACKETS: MathDelimiters = { block: [['$$', '$$'], ['\\[', '\\]'], ['\\\\[', '\\\\]']], inline: [['\\(', '\\)'], ['\\\\(', '\\\\)']] }
const BRACKETS_AND_DOLLAR: MathDelimiters = { ...BRACKETS, inline: [...BRACKETS.inline, ['$', '$']] }
/** `\[` and `\(` are escaped brackets to Goldmark, `$$` is always itself. */
const DISPLAY: MathDelimiters = { block: [['$$', '$$']], inline: [] }

/**
 * Reads the settings (Hugo, "Configure markup").
 *
 * @param settings the site's configuration, keys in lower case; empty where the site is not known
 * @param params the page's front matter
 */
export function readGoldmarkSettings(settings: Settings, params: Readonly<Record<string, unknown>> = {}): GoldmarkSettings {
  const isUnknown = Object.keys(settings).length === 0
  const goldmark = below(below(settings, 'markup'), 'goldmark')
  const extensions = below(goldmark, 'extensions')
  return {
    emoji: isUnknown ? undefined : settings.enableemoji === true,
    printed: readPrinted(extensions.typographer),
    math: readMath(below(extensions, 'passthrough'), settings, params),
    blockAttributes: isUnknown ? undefined : below(below(goldmark, 'parser'), 'attribute').block === true,
    lineBreaks: readLineBreaks(below(goldmark, 'renderer'), below(extensions, 'cjk')),
    extras: (Object.keys(extras) as (keyof typeof extras)[]).filter(name => below(below(extensions, 'extras'), name).enable === true),
  }
}

function readLineBreaks(renderer: Settings, cjk: Settings): LineBreaks | undefined {
  const isOn = cjk.enable === true
  const breaks = { hard: renderer.hardwraps === true, joined: isOn && cjk.eastasianlinebreaks === true, escaped: isOn && cjk.escapedspace === true }
  return Object.values(breaks).includes(true) ? breaks : undefined
}

function readPrinted(typographer: unknown): Printed | undefined {
  const own = isMap(typographer) ? typographer : {}
  if (typographer === false || own.disable === true)
    return undefined
  const entries = Object.entries(printed).map(([name, sign]) => {
    const set = own[name.toLowerCase()]
    return [name, typeof set === 'string' ? toString(fromMarkdown(set)) || set : sign]
  })
  return Object.fromEntries(entries) as Printed
}

function readMath(passthrough: Settings, settings: Settings, params: Readonly<Record<string, unknown>>): MathDelimiters {
  const delimiters = below(passthrough, 'delimiters')
  if (passthrough.enable === true)
    return { block: pairs(delimiters.block), inline: pairs(delimiters.inline) }
  // The page's own word counts more than its site's.
  const [own, sites] = [[params, params.params], [settings.params]].map(places => places.map(readSwitch).find(value => value !== undefined))
  if (own ?? sites)
    return BRACKETS_AND_DOLLAR
  return Object.keys(settings).length === 0 ? { ...BRACKETS, isGuess: true } : DISPLAY
}

/** Whether mathematics is on, where a map says so: `math: true`, or with the settings of an engine. */
function readSwitch(values: unknown): boolean | undefined {
  const entry = isMap(values) ? Object.entries(values).find(([key, value]) => MATH_PARAMS.includes(key.toLowerCase()) && value !== null) : undefined
  return entry && entry[1] !== false
}

function pairs(value: unknown): [string, string][] {
  return Array.isArray(value) ? value.filter((pair): pair is [string, string] => Array.isArray(pair) && pair.length === 2 && pair.every(sign => typeof sign === 'string' && sign !== '')) : []
}

function below(settings: Settings, key: string): Settings {
  return isMap(settings[key]) ? settings[key] : {}
}
