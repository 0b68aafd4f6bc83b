// The size that a page asks of a picture: attributes in pixels or per cent, or a style, as the CSS that the deck writes.

const LENGTH = /^\d+(?:\.\d+)?(?:%|px|em|rem|vw|vh|ch|cm|mm|in|pt)$/i

/** Reads `width`, `height` and `style`; the style wins, as in a browser. What is no size is left out. */
export function imageSize(asked: { width?: unknown, height?: unknown, style?: unknown }): { width?: string, height?: string } {
  const style = typeof asked.style === 'string' ? asked.style : ''
  const read = (name: 'width' | 'height'): string | undefined => {
    const styled = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;!]+)`, 'i').exec(style)?.[1]?.trim()
    return [styled, asked[name]].map(toLength).find(length => length !== undefined)
  }
  const [width, height] = [read('width'), read('height')]
  return { ...(width ? { width } : {}), ...(height ? { height } : {}) }
}

function toLength(value: unknown): string | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : ''
  return /^\d+(?:\.\d+)?$/.test(text) ? (Number(text) > 0 ? `${text}px` : undefined) : LENGTH.test(text) ? text : undefined
}
