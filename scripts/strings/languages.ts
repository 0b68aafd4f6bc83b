// Every language that our own words are written in: French first, then English, which also serves all others.
import type { Words } from '../model.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { sw } from './sw.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

/** By BCP 47 tag in small letters: a language, or a language and its script. */
export const languages: Readonly<Record<string, Words>> = {
  fr,
  en,
  de,
  es,
  it,
  pt,
  nl,
  sv,
  pl,
  cs,
  uk,
  ru,
  el,
  tr,
  vi,
  id,
  sw,
  'zh-hans': zhHans,
  'zh-hant': zhHant,
  ja,
  ko,
  hi,
  bn,
  ar,
  fa,
  he,
}
