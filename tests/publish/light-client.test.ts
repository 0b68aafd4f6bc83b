// What is loaded on first use: each place that is changed for it is there in the Slidev that is installed, and nothing asked for is left out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { lightClient, onFirstUse, onRequest } from '../../scripts/publish/light-client.ts'
import { mend } from '../../scripts/publish/mend-controls.ts'

const read = (file: string): string => readFileSync(join(projectRoot, 'node_modules', '@slidev', 'client', file), 'utf8')
const main = '/x/@slidev/client/setup/main.ts'

/** What becomes of `setup/main.ts` for a deck. */
function mainFor(...markdown: string[]): string {
  const { transform } = lightClient([], markdown) as { transform: { handler: (code: string, id: string) => string } }
  return transform.handler(read('setup/main.ts'), main)
}

describe('what comes on first use', () => {
  it.each(Object.entries(onFirstUse))('%s', (file, mends) => {
    const code = read(file)
    expect(mends.filter(([from]) => !code.includes(from)).map(([from]) => from)).toEqual([])
    expect(mend(code, mends)).not.toMatch(/import (?:Fuse|Settings|\{ recomputeAllPoppers \}) from '(?:fuse\.js|\.\/Settings\.vue|floating-vue)'/)
  })
})

describe('what comes on request', () => {
  it('stays away from a deck that asks for nothing', () => {
    expect(mainFor('---\ntwoslash: false\n---\n\n# Un titre')).not.toMatch(/VMotion|VMark|TwoSlash/)
  })

  it.each([['<div v-motion :initial="{ x: 0 }">x</div>', /app\.use\(createVMotionDirectives/], ['<b v-mark.red="1">x</b>', /app\.use\(createVMarkDirective/], ['```ts twoslash\nlet a\n```', /app\.use\(TwoSlashFloatingVue/], ['<b v-tooltip="1">x</b>', /app\.use\(TwoSlashFloatingVue/]])('comes with %s', (markdown, expected) => {
    expect(mainFor(markdown)).toMatch(expected)
  })

  it('finds what it leaves out', () => {
    const code = read('setup/main.ts')
    expect(onRequest.flatMap(({ mends }) => mends).filter(([from]) => !code.includes(from))).toEqual([])
  })
})
