// The planner reckons with the leading that the style sheet gives each language.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { leadingMore, settingsOf } from '../../scripts/deck/fit/setting.ts'

const css = readFileSync('styles/scripts/typography.css', 'utf8')

describe('settings', () => {
  it('add for each writing what the style sheet adds', () => {
    const rules = [...css.matchAll(/^:root:is\((.*)\) \{ --leading-more: ([\d.]+); \}$/gm)].map(([, languages, more]) => [Number(more), [...languages!.matchAll(/:lang\((\w+)\)/g)].map(([, language]) => language).join(' ')])
    expect(rules).toEqual(leadingMore)
  })

  it('know a language by its first part', () => {
    expect(settingsOf('zh-Hant-TW').usual.leading).toBeCloseTo(1.56)
    expect(settingsOf('AR').dense.leading).toBeCloseTo(1.58)
    expect(settingsOf('fr').usual.leading).toBe(1.36)
  })
})
