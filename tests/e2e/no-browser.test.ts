// A machine where no browser starts: one clear line, and nothing is written.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { makeTemporary, run } from './support/project.ts'

const temporary = makeTemporary('no-browser')
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

const noBrowser = join(temporary, 'no-browser')
writeFileSync(noBrowser, 'This is no program.\n')
const noProgram = join(temporary, 'no-program')
writeFileSync(noProgram, '#!/bin/sh\nexit 3\n')
chmodSync(noProgram, 0o755)

describe('a browser that does not start', () => {
  it.each([
    ['is not there', 'not-there', join(temporary, 'not-there', 'chromium'), /^error: CHROMIUM_PATH names .*not-there.*, where there is no file; .*\n$/],
    ['is no program', 'a-text', noBrowser, /^error: the browser that CHROMIUM_PATH names does not start: .*; correct it, or unset it.*\n$/],
    ['ends at once', 'a-script', noProgram, /^error: the browser that CHROMIUM_PATH names does not start: .*; correct it, or unset it.*\n$/],
  ])('because what CHROMIUM_PATH names %s', async (_why, name, chromiumPath, line) => {
    const out = join(temporary, `out-${name}`)
    mkdirSync(join(out, 'historique'), { recursive: true })
    writeFileSync(join(out, 'historique', 'index.html'), 'an earlier deck')
    writeFileSync(join(out, 'index.html'), 'a shelf')
    const outcome = await run(['build', '--out', out], { env: { ...process.env, PATH: '', CHROMIUM_PATH: chromiumPath } })
    expect(outcome).toMatchObject({ status: 1, stdout: '' })
    expect(outcome.stderr).toMatch(line)
    expect(outcome.stderr.split('\n')).toHaveLength(2)
    expect(readdirSync(out).sort()).toEqual(['historique', 'index.html'])
    expect(readdirSync(join(out, 'historique'))).toEqual(['index.html'])
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('a shelf')
  })
})
