// Speaker notes for the handout: all their words, nothing that runs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readNotes } from '../../scripts/publish/handout/read-notes.ts'

it('reads the notes of each slide that is shown, as HTML in which nothing runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'diapo-notes-'))
  try {
    const file = join(folder, 'deck.md')
    writeFileSync(file, [
      '---\ntitle: Essai\n---\n\n# Un\n\n<!--\nDire **ceci** [click] puis\n\n- un\n- deux\n-->\n',
      '---\nhide: true\n---\n\n# Caché\n\n<!-- Rien. -->\n',
      '---\n\n# Deux\n',
      '---\n\n# Trois\n\n<!--\n<div onclick="run()">Un <b>mot</b></div><script>run()</script> <a href="javascript:run()">lien</a>\n-->\n',
    ].join('\n'))
    const notes = await readNotes(file)
    expect(notes).toHaveLength(3)
    expect(notes[0]).toMatch(/Dire <strong>ceci<\/strong>\s+puis[\s\S]*<li>un<\/li>\s*<li>deux<\/li>/)
    expect(notes[1]).toBe('')
    expect(notes[2]).toContain('Un <b>mot</b>')
    expect(notes[2]).toContain('lien')
    expect(notes[2]).not.toMatch(/onclick|script/)
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
