// Owns how a shortcode's template is written: Go's template language, of which only what stands here is read. Nothing is run.

/** A part of a template: text, an action that shows or remembers something, or a choice. `with` sets the dot to what it tests. */
export type Part
  = | { kind: 'text', text: string }
    | { kind: 'show' | 'set', name?: string, pipe: Pipe }
    | { kind: 'if' | 'with', name?: string, pipe: Pipe, then: Part[], otherwise: Part[] }

/** Commands, each of which is handed what the one before it gave. */
export type Pipe = Command[]
export type Command = Operand[]
/** A literal, a name as it stands (`.Get`, `$x`, `markdownify`), or a pipe in brackets. */
export type Operand = { literal: string | number | boolean } | { name: string } | { pipe: Pipe }

/** Thrown at what is not read: then there is no template for us. */
export class Beyond extends Error {}

/** What a template says to nobody. */
export const COMMENT = /\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g
const ACTION = /\{\{((?:"(?:\\.|[^"\\\n])*"|`[^`]*`|[^"`}]|\}(?!\}))*)\}\}/
const TOKEN = /\s+|("(?:\\.|[^"\\\n])*"|`[^`]*`|:?=|[|()]|-?[$.\w]+|.)/y
/** Choices, and what holds parts as they do but is not read: a choice by what is not known. */
const HOLDS_PARTS = /^(?:if|with|range|block|define)$/
/** Stands for an expression that is not read: no such name is known. */
const UNREAD: Pipe = [[{ name: '?' }]]
const MAX_LENGTH = 10_000
const MAX_DEPTH = 30

/**
 * Reads a template.
 *
 * @returns its parts; undefined for one that holds more than is read here
 */
export function parseTemplate(source: string): Part[] | undefined {
  if (source.length > MAX_LENGTH)
    return undefined
  const pieces = source.replace(COMMENT, '').replace(/\s*\{\{-\s/g, '{{').replace(/\s-\}\}\s*/g, '}}').split(ACTION).reverse()
  try {
    const parts = parseParts(pieces, 0)
    return pieces.length === 0 ? parts : undefined
  }
  catch (error) {
    if (error instanceof Beyond)
      return undefined
    throw error
  }
}

/** Parts up to an `else` or `end`, which is left for who opened them; texts and actions come by turns. */
function parseParts(pieces: string[], depth: number): Part[] {
  if (depth > MAX_DEPTH)
    throw new Beyond('depth')
  const parts: Part[] = []
  for (;;) {
    parts.push({ kind: 'text', text: pieces.pop()! })
    const next = pieces.at(-1)
    if (next === undefined || /^\s*(?:else|end)\b/.test(next))
      return parts
    parts.push(parseAction(tokens(pieces.pop()!), pieces, depth))
  }
}

function parseAction(action: string[], pieces: string[], depth: number): Part {
  const word = HOLDS_PARTS.test(action[0] ?? '') ? action.shift() : undefined
  const isSet = /^\$\w+$/.test(action[0] ?? '') && /^:?=$/.test(action[1] ?? '')
  const name = isSet ? action.splice(0, 2)[0] : undefined
  const pipe = word && word !== 'if' && word !== 'with' ? UNREAD : readExpression(action.reverse())
  if (!word)
    return { kind: isSet ? 'set' : 'show', name, pipe }
  return { kind: word === 'with' ? 'with' : 'if', name, pipe, then: parseParts(pieces, depth + 1), otherwise: parseOtherwise(pieces, depth) }
}

function parseOtherwise(pieces: string[], depth: number): Part[] {
  const [word, ...condition] = tokens(pieces.pop() ?? '')
  if (word === 'else' && condition.length > 0)
    return [parseAction(condition, pieces, depth + 1)]
  const parts = word === 'else' ? parseParts(pieces, depth + 1) : []
  if (word !== 'end' && pieces.pop()?.trim() !== 'end')
    throw new Beyond('end')
  return parts
}

function readExpression(tokens: string[]): Pipe {
  try {
    const pipe = parsePipe(tokens, 0)
    return tokens.length > 0 ? UNREAD : pipe
  }
  catch (error) {
    if (error instanceof Beyond)
      return UNREAD
    throw error
  }
}

/** Tokens in reverse, so that the next one is popped; up to a closing bracket. */
function parsePipe(tokens: string[], depth: number): Pipe {
  const pipe: Pipe = [[]]
  for (let token = tokens.at(-1); token !== undefined && token !== ')'; token = tokens.at(-1)) {
    tokens.pop()
    if (token === '|')
      pipe.push([])
    else
      pipe.at(-1)!.push(token === '(' ? parseBrackets(tokens, depth + 1) : parseOperand(token))
  }
  if (depth > MAX_DEPTH || pipe.some(command => command.length === 0))
    throw new Beyond('pipe')
  return pipe
}

function parseBrackets(tokens: string[], depth: number): Operand {
  const pipe = parsePipe(tokens, depth)
  // A field of what the brackets give is none that is known here.
  if (tokens.pop() !== ')' || tokens.at(-1)?.startsWith('.'))
    throw new Beyond('brackets')
  return { pipe }
}

function parseOperand(token: string): Operand {
  if (token.startsWith('`'))
    return { literal: token.slice(1, -1) }
  if (!/^(?:"|-?\d|true$|false$)/.test(token))
    return { name: token }
  try {
    // Go's literals are JSON's and more; those are not read.
    return { literal: JSON.parse(token) as string | number | boolean }
  }
  catch {
    throw new Beyond(token)
  }
}

function tokens(action: string): string[] {
  const found: string[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(action); match; match = TOKEN.exec(action)) {
    if (match[1] !== undefined)
      found.push(match[1])
  }
  return found
}
