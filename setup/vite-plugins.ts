// What Slidev adds to Vite for our decks, in every command: the typefaces and the words that this deck needs, and controls in its language.
import type { resolveOptions } from '@slidev/cli'
import { deckWords, readWordsSource } from '../scripts/publish/deck-words.ts'
import { lightClient } from '../scripts/publish/light-client.ts'
import { mendControls } from '../scripts/publish/mend-controls.ts'
import { scriptFonts } from '../scripts/publish/script-fonts.ts'
import { wordsFor } from '../scripts/strings/index.ts'

export default ({ data, roots }: Awaited<ReturnType<typeof resolveOptions>>) => {
  const lang = String(data.config.htmlAttrs?.lang ?? 'fr')
  const words = readWordsSource(lang)
  return [
    scriptFonts(() => ({ markdown: Object.values(data.markdownFiles).map(({ raw }) => raw), words, lang })),
    deckWords(lang),
    mendControls(wordsFor(lang)),
    lightClient(roots, Object.values(data.markdownFiles).map(({ raw }) => raw)),
  ]
}
