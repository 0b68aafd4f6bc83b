// The joining of a site to one file, by itself: what it leaves behind in the process.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, expect, it, vi } from 'vitest'
import { joinSite } from '../../scripts/publish/one-file.ts'

const site = join(tmpdir(), `diapo-join-${process.pid}`)
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(site, { recursive: true, force: true })
})

it.each([undefined, 'development'])('leaves NODE_ENV as it was: %s', async (before) => {
  mkdirSync(join(site, 'assets'), { recursive: true })
  writeFileSync(join(site, 'assets', 'index.js'), 'document.title = "Un essai"\n')
  writeFileSync(join(site, 'index.html'), '<script type="module" src="./assets/index.js"></script>')
  vi.stubEnv('NODE_ENV', before)
  expect(await joinSite(site, undefined, { title: 'Un essai', lang: 'fr' })).toContain('document.title = "Un essai"')
  expect(process.env.NODE_ENV).toBe(before)
})
