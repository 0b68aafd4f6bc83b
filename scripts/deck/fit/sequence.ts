// A sequence of many messages goes on on further slides, under the same heads: broken between its messages, never within a frame.

const HEAD = /^(?:sequenceDiagram|participant|actor|title|accTitle|accDescr)\b/
const OPENS = /^(?:alt|opt|loop|par|critical|break|rect|box)\b/
/** A lane that lives for a while cannot be told to live on. */
const LIVES = /^(?:activate|deactivate|create|destroy)\b|>>?[+-]/m
const NUMBERS = /^autonumber(?:\s+(\d+))?(?:\s+(\d+))?/
const ARROW = /<{0,2}-{1,2}(?:>{1,2}|[x)])/

interface Sequence { heads: string[], units: string[], numbers?: { from: number, by: number } }

/**
 * Breaks a sequence diagram.
 *
 * @param fits whether a diagram is low enough
 * @returns undefined where it cannot be broken, or not even its beginning fits
 */
export function breakSequence(source: string, fits: (source: string) => boolean): [head: string, tail: string] | undefined {
  if (!/^\s*sequenceDiagram/.test(source) || LIVES.test(source))
    return undefined
  const { heads, units, numbers } = readSequence(source)
  const write = (from: number, to?: number): string => {
    const before = units.slice(0, from).join('\n').split('\n').filter(isMessage).length
    const counting = numbers ? [`autonumber ${numbers.from + before * numbers.by} ${numbers.by}`] : []
    return ['sequenceDiagram', ...counting, ...heads, ...units.slice(from, to)].join('\n')
  }
  let count = units.length - 1
  while (count > 0 && !fits(write(0, count)))
    count--
  return count > 0 ? [write(0, count), write(count)] : undefined
}

function isMessage(line: string): boolean {
  return ARROW.test(line.split(':', 1)[0]!)
}

/** What stands above the lanes, every lane named in its order; and what stands between messages. */
function readSequence(source: string): Sequence {
  const sequence: Sequence = { heads: [], units: [] }
  const lanes = new Set<string>()
  let open: string[] = []
  let depth = 0
  for (const line of source.split('\n')) {
    const text = line.trim()
    const [, from, by] = NUMBERS.exec(text) ?? []
    if (NUMBERS.test(text))
      sequence.numbers = { from: Number(from ?? 1), by: Number(by ?? 1) }
    depth += OPENS.test(text) ? 1 : text === 'end' ? -1 : 0
    if (isMessage(text))
      text.split(':', 1)[0]!.split(ARROW).forEach(lane => lanes.add(lane.trim()))
    if (text === '' || text.startsWith('%%') || NUMBERS.test(text) || text.startsWith('sequenceDiagram'))
      continue
    open.push(line)
    if (depth > 0)
      continue
    const isHead = HEAD.test(text) || open[0]!.trim().startsWith('box')
    ;(isHead ? sequence.heads : sequence.units).push(open.join('\n'))
    open = []
  }
  const named = new Set(sequence.heads.join('\n').split('\n').map(line => /^\s*(?:participant|actor)\s+(\S+)/.exec(line)?.[1]))
  sequence.heads.push(...[...lanes].filter(lane => !named.has(lane)).map(lane => `participant ${lane}`))
  return sequence
}
