// What a template gives for one use of its shortcode: parameters and inner text in their places. No function here reads or asks anything.
import type { Shortcode } from './shortcodes/shortcode.ts'
import type { Command, Operand, Part, Pipe } from './template-syntax.ts'
import { Beyond } from './template-syntax.ts'

/** What is shown, in order: HTML, Markdown, or what stands between the tags. */
export type Piece = 'inner' | { type: 'html' | 'markdown', value: string }

/** What stands between the tags. */
const INNER = Symbol('inner')
/** What only the whole site could tell: it may stand unseen in an attribute, and nowhere else. */
const UNKNOWN = Symbol('unknown')
/** All parameters: they are counted, and asked for by their names. */
const PARAMS = Symbol('parameters')
type Value = string | number | boolean | undefined | typeof INNER | typeof UNKNOWN | typeof PARAMS | Exclude<Piece, string>

const MAX_OUTPUT = 100_000
/** Elements in which words are text and nothing else. */
const TEXT_ONLY = /<(\/?)(?:pre|code|textarea|script|style|title)\b/gi
const MARKDOWN = /^(?:markdownify|transform\.Markdownify|(?:\.?Page|page)\.RenderString)$/
const SITE_PARAM = /^(?:\.(?:Page|Site)|site|page)\.Params\.([\w.]+)$/
/** They change nothing that is seen, or only blanks. */
const UNSEEN = /^(?:safe\w+|html(?:Escape|Unescape)|emojify|string|trim|chomp|strings\.Trim\w*|(?:abs|rel)(?:Lang)?URL)$/

/** They stop the site's building, or warn; where a page was built they said nothing. */
const COMPLAINT = /^(?:error|warn)(?:id)?f$/
/** They remember something for the page around. */
const REMEMBERS = /\.(?:Scratch|Store)\.(?:Set|SetInMap|Add|Delete)$/
/** A part that only draws a sign says no word. */
const SIGN = /icon|svg/i

/** Functions of texts. */
const ofTexts: Record<string, (...texts: string[]) => Value> = {
  lower: text => text.toLowerCase(),
  upper: text => text.toUpperCase(),
  plainify: text => text.replace(/<[^>]*>/g, ''),
  replace: (text, from = '', to = '') => text.replaceAll(from, to),
  print: (...texts) => texts.join(''),
  printf: (format, ...texts) => /%(?![svd%])/.test(format) ? UNKNOWN : format.replace(/%./g, sign => sign === '%%' ? '%' : texts.shift() ?? ''),
  eq: (text, ...others) => others.includes(text),
  ne: (text, other) => text !== other,
  hasPrefix: (text, start = '') => text.startsWith(start),
  highlight: (text, lang = '') => ({ type: 'html', value: `<pre><code class="language-${escaped(lang)}">${escaped(text)}</code></pre>` }),
}

/**
 * Fills a template in.
 *
 * @returns what it shows; undefined where that takes more than is read of templates
 */
export function fillTemplate(template: readonly Part[], shortcode: Shortcode): Piece[] | undefined {
  try {
    return fill(template, shortcode)
  }
  catch (error) {
    if (error instanceof Beyond)
      return undefined
    throw error
  }
}

