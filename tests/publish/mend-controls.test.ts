// Slidev's controls as they are mended: each place that is mended is there in the Slidev that is installed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'
import { projectRoot } from '../../scripts/project.ts'
import { mend, mendsFor } from '../../scripts/publish/mend-controls.ts'
import { wordsFor } from '../../scripts/strings/index.ts'

const read = (file: string): string => readFileSync(join(projectRoot, 'node_modules', '@slidev', 'client', file), 'utf8')

describe.each(['fr', 'en', 'it', 'ar', 'ja'])('mended in %s', (lang) => {
  it.each(Object.entries(mendsFor(wordsFor(lang))))('%s', (file, mends) => {
    const code = read(file)
    expect(mends.filter(([from]) => !code.includes(from)).map(([from]) => from)).toEqual([])
    const mended = mend(code, mends)
    expect(parse(mended).errors).toEqual([])
    for (const [, to] of mends)
      expect(mended).toContain(to)
  })
})
