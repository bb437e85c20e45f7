import {chromium, type Page} from 'playwright-core'
import {browserFlags, browserPath} from '../../scripts/browser.js'
import type {Bench} from '../harness/bench.ts'

/** Starts a browser that nobody has used, and opens pages in it, each of a visitor who was never here. */
export async function openBrowser(bench: Bench): Promise<() => Promise<Page>> {
  const browser = await chromium.launch({executablePath: browserPath(), args: browserFlags})
  bench.atEnd(() => browser.close())
  return async () => {
    const context = await browser.newContext({viewport: {width: 1_000, height: 900}})
    return context.newPage()
  }
}
