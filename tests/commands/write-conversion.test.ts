// What stands on the disk after a run, an unchanged one, one that fails, and two at once.
import type { Conversion } from '../../scripts/commands/conversion.ts'
import type { Travellers } from '../../scripts/commands/pictures.ts'
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { writeConversion } from '../../scripts/commands/write-conversion.ts'
import { ObstacleError } from '../../scripts/exit.ts'
import { projectRoot } from '../../scripts/project.ts'
import { sealDeck } from '../../scripts/slidev/seal.ts'
import { makeFolder, pixel } from '../hugo/temporary-site.ts'

function conversion(deckFile: string, pictures: Travellers): Conversion {
  return { name: 'page.md', found: { path: 'page.md' }, slug: 'page', deckFile, text: 'un deck', pictures, edited: false, messages: [] }
}

it('the deck and its pictures, and nothing again where nothing changed', () => {
  const folder = makeFolder({ 'plan.png': pixel })
  const drawn = { type: 'png', width: 5000, height: 1, moving: false } as const
  const page = conversion(join(folder, 'a/b/deck.md'), new Map([
    [join(folder, 'plan.png'), { name: 'plan.png' }],
    [`data:image/png;base64,${pixel.toString('base64')}`, { name: 'image.png' }],
    ['/gone/large.png', { name: 'large.png', picture: drawn }],
    ['still:/gone/m.gif', { name: 'm.still.png' }],
  ]))
  expect(writeConversion(page, new Map([['/gone/large.png', Buffer.from('small')], ['still:/gone/m.gif', Buffer.from('first')]]))).toBe(true)
  const assets = join(folder, 'a/b/deck.assets')
  const read = () => Object.fromEntries(readdirSync(assets).map(name => [name, readFileSync(join(assets, name)).toString('latin1')]))
  expect(read()).toEqual({ 'plan.png': pixel.toString('latin1'), 'image.png': pixel.toString('latin1'), 'large.png': 'small', 'm.still.png': 'first' })

  const times = () => readdirSync(folder, { recursive: true }).map(name => statSync(join(folder, String(name)), { bigint: true }).mtimeNs)
  const before = times()
  expect(writeConversion(page, new Map())).toBe(false)
  expect(times()).toEqual(before)
})

it('no picture that the deck shows no more, but what somebody else has put there', () => {
  const folder = makeFolder({ 'plan.png': pixel, 'vue.png': pixel, 'page.assets/à moi.png': pixel })
  const deckFile = join(folder, 'page.md')
  const write = (...names: string[]) => {
    const text = sealDeck(`---\n---\n\n${names.map(name => `<img src="./page.assets/${name}" alt="">`).join('\n')}\n`, 'index.md')
    return writeConversion({ ...conversion(deckFile, new Map(names.map(name => [join(folder, name), { name }]))), text }, new Map())
  }
  const assets = () => readdirSync(join(folder, 'page.assets')).sort()
  write('plan.png', 'vue.png')
  expect(assets()).toEqual(['plan.png', 'vue.png', 'à moi.png'])
  expect(write('vue.png')).toBe(true)
  expect(assets()).toEqual(['vue.png', 'à moi.png'])
  // A deck that was edited by hand may be kept elsewhere, with its pictures.
  writeFileSync(deckFile, `${readFileSync(deckFile, 'utf8')}À moi.\n`)
  write()
  expect(assets()).toEqual(['vue.png', 'à moi.png'])
  rmSync(join(folder, 'page.assets', 'à moi.png'))
  write('vue.png')
  write()
  expect(existsSync(join(folder, 'page.assets'))).toBe(false)
})

it('no deck without its pictures', () => {
  const folder = makeFolder({ 'deck.assets': 'a file in the way', 'plan.png': pixel })
  expect(() => writeConversion(conversion(join(folder, 'deck.md'), new Map([[join(folder, 'plan.png'), { name: 'plan.png' }]])), new Map())).toThrow(ObstacleError)
  expect(existsSync(join(folder, 'deck.md'))).toBe(false)
  expect(readdirSync(folder).sort()).toEqual(['deck.assets', 'plan.png'])
})

it('of two runs at once, one or the other, whole, and nothing beside', async () => {
  const folder = makeFolder({})
  const program = `
    import { writeChanged } from ${JSON.stringify(join(projectRoot, 'scripts/commands/write-conversion.ts'))}
    const file = process.argv[1]
    for (let turn = 0; turn < 60; turn++)
      writeChanged(file.replace('#', turn % 20), String(process.argv[2]).repeat(50_000))
  `
  const file = join(folder, 'new/folders/#/deck.md')
  const ends = await Promise.all(['a', 'b', 'c'].map(letter => once(spawn(process.execPath, ['--input-type=module', '-e', program, file, letter], { stdio: ['ignore', 'ignore', 'inherit'] }), 'close')))
  expect(ends.map(([status]) => status as number)).toEqual([0, 0, 0])
  for (let turn = 0; turn < 20; turn++) {
    expect(readFileSync(file.replace('#', String(turn)), 'utf8')).toMatch(/^(?:a{50000}|b{50000}|c{50000})$/)
    expect(readdirSync(join(folder, 'new/folders', String(turn)))).toEqual(['deck.md'])
  }
})
