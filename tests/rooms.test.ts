// The four rooms in a row: nothing is imported from a later room or sideways, and only the last one knows a browser.
import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../scripts/project.ts'

const ROOMS = ['hugo', 'deck', 'slidev', 'publish'] as const
/** What every room may know: the model, how messages are made and which rules they name. */
const SHARED = ['scripts/model.ts', 'scripts/messages.ts', 'scripts/rules.ts']
const HEAVY = /^(?:playwright(?:-[\w-]+)?|vite|@slidev\/cli|@sparticuz\/chromium|unocss)(?:\/|$)/

/** A static import or re-export, on one line or several, or a dynamic import. */
const IMPORT = /(?:^(?:import|export)\b[^'"`;=]*|\bimport\()'([^']+)'/gm

interface Import { file: string, from: string, typeOnly: boolean }

/** Every import of the sources below a folder, static or not; relative ones as paths from the project's root. */
function importsOf(pattern: string): Import[] {
  return globSync(pattern, { cwd: projectRoot }).map(file => file.replaceAll('\\', '/')).flatMap((file) => {
    const source = readFileSync(join(projectRoot, file), 'utf8')
    return [...source.matchAll(IMPORT)].map(([statement, from]) => ({
      file,
      from: from!.startsWith('.') ? posix.join(dirname(file), from!) : from!,
      typeOnly: /^(?:import|export) type\b/.test(statement),
    }))
  })
}

const show = ({ file, from }: Import): string => `${file} imports ${from}`

describe.each(ROOMS)('scripts/%s', (room) => {
  const imports = importsOf(`scripts/${room}/**/*.ts`)
  const inner = imports.filter(({ from }) => from.startsWith('scripts/') || from.startsWith('components/'))

  it('has imports that are seen here', () => {
    expect(inner.length).toBeGreaterThan(0)
  })

  it('imports from no other room', () => {
    const others = ROOMS.filter(other => other !== room)
    expect(inner.filter(({ from }) => others.some(other => from.startsWith(`scripts/${other}/`))).map(show)).toEqual([])
  })

  it.runIf(room !== 'publish')('knows nothing else of ours than the model, messages and rules', () => {
    expect(inner.filter(({ from }) => !from.startsWith(`scripts/${room}/`) && !SHARED.includes(from)).map(show)).toEqual([])
  })

  it.runIf(room !== 'publish')('is pure: no clock, no network, no program, and no disk but what hugo/ reads', () => {
    const impure = /^(?:node:)?(?:fs|http|https|net|child_process|os|process|timers|worker_threads)(?:\/|$)/
    const namesOf = (file: string): string[] => /^import \{([^}]*)\} from 'node:fs'/m.exec(readFileSync(join(projectRoot, file), 'utf8'))?.[1]!.split(',').map(name => name.trim()) ?? ['everything']
    const reads = (file: string): boolean => namesOf(file).every(name => /^(?:exists|read|realpath|stat|fstat|lstat|open|close|glob|constants$)/.test(name))
    expect(imports.filter(({ file, from }) => impure.test(from) && !(room === 'hugo' && from === 'node:fs' && reads(file))).map(show)).toEqual([])
    const clocks = globSync(`scripts/${room}/**/*.ts`, { cwd: projectRoot }).filter(file => /\bDate\.now|new Date\(\)|Math\.random|\bfetch\(|process\./.test(readFileSync(join(projectRoot, file), 'utf8')))
    expect(clocks).toEqual([])
  })
})

it('only scripts/publish imports the browser, Vite or Slidev itself', () => {
  const heavy = [...importsOf('scripts/**/*.ts'), ...importsOf('components/**/*.ts')].filter(({ from }) => HEAVY.test(from))
  expect(heavy.length).toBeGreaterThan(0)
  expect(heavy.filter(({ file }) => !file.startsWith('scripts/publish/')).map(show)).toEqual([])
})

it('convert loads neither the last room nor anything heavy', () => {
  const loaded = new Set<string>()
  const packages = new Set<string>()
  for (const pending = ['scripts/commands/convert.ts']; pending.length > 0;) {
    const file = pending.pop()!
    if (loaded.has(file))
      continue
    loaded.add(file)
    for (const { from, typeOnly } of importsOf(file)) {
      if (typeOnly || isBuiltin(from))
        continue
      if (from.startsWith('scripts/'))
        pending.push(from)
      else
        packages.add(from)
    }
  }
  expect(loaded).toContain('scripts/slidev/write-deck.ts')
  expect([...loaded].filter(file => file.startsWith('scripts/publish/'))).toEqual([])
  expect([...packages].filter(name => HEAVY.test(name))).toEqual([])
})

it('no room prints', () => {
  const printing = globSync('scripts/{hugo,deck,slidev,publish,strings}/**/*.ts', { cwd: projectRoot })
    .filter(file => /process\.std(?:out|err)|console\./.test(readFileSync(join(projectRoot, file), 'utf8')))
  expect(printing).toEqual([])
})
