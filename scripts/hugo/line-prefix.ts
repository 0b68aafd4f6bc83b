// What stands before a tag on its line, and how it leaves the lines between the tags.

/** The blanks and signs of quotation between the start of a line and a tag; empty where anything else stands there. */
export function linePrefix(source: string, tag: number): string {
  let from = tag
  while (' \t>'.includes(source[from - 1] ?? '\n'))
    from--
  return from === 0 || source[from - 1] === '\n' ? source.slice(from, tag) : ''
}

/**
 * Gives the pieces of a text without the prefix that its lines repeat, each with its offset. Blanks go as Hugo's `.InnerDeindent`
 * takes them: all of them or none. Of a quotation, as many signs go as the tag's own line has.
 */
export function stripPrefix(text: string, prefix: string, give: (piece: string, at: number) => void): void {
  if (prefix === '')
    return give(text, 0)
  const quoted = new RegExp(`(?:[ \\t]{0,3}>[ \\t]?){1,${Math.max(1, prefix.split('>').length - 1)}}`, 'y')
  const isQuoted = prefix.includes('>')
  let start = 0
  for (let line = text.indexOf('\n') + 1; line > 0; line = text.indexOf('\n', line) + 1) {
    quoted.lastIndex = line
    const skipped = isQuoted ? quoted.exec(text)?.[0].length ?? 0 : text.startsWith(prefix, line) ? prefix.length : 0
    if (skipped === 0)
      continue
    give(text.slice(start, line), start)
    start = line + skipped
  }
  give(text.slice(start), start)
}
