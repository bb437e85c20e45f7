import lighthouse, {type RunnerResult} from 'lighthouse'
import {chromium} from 'playwright-core'
import {browserFlags, browserPath} from '../../scripts/browser.js'
import {freePort} from '../../scripts/start/ports.ts'
import type {Bench} from '../harness/bench.ts'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

/** What Lighthouse gives a page: 0 to 100 in each category. */
export interface Scores extends Record<Category, number> {
  /** What it finds wanting and counts, by the ids of its audits. */
  wanting: string[]
  /** Of Lighthouse. */
  version: string
}

/** How often a page is loaded again that Lighthouse could not follow: on a busy machine it misses the beginning. */
const AGAIN = 2

/** Starts a browser for Lighthouse. @returns scores a page as on a phone with a slow network, which it simulates. */
export async function openLighthouse(
  bench: Bench,
): Promise<(url: string, blocked?: string[]) => Promise<Scores>> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...browserFlags, `--remote-debugging-port=${port}`],
  })
  bench.atEnd(() => browser.close())
  return async (url, blocked = []) => {
    const {lhr} = await load(() =>
      lighthouse(url, {
        port,
        logLevel: 'silent',
        output: 'json',
        onlyCategories: [...categories],
        blockedUrlPatterns: blocked,
      }),
    )
    const scoreOf = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
    const weighed = categories.flatMap((category) => lhr.categories[category]?.auditRefs ?? [])
    const wanting = weighed
      .filter(({id, weight}) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({id}) => `${id}${lhr.audits[id]?.displayValue ? ` ${lhr.audits[id].displayValue}` : ''}`)
    return {
      version: lhr.lighthouseVersion,
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
      wanting,
    }
  }
}

async function load(run: () => ReturnType<typeof lighthouse>, left = AGAIN): Promise<RunnerResult> {
  const result = await run()
  if (result && !result.lhr.runtimeError) return result
  if (left > 0) return load(run, left - 1)
  throw new Error(result?.lhr.runtimeError?.message ?? 'Lighthouse gives no result.')
}
