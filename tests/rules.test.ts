// The examples of every rule do what they say, and the documentation shows these very examples.
import type { RuleName } from '../scripts/rules.ts'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../scripts/project.ts'
import { isPage, renderRules } from '../scripts/rules-table.ts'
import { rules } from '../scripts/rules.ts'
import { convertText } from './converting.ts'

const names = Object.keys(rules) as RuleName[]

/** The rules that a page breaks, as the first three rooms say. */
function rulesBroken(text: string): RuleName[] {
  return convertText(text).messages.map(({ ruleId }) => ruleId)
}

describe.each(names)('%s', (name) => {
  const { bad, good, reason } = rules[name]

  it.runIf(isPage(bad))('is broken by its bad example, and nothing else is', () => {
    expect(rulesBroken(bad)).toEqual([name])
  })

  it('is kept by its good example, and so is every other rule', () => {
    expect(rulesBroken(good)).toEqual([])
  })

  it('has a reason in whole sentences', () => {
    expect(reason).toMatch(/^[A-Z].*\.$/)
  })

  it('is spoken of in the code', () => {
    const sources = globSync('scripts/**/*.ts', { cwd: projectRoot }).filter(file => !/rules(?:-table)?\.ts$/.test(file))
    expect(sources.filter(file => readFileSync(join(projectRoot, file), 'utf8').includes(`'${name}'`))).not.toEqual([])
  })
})

it('docs/rules.md is made from the table', async () => {
  await expect(renderRules(rules)).toMatchFileSnapshot(join(projectRoot, 'docs', 'rules.md'))
})
