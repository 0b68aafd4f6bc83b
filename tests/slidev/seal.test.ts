// The committed deck of the history page is what the page gives, unless somebody has made it their own.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { convertPage } from '../../scripts/commands/conversion.ts'
import { findIllustrations } from '../../scripts/commands/illustrations.ts'
import { resolveTargets } from '../../scripts/commands/targets.ts'
import { resolveConfig } from '../../scripts/config.ts'
import { projectRoot } from '../../scripts/project.ts'
import { isEdited, sealDeck } from '../../scripts/slidev/seal.ts'

it('slides.md is what convert makes of content/historique/index.md, byte for byte', async ({ skip }) => {
  const committed = join(projectRoot, 'slides.md')
  expect(existsSync(committed)).toBe(true)
  const text = readFileSync(committed, 'utf8')
  skip(isEdited(text), 'slides.md was edited by hand: it is presented as it stands, so it is not compared with its page')

  const resolved = await resolveConfig(projectRoot)
  const [target] = resolveTargets([], {})
  expect(target!.deckFile).toBe(committed)
  expect('config' in resolved && convertPage(target!, resolved.config, findIllustrations()).text).toBe(text)
})

it('a seal holds through the line ends of Windows, and through no other change', () => {
  const sealed = sealDeck('---\nlayout: cover\n---\n\n# Bonjour\n', 'page.md')
  expect(isEdited(sealed)).toBe(false)
  expect(isEdited(sealed.replace(/\n/g, '\r\n'))).toBe(false)
  expect(isEdited(sealed.replace('Bonjour', 'Bonsoir'))).toBe(true)
  expect(isEdited(sealed.replace(/^# seal: .*\n/m, ''))).toBe(true)
  expect(isEdited('')).toBe(true)
})

it('the name of the page cannot end the front matter that it stands in', () => {
  const sealed = sealDeck('---\nlayout: cover\n---\n', 'mon---dossier/une\npage.md')
  expect(sealed.split('---')).toHaveLength(3)
  expect(sealed).toContain('mon…dossier/une…page.md')
})
