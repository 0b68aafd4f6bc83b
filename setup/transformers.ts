// What Slidev does with code before it is coloured: code that was masked in the deck's file is shown as it was.
import { unmaskCode } from '../scripts/slidev/mask.ts'

/** The part of Slidev's context for a fence that is used here. */
interface Fence {
  code: string
  /** Keeps the code that it is given for whoever comes next. */
  renderHighlighted: (override: { code: string }) => Promise<string>
}

export default () => ({
  codeblocks: [
    async ({ code, renderHighlighted }: Fence): Promise<undefined> => {
      const original = unmaskCode(code)
      if (original !== code)
        await renderHighlighted({ code: original })
    },
  ],
})
