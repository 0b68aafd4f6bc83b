// The scenes that exist, found by looking into their folder.
import type { Illustration } from '../model.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectRoot } from '../project.ts'

/** A scene plays along with clicks where its source declares a `clicks` prop: nothing else to register. */
export function findIllustrations(folder = join(projectRoot, 'components', 'illustrations')): Illustration[] {
  return readdirSync(folder).filter(file => file.endsWith('.vue')).sort().map(file => ({
    component: basename(file, '.vue'),
    plays: /\bclicks\?: number\b/.test(readFileSync(join(folder, file), 'utf8')),
  }))
}
