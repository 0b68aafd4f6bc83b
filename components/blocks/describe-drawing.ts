// What a diagram says to who does not see it: what leads to what, word for word.
import type { Mermaid } from 'mermaid'

/** What of Mermaid's own reading of a source is asked for here; other kinds have none of it. */
interface Reading {
  getAccTitle?: () => string
  getAccDescription?: () => string
  getDiagramTitle?: () => string
  getData?: () => { nodes: readonly Part[], edges: readonly { start: string, end: string, label?: string }[] }
  getMessages?: () => readonly { from?: string, to?: string, message?: unknown, type?: number }[]
  getActors?: () => ReadonlyMap<string, { description: string }>
}

interface Part { id: string, label?: string, parentId?: string, shape?: string }

/** Kinds whose words are all names of parts, or stand beside what joins them; in others a part holds more. */
const WAYS = /^(?:flowchart|stateDiagram|mindmap)/
/** A message that is a note over its actors. */
const NOTE = 2

/**
 * Describes a diagram.
 *
 * @param source of a diagram that can be drawn
 * @returns one sentence for each arrow, or undefined where its words are better read one by one
 */
export async function describeDiagram(mermaid: Mermaid, source: string): Promise<string | undefined> {
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(source)
  const reading = db as Reading
  const relations = WAYS.test(type) && reading.getData ? readWay(reading.getData()) : reading.getMessages && reading.getActors ? readTalk(reading.getMessages(), reading.getActors()) : []
  if (relations.length === 0)
    return undefined
  return [reading.getAccTitle?.(), reading.getDiagramTitle?.(), reading.getAccDescription?.(), ...relations].map(readLabel).filter(text => text !== '').map(text => `${text}.`).join(' ')
}

/** Groups with what they hold, arrows with what they say, and the parts that no arrow reaches. */
function readWay({ nodes, edges }: ReturnType<NonNullable<Reading['getData']>>): string[] {
  const names = new Map(nodes.map(({ id, label, shape }) => [id, /^state(?:Start|End)$/.test(shape ?? '') ? '●' : readLabel(label) || id]))
  const groups = [...Map.groupBy(nodes.filter(({ parentId }) => parentId !== undefined && names.has(parentId)), ({ parentId }) => parentId!)]
  const told = new Set([...edges.flatMap(({ start, end }) => [start, end]), ...groups.flatMap(([id, parts]) => [id, ...parts.map(part => part.id)])])
  return [
    ...groups.map(([id, parts]) => `${names.get(id)} (${parts.map(part => names.get(part.id)).join(', ')})`),
    ...edges.map(({ start, end, label }) => `${names.get(start) ?? start} → ${names.get(end) ?? end}${aside(label)}`),
    ...nodes.filter(({ id }) => !told.has(id)).map(({ id }) => names.get(id)!),
  ]
}

/** Who says what to whom, with the notes and frames around it. */
function readTalk(messages: ReturnType<NonNullable<Reading['getMessages']>>, actors: ReadonlyMap<string, { description: string }>): string[] {
  const nameOf = (actor: string): string => readLabel(actors.get(actor)?.description) || actor
  return messages.flatMap(({ from, to, message, type }) => {
    if (typeof message !== 'string')
      return []
    return from === undefined || to === undefined || type === NOTE ? [readLabel(message)] : [`${nameOf(from)} → ${nameOf(to)}${aside(message)}`]
  })
}

function aside(label: string | undefined): string {
  const text = readLabel(label)
  return text && ` (${text})`
}

/** A label's words: it may hold tags, marks of Markdown and signs by their code, which Mermaid keeps as `ﬂ°amp¶ß` and `ﬂ°°35¶ß`. */
function readLabel(label: string | undefined): string {
  const spaced = (label ?? '').replace(/<br\s*\/?>/gi, ' ').replace(/ﬂ°(°?)(\w+)¶ß/g, (_, isNumber: string, name: string) => `&${isNumber && '#'}${name};`).replace(/\*\*|`/g, '')
  return new DOMParser().parseFromString(spaced, 'text/html').body.textContent.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
}