function fill(template: readonly Part[], shortcode: Shortcode): Piece[] {
  const variables = new Map<string, Value>()
  const pieces: Piece[] = []
  let html = ''
  /** Read as text and as nodes too, inner text would be read anew at each level of shortcodes within shortcodes. */
  let readAs: 'text' | 'nodes' | undefined

  function textOf(value: Value): string {
    if (value === UNKNOWN || value === PARAMS || (value === INNER && readAs === 'nodes'))
      throw new Beyond('unknown')
    readAs = value === INNER ? 'text' : readAs
    return value === INNER ? shortcode.text : typeof value === 'object' ? value.value : String(value ?? '')
  }
  function isTrue(value: Value): boolean {
    return value === INNER ? shortcode.hasInner : value !== false && value !== 0 && textOf(value) !== ''
  }

  function add(text: string): void {
    html += text
    checkLength(html.length)
  }
  function inTag(): boolean {
    return html.lastIndexOf('<') > html.lastIndexOf('>')
  }
  function show(value: Value): void {
    if (value === UNKNOWN && inTag())
      return
    const isText = inTag() || [...html.matchAll(TEXT_ONLY)].at(-1)?.[1] === ''
    if (typeof value === 'object' && value.type === 'html' && !inTag())
      return add(value.value)
    if (isText || (typeof value !== 'object' && value !== INNER))
      return add(escaped(textOf(value)))
    if (value === INNER && readAs !== undefined)
      throw new Beyond('inner')
    readAs = value === INNER ? 'nodes' : readAs
    pieces.push({ type: 'html', value: html }, value === INNER ? 'inner' : value)
    html = ''
  }

  /** What a name means that is handed nothing: a field of the shortcode, a variable, or what the site says. */
  function look(name: string, dot: Value): Value {
    const [, param] = SITE_PARAM.exec(name) ?? []
    switch (name) {
      case '.': return dot
      case '.Inner':
      case '.InnerDeindent': return INNER
      case '.Params': return PARAMS
      case '.Name': return shortcode.name
      case '.IsNamedParams': return [...shortcode.params.keys()].some(key => typeof key === 'string')
    }
    if (name.startsWith('.Params.'))
      return get(name.slice(8))
    return param !== undefined ? shortcode.param(param) : variables.has(name) ? variables.get(name) : UNKNOWN
  }
  function get(key: Value): Value {
    const value = shortcode.params.get(typeof key === 'number' ? key : textOf(key))
    return value === 'true' || value === 'false' ? value === 'true' : value
  }
  function call(name: string, args: Value[]): Value {
    const [first, second, third] = args
    const last = args.at(-1)
    if (REMEMBERS.test(name))
      return ''
    if (MARKDOWN.test(name))
      return last === INNER ? INNER : { type: 'markdown', value: textOf(last) }
    if (UNSEEN.test(name))
      return name === 'safeHTML' && typeof first === 'string' ? { type: 'html', value: first } : args.includes(INNER) ? INNER : first
    switch (name) {
      case '.Get': return get(first)
      case 'isset': return first === PARAMS ? get(second) !== undefined : UNKNOWN
      case 'index': return first === PARAMS ? get(second) : UNKNOWN
      case 'default': return isTrue(second) ? second : first
      case 'or': return args.find(isTrue) ?? last
      case 'and': return args.find(arg => !isTrue(arg)) ?? last
      case 'not': return first === UNKNOWN ? UNKNOWN : !isTrue(first)
      case 'partial':
      case 'partialCached': return SIGN.test(textOf(first)) ? '' : UNKNOWN
      case 'i18n':
      case 'T': return shortcode.translate(textOf(first)) ?? UNKNOWN
      case 'len': return first === PARAMS ? shortcode.params.size : UNKNOWN
      case 'cond': return isTrue(first) ? second : third
    }
    if (!Object.hasOwn(ofTexts, name) || args.includes(UNKNOWN))
      return UNKNOWN
    const texts = args.map(textOf)
    checkLength(texts.reduce((sum, text) => sum + text.length, 0))
    return ofTexts[name]!(...texts)
  }
  function run([head, ...rest]: Command, given: Value[], dot: Value): Value {
    const value = (operand: Operand): Value => 'literal' in operand ? operand.literal : 'pipe' in operand ? follow(operand.pipe, dot) : look(nameOf(operand), dot)
    if (!('name' in head!) || rest.length + given.length === 0)
      return value(head!)
    return call(nameOf(head), [...rest.map(value), ...given])
  }
  function follow(pipe: Pipe, dot: Value): Value {
    return pipe.reduce<Value[]>((given, command) => [run(command, given, dot)], [])[0]
  }
  function walk(parts: readonly Part[], dot: Value): void {
    for (const part of parts) {
      if (part.kind === 'text') {
        add(part.text)
        continue
      }
      const value = follow(part.pipe, dot)
      if (part.name !== undefined)
        variables.set(part.name, value)
      else if (part.kind === 'show')
        show(value)
      if (!('then' in part) || (value === UNKNOWN && inTag()))
        continue
      // A page that was built took the side that does not complain.
      const holds = value === UNKNOWN && [part.then, part.otherwise].some(complains) ? !complains(part.then) : isTrue(value)
      if (holds)
        walk(part.then, part.kind === 'with' ? value : dot)
      else
        walk(part.otherwise, dot)
    }
  }

  walk(template, UNKNOWN)
  return [...pieces, { type: 'html', value: html }]
}

/** A template can double a text again and again. */
function checkLength(length: number): void {
  if (length > MAX_OUTPUT)
    throw new Beyond('length')
}

function complains(parts: readonly Part[]): boolean {
  const isComplaint = (part: Part): boolean => part.kind === 'show' && part.pipe.some(([head]) => 'name' in head! && COMPLAINT.test(head.name))
  return parts.some(isComplaint) && parts.every(part => isComplaint(part) || (part.kind === 'text' && part.text.trim() === ''))
}

/** `$.Get` is `.Get`, wherever the dot is. */
function nameOf({ name }: { name: string }): string {
  return name.replace(/^\$(?=\.)/, '')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
