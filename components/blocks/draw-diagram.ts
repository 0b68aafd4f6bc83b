// Mermaid, kept from everything but drawing.
import type { Mermaid, MermaidConfig } from 'mermaid'
import type { Room } from './fold-drawing.ts'
import { describeDiagram, nameDrawing } from './describe-drawing.ts'
import { enlargement, foldDrawing } from './fold-drawing.ts'

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

const LETTER = 22
/** Words in a drawing are labels, which are read at 16 px. */
const LEGIBLE = 16 / LETTER

let count = 0

/** The value of one of our colours. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
}

/** How drawings are set: in our letters, with little air around them, so that they are large where they are scaled to their room. */
function settingsFor(mermaid: Mermaid, { width }: Room): MermaidConfig {
  const family = colour('font-text') || 'sans-serif'
  const size = `${LETTER}px`
  // Every kind of diagram has names of its own for the size and the face of its letters.
  const fontsOf = (section: object): object => Object.fromEntries(Object.keys(section).filter(key => /font(?:Family|Size)$/i.test(key)).map(key => [key, /family$/i.test(key) ? family : LETTER]))
  const sections = Object.entries(mermaid.mermaidAPI.defaultConfig as Record<string, unknown>)
  const fonts = Object.fromEntries(sections.flatMap(([kind, section]) => section && typeof section === 'object' ? [[kind, fontsOf(section)]] : [])) as MermaidConfig
  return {
    ...fonts,
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: 'base',
    fontFamily: family,
    fontSize: LETTER,
    flowchart: { padding: 10, nodeSpacing: 30, rankSpacing: 36, diagramPadding: 4, wrappingWidth: 200, minNodeWidth: 60 },
    state: { ...fonts.state, wrappingWidth: 200, minNodeWidth: 60 },
    er: { ...fonts.er, nodeSpacing: 50, rankSpacing: 50 },
    sequence: { ...fonts.sequence, diagramMarginX: 10, diagramMarginY: 4, actorMargin: 30, height: 44, messageMargin: 26, mirrorActors: false },
    // As wide as their room, not as the window.
    gantt: { ...fonts.gantt, useWidth: width, barHeight: 30, barGap: 4, topPadding: 40, leftPadding: 170, rightPadding: 40, axisFormat: '%d/%m' },
    pie: { useWidth: width },
    // A drawing stands on a pale sheet in a dark room too, as the scenes do.
    themeVariables: {
      background: colour('white'),
      primaryColor: colour('pink-pale'),
      primaryTextColor: colour('ink'),
      primaryBorderColor: colour('ink'),
      secondaryColor: colour('yellow-pale'),
      tertiaryColor: colour('sky-pale'),
      lineColor: colour('ink'),
      edgeLabelBackground: colour('white'),
      fontSize: size,
      pieTitleTextSize: size,
      pieSectionTextSize: size,
      pieLegendTextSize: size,
      pieOpacity: '1',
      // They lie aslant side by side.
      commitLabelFontSize: '16px',
      tagLabelFontSize: '16px',
      activeTaskBkgColor: colour('sky-soft'),
      doneTaskBkgColor: colour('grey-soft'),
      critBkgColor: colour('pink-soft'),
      critBorderColor: colour('pink-deep'),
      useGradient: false,
      dropShadow: 'none',
    },
    themeCSS: `.sequenceNumber, .grid .tick text { font-family: ${family}; font-size: 18px }`,
  }
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
export async function drawDiagram(source: string, room: Room): Promise<string> {
  if (ASKS_FOR_MORE.test(source))
    throw new Error('the diagram asks for more than a drawing')
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize(settingsFor(mermaid, room))
  await mermaid.parse(source)
  const draw = async (source: string): Promise<string> => (await mermaid.render(`diapo-diagram-${++count}`, source)).svg
  const isLegible = (drawing: string): boolean => enlargement(drawing, room) >= LEGIBLE
  const drawings = [await draw(source)]
  const turned = turn(source)
  if (!isLegible(drawings[0]!) && turned)
    drawings.push(await draw(turned))
  if (!drawings.some(isLegible) && IS_WAY.test(source))
    drawings.push(...drawings.map(drawing => foldDrawing(drawing, room)))
  const best = drawings.find(isLegible) ?? drawings.reduce((best, drawing) => enlargement(drawing, room) > enlargement(best, room) ? drawing : best)
  const description = await describeDiagram(mermaid, source).catch(() => undefined)
  return description === undefined ? best : nameDrawing(best, description)
}
