// Where a line of words may turn, as a browser turns it: after a blank, after some signs, between letters of writings without blanks.

/** After a blank, after a hyphen within a word, after a dash, after a mark that parts words or sentences without a blank (Ethiopic, Tibetan, Khmer, Burmese). */
const AFTER_SIGN = /(?<=[ \u2000-\u2006\u2008-\u200B\u3000])|(?<=[\p{L}\p{N}][-\u2010\u2013\u2014])(?=\p{L})|(?<=[\u2013\u2014])(?=[\p{L}\p{N}])|(?<=[\u0F0B\u104A\u104B\u1361\u17D4\u17D5])(?=[\p{L}\p{N}])/u
/** Between Han and Kana letters, but before none of the signs that may not begin a line. Hangul breaks between words. */
const SQUARE = /(?<=[\u2E80-\u3007\u3012-\u9FFF\uF900-\uFAFF\uFF01-\uFF60])(?![\s\p{P}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]|$)/u
const BREAK = new RegExp(`${AFTER_SIGN.source}|${SQUARE.source}`, 'u')
/** Without any of these a text breaks at its blanks alone, as most do. */
const SIGN = /[-\u0F0B\u104A\u104B\u1361\u17D4\u17D5\u2000-\u2014\u2E80-\uFFFF]/
const AFTER_BLANK = /(?<= )/
/** Written without blanks between words. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** What opens a bracket or a quotation stays with what follows, what closes one or ends a sentence with what stands before. */
const OPENS = /[\p{Ps}\p{Pi}]$/u
const CLINGS = /^(?:(?![\p{Ps}\p{Pi}])\p{P}|\p{M})/u

let segmenter: Intl.Segmenter | undefined

/** The parts of a text between which a line may turn, each with the blank after it. */
export function partsOf(text: string): string[] {
  if (!UNSPACED.test(text))
    return text.split(SIGN.test(text) ? BREAK : AFTER_BLANK)
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
  const parts: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = parts.at(-1)
    if (last !== undefined && (OPENS.test(last) || (CLINGS.test(segment) && !last.endsWith(' ')) || segment.trim() === ''))
      parts[parts.length - 1] = last + segment
    else
      parts.push(segment)
  }
  return parts
}
