// `npm run bench` says what it measures before it measures anything.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'

const bench = (...args: string[]) => spawnSync(process.execPath, ['scripts/bench.ts', ...args], { cwd: projectRoot, encoding: 'utf8' })
const ROWS = /^ {2}convert {3}\S.*\n(?: {2}\w+ +\S.*\n)+$/m

it('lists its rows', () => {
  const { status, stdout, stderr } = bench('--help')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(ROWS)
})

it('measures nothing where a row is not known', () => {
  const { status, stdout, stderr } = bench('convert', 'papier')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^papier is none of these\n/)
  expect(stderr).toMatch(ROWS)
})
