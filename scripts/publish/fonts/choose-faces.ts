// Which files of which typefaces a deck needs: just those that hold its characters, each asked by the file itself.
import type { Family } from './families.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readCharacters } from './woff2-characters.ts'

/** One file of a typeface, and what it is for in this deck. */
export interface Face {
  family: string
  weight: number
  style: 'normal' | 'italic'
  /** Its WOFF2, as a path in `node_modules`. */
  file: string
  /** Code points that it is to answer for, in order. */
  characters: number[]
}

const { resolve } = createRequire(import.meta.url)

/** Drawn by no typeface: blanks, joiners, controls. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cn}]/u
/** Several characters that make one picture, so one file must hold them all: 👩‍💻, 👍🏻, 1️⃣, and the ❤ that asks to be one. */
const PICTURE = /\p{Emoji}(?:[\uFE0F\u20E3\p{Emoji_Modifier}]|\u200D\p{Emoji})+/gu

/** What a text needs glyphs for: its characters, composed as a browser composes them, and its pictures of several characters. */
export function glyphsOf(text: string): Set<string> {
  const pictures = text.match(PICTURE) ?? []
  const rest = text.replace(PICTURE, '')
  return new Set([...pictures, ...new Set(rest + rest.normalize('NFC'))].filter(glyph => visibleCodes(glyph).length > 0))
}

function visibleCodes(glyph: string): number[] {
  return [...glyph].filter(character => !INVISIBLE.test(character)).map(character => character.codePointAt(0)!)
}

/**
 * Chooses the faces for some glyphs; each is taken from the first family that has it.
 *
 * @returns the faces, family by family in the order of the stack, and the glyphs that none has
 */
export function chooseFaces(glyphs: ReadonlySet<string>, stack: readonly Family[]): { faces: Face[], missing: Set<string> } {
  const missing = new Set(glyphs)
  const faces: Face[] = []
  for (const family of stack) {
    if (missing.size === 0)
      break
    const wanted = [...missing].filter(family.only ?? (() => true)).map(glyph => ({ glyph, codes: visibleCodes(glyph) }))
    for (const slice of readSlices(family.package)) {
      if (family.slices && !family.slices.includes(slice.name))
        continue
      const fileOf = (weight: number, style: Face['style']): string => `@fontsource/${family.package}/files/${family.package}-${slice.name}-${weight}-${style}.woff2`
      const promised = wanted.filter(({ glyph, codes }) => missing.has(glyph) && codes.every(slice.has))
      if (promised.length === 0)
        continue
      const held = readCharacters(readFileSync(resolve(fileOf(family.weights[0]!, 'normal'))))
      const found = promised.filter(({ codes }) => codes.every(code => held.has(code)))
      if (found.length === 0)
        continue
      for (const { glyph } of found)
        missing.delete(glyph)
      const own = [...held].filter(code => family.whole?.test(String.fromCodePoint(code)))
      const characters = [...new Set([...found.flatMap(({ codes }) => codes), ...own])].sort((a, b) => a - b)
      for (const style of family.italic ? ['normal', 'italic'] as const : ['normal'] as const)
        faces.push(...family.weights.map(weight => ({ family: family.name, weight, style, file: fileOf(weight, style), characters })))
    }
  }
  return { faces, missing }
}

interface Slice { name: string, has: (code: number) => boolean }

/** A package's files and what each promises; where it promises Latin only, or nothing, its one file is asked for everything. */
function readSlices(name: string): Slice[] {
  let file: string
  try {
    file = resolve(`@fontsource/${name}/unicode.json`)
  }
  catch {
    // Not installed: the next family is asked.
    return []
  }
  const ranges = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  if (ranges.length <= 1)
    return [{ name: ranges[0]?.[0] ?? 'latin', has: () => true }]
  return ranges.map(([name, text]) => {
    const bounds = text.split(',').map(range => range.replace(/^U\+/i, '').split('-').map(bound => Number.parseInt(bound, 16)))
    return { name: name.replace(/[[\]]/g, ''), has: code => bounds.some(([from, to = from]) => code >= from! && code <= to!) }
  })
}
