// Mermaid, kept from everything but drawing.

/**
 * What a diagram may not ask for: pictures and styles come from the network, and a click would run a program. Mermaid fetches
 * while it draws, so such a source is not drawn at all.
 */
const ASKS_FOR_MORE = /\bimg\s*:|url\s*\(|@import|<\s*(?:img|image|link|style|script|iframe|object|embed|video|audio|svg|base)\b|themeCSS|fontFamily|\bcallback\b|\bicon\s*:|\\u/i

let count = 0

/** The value of one of our colours. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
}

/**
 * Draws a diagram.
 *
 * @returns the drawing as SVG
 * @throws Error where the source is no diagram, or asks for more than a drawing
 */
export async function drawDiagram(source: string): Promise<string> {
  if (ASKS_FOR_MORE.test(source))
    throw new Error('the diagram asks for more than a drawing')
  const { default: mermaid } = await import('mermaid')
  // A drawing stands on a pale sheet in a dark room too, as the scenes do.
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: 'base',
    fontFamily: colour('font-text') || 'sans-serif',
    themeVariables: {
      background: colour('white'),
      primaryColor: colour('pink-pale'),
      primaryTextColor: colour('ink'),
      primaryBorderColor: colour('ink'),
      secondaryColor: colour('yellow-pale'),
      tertiaryColor: colour('sky-pale'),
      lineColor: colour('ink'),
      edgeLabelBackground: colour('white'),
      fontSize: '22px',
      useGradient: false,
      dropShadow: 'none',
    },
  })
  await mermaid.parse(source)
  const { svg } = await mermaid.render(`diapo-diagram-${++count}`, source)
  return svg
}
