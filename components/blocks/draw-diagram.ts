// Mermaid, kept from everything but drawing.
import type { Room } from './fold-drawing.ts'
import { describeDiagram } from './describe-drawing.ts'
import { LETTER, settingsFor } from './diagram-settings.ts'
import { enlargement, foldDrawing } from './fold-drawing.ts'
import { endLanes, nameDrawing, thinDates } from './mend-drawing.ts'

/**
 * What a diagram may not ask for: pictures and styles come from the network, and a click would run a program. Mermaid fetches
 * while it draws, so such a source is not drawn at all.
 */
const ASKS_FOR_MORE = /\bimg\s*:|url\s*\(|@import|<\s*(?:img|image|link|style|script|iframe|object|embed|video|audio|svg|base)\b|themeCSS|fontFamily|\bcallback\b|\bicon\s*:|\\u/i

/** The direction in which a chart grows: the other one may suit a slide better. */
const DIRECTION = /^(\s*(?:graph|flowchart)\s+)(TB|TD|BT|LR|RL)\b/m
const TURNED: Record<string, string> = { TB: 'LR', TD: 'LR', BT: 'RL', LR: 'TB', RL: 'BT' }
/** These grow downwards unless they say otherwise. */
const DOWNWARDS = /^\s*(?:graph|flowchart|stateDiagram(?:-v2)?|classDiagram(?:-v2)?|erDiagram)[ \t]*$/m
/** Ways, which go on from one part to the next. */
const IS_WAY = /^\s*(?:graph|flowchart|stateDiagram)/m

/** Words in a drawing are labels, which are read at 16 px. */
const LEGIBLE = 16 / LETTER

let count = 0

/** Mermaid keeps settings and titles for all drawings in common, so one is drawn after another. */
let previous: Promise<unknown> = Promise.resolve()

const IS_PLAN = /^\s*gantt\b/m
const IS_SEQUENCE = /^\s*sequenceDiagram\b/m

/** A plan's sections stand in a column of so many letters, and would be written over its bars. */
const SECTION = 15

/** A plan with its long names of sections on several lines. */
function turnSections(source: string): string {
  return source.replace(/^([ \t]*section[ \t]+)(.*)/gm, (_, head: string, name: string) => head + name.trim().split(/\s+/).reduce((text, word) => `${text}${text.length - text.lastIndexOf('>') + word.length > SECTION ? '<br/>' : ' '}${word}`))
}

/** The same way, growing the other way; undefined where a drawing has but one direction. */
function turn(source: string): string | undefined {
  const turned = source.replace(DIRECTION, (_, head: string, direction: string) => head + TURNED[direction])
  if (turned !== source)
    return turned
  const [header] = DOWNWARDS.exec(source) ?? []
  return header && !/^\s*direction\b/m.test(source) ? source.replace(header, /graph|flowchart/.test(header) ? `${header} LR` : `${header}\n  direction LR`) : undefined
}

/**
 * Draws a diagram, so that its words are read if that can be: as its page says, else turned, else folded.
 *
 * @param room that it has
 * @returns the drawing as SVG; it says what leads to what, where its words alone would not
 * @throws Error where the source is no diagram, or asks for more than a drawing
 */
export function drawDiagram(source: string, room: Room): Promise<string> {
  const drawing = previous.then(() => drawAlone(source, room))
  previous = drawing.catch(() => undefined)
  return drawing
}

async function drawAlone(source: string, room: Room): Promise<string> {
  if (ASKS_FOR_MORE.test(source))
    throw new Error('the diagram asks for more than a drawing')
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize(settingsFor(mermaid, room))
  await mermaid.parse(source)
  const draw = async (source: string): Promise<string> => (await mermaid.render(`diapo-diagram-${++count}`, source)).svg
  const isLegible = (drawing: string): boolean => enlargement(drawing, room) >= LEGIBLE
  const drawings = [IS_PLAN.test(source) ? thinDates(await draw(turnSections(source))) : IS_SEQUENCE.test(source) ? endLanes(await draw(source)) : await draw(source)]
  const turned = turn(source)
  if (!isLegible(drawings[0]!) && turned)
    drawings.push(await draw(turned))
  if (!drawings.some(isLegible) && IS_WAY.test(source))
    drawings.push(...drawings.map(drawing => foldDrawing(drawing, room)))
  const best = drawings.find(isLegible) ?? drawings.reduce((best, drawing) => enlargement(drawing, room) > enlargement(best, room) ? drawing : best)
  const description = await describeDiagram(mermaid, source).catch(() => undefined)
  return description === undefined ? best : nameDrawing(best, description)
}
