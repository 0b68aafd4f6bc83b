// Rows of a table that are set in by four blanks or more: Goldmark reads them as rows, for nothing set in begins in the midst of a table; GitHub takes them for code.
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'

const TAB = -2
const VIRTUAL_SPACE = -1
const SPACE = 32

/**
 * Tries a row where a line is set in, before code is looked for.
 *
 * @param table the construct that reads tables; the very one, so that its rows are made a table once
 */
export function setInRows(table: Construct): Extension {
  const row: Construct = { tokenize }
  return { flowInitial: { [TAB]: row, [VIRTUAL_SPACE]: row, [SPACE]: row } }

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const last = this.events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix')?.[1].type
    // The types of tables are declared by the extension that reads them.
    const isWithin = ['tableHead', 'tableRow'].includes(last as string)
    return code => isWithin && isBlank(code) ? before(code) : nok(code)

    function before(code: Code): State | undefined {
      effects.enter('linePrefix')
      return prefix(code)
    }

    function prefix(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code)
        return prefix
      }
      effects.exit('linePrefix')
      return effects.attempt(table, ok, nok)(code)
    }
  }
}

function isBlank(code: Code): boolean {
  return code === TAB || code === VIRTUAL_SPACE || code === SPACE
}
