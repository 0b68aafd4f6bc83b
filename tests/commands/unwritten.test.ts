// Characters that no typeface writes are told when a deck is made, with their place; those of the project's languages are not.
import { expect, it } from 'vitest'
import { convertText } from '../converting.ts'

const warnings = (body: string) => convertText(`---\ntitle: Essai\n---\n\n${body}\n`).messages.filter(({ ruleId }) => ruleId === 'missing-glyph')

it('warns once of all of them, where the first stands', () => {
  const [only, another] = warnings('Bonjour.\n\nUn 𓀀 et 𓀁, 𓀀 encore.')
  expect([only!.line, only!.column, only!.fatal, another]).toEqual([7, 4, false, undefined])
  expect(only!.reason).toContain('`𓀀` (U+13000), `𓀁` (U+13001),')
})

it.each([
  'Été ŵ Ελλάδα Привіт שלום مرحبا پارسی हिन्दी বাংলা தமிழ் ไทย ລາວ ខ្មែរ မြန်မာ ქართული Հայերեն አማርኛ བོད ދިވެހި',
  '中文 繁體 日本語 カタカナ 한국어 ㄅㄆ ⠿',
  '→ ✓ ★ ∑ ≤ € № © « » … – — ½ ² 👩‍💻 🇫🇷 1️⃣ \u200B\u00AD\u2060',
])('says nothing of %s', text => expect(warnings(text)).toEqual([]))
