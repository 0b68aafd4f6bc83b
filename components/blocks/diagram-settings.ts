// How Mermaid sets its drawings: in the deck's own letters and colours, each kind as large as its room lets it.
import type { Mermaid, MermaidConfig } from 'mermaid'
import type { Room } from './fold-drawing.ts'

/** The size that words in drawings are set in, in CSS pixels: a drawing that is too large for its room is scaled down. */
export const LETTER = 22
/** What is drawn as large as its room is not scaled. */
const UNSCALED = 18
/** The value of one of our colours. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
}

/** Colours of a pie's parts, under ink; those that touch are not as light. */
const PARTS = ['pink-soft', 'yellow-pale', 'sky', 'grey-soft', 'yellow', 'sky-pale']

/** How drawings are set: in our letters, with little air around them, so that they are large where they are scaled to their room. */
export function settingsFor(mermaid: Mermaid, { width, height }: Room): MermaidConfig {
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
    gantt: { ...fonts.gantt, useWidth: width, barHeight: 30, barGap: 4, topPadding: 40, leftPadding: 195, rightPadding: 40, axisFormat: '%d/%m' },
    pie: { useWidth: width },
    // Three lines have room in a box, and no face stands on the arrow.
    journey: { ...fonts.journey, width: 190, height: 70, taskMargin: 12, diagramMarginX: 12, diagramMarginY: 4, maxLabelWidth: 300 },
    xyChart: { width, height, titleFontSize: LETTER, legendFontSize: UNSCALED, xAxis: { labelFontSize: UNSCALED, titleFontSize: UNSCALED }, yAxis: { labelFontSize: UNSCALED, titleFontSize: UNSCALED } },
    sankey: { width, height },
    radar: { width: height - 80, height: height - 80, marginTop: 40, marginBottom: 40, marginLeft: 100, marginRight: 150 },
    packet: { bitWidth: width / 32, rowHeight: 44, paddingX: 3, paddingY: 8 },
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
      pieLegendTextSize: `${UNSCALED}px`,
      pieOpacity: '1',
      ...Object.fromEntries(Array.from({ length: 12 }, (_, part) => [`pie${part + 1}`, colour(PARTS[part % PARTS.length]!)])),
      // They lie aslant side by side.
      commitLabelFontSize: '16px',
      tagLabelFontSize: '16px',
      activeTaskBkgColor: colour('sky-soft'),
      doneTaskBkgColor: colour('grey-soft'),
      critBkgColor: colour('pink-soft'),
      critBorderColor: colour('pink-deep'),
      packet: { byteFontSize: '16px', labelFontSize: `${UNSCALED}px`, titleFontSize: size },
      radar: { axisLabelFontSize: UNSCALED, legendFontSize: UNSCALED },
      xyChart: { plotColorPalette: ['sky', 'pink-deep', 'yellow', 'ink'].map(colour).join(',') },
      useGradient: false,
      dropShadow: 'none',
    },
    themeCSS: `.sequenceNumber, .grid .tick text { font-family: ${family}; font-size: ${UNSCALED}px }
      .sequenceNumber { font-size: ${size}; fill: ${colour('white')} }
      .node-labels { font-size: ${UNSCALED}px } .task, .journey-section { table-layout: fixed; line-height: 1.05; overflow-wrap: anywhere }`,
  }
}
