// Sends functions to a browser's page: they stand in modules of their own here, and side by side there.
import type { Page } from 'playwright-chromium'

/**
 * Runs a function in the page, with those that it calls. Each must be a declaration that uses nothing of its module but the
 * others given.
 *
 * @param main called with `argument`, which must be plain data
 */
export async function runInPage<Argument, Result>(page: Page, main: (argument: Argument) => Result | Promise<Result>, helpers: readonly ((...values: any[]) => unknown)[], argument: Argument): Promise<Result> {
  return await page.evaluate<Result>(`(() => { ${[main, ...helpers].map(String).join('\n')}\n return ${main.name}(${JSON.stringify(argument)}) })()`)
}
