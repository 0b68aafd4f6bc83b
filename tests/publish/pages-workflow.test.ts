// The workflow that publishes on GitHub Pages: what it may do, whose code it runs, and that what it calls is there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '../../scripts/project.ts'

interface Job { 'permissions': Record<string, string>, 'runs-on': string, 'timeout-minutes': number, 'needs'?: string, 'steps': { uses?: string, run?: string, with?: Record<string, unknown> }[] }

const text = readFileSync(join(projectRoot, '.github', 'workflows', 'pages.yml'), 'utf8')
const { permissions, jobs } = parse(text) as { permissions: object, jobs: Record<string, Job> }
const steps = Object.values(jobs).flatMap(({ steps }) => steps)

it('asks for nothing as a whole, and in each job for what it needs', () => {
  expect(permissions).toEqual({})
  expect(Object.fromEntries(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]))).toEqual({ build: { contents: 'read' }, publish: { 'pages': 'write', 'id-token': 'write' } })
  expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout'))!.with).toEqual({ 'persist-credentials': false })
  expect(Object.values(jobs).every(job => job['timeout-minutes'] > 0)).toBe(true)
})

it('runs GitHub’s own actions only, each by its commit, with the version beside it', () => {
  const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action!)
  expect(used).toHaveLength(steps.filter(({ uses }) => uses).length)
  expect(used.filter(action => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
})

it('runs commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const runs = steps.flatMap(({ run }) => run ?? [])
  expect(runs[0]).toBe('npm ci')
  expect(runs.slice(1).map(run => /^npm run (\w+) -- --site content$/.exec(run)?.[1])).toEqual(['check', 'build'])
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['check', 'build']))
})
