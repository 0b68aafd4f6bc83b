// What axe-core finds on a page: nothing, or one line for each thing.
import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../scripts/project.ts'

const source = readFileSync(join(projectRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

/** Judges the page as it stands; evaluated by the debugger, so that the page's own policy does not keep axe out. */
export async function judge(page: Page): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${source} }`)
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary?.replace(/\s+/g, ' ')}`)
  })
}
