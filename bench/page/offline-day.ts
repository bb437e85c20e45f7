import type {BrowserContext, Page, Route} from 'playwright-core'
import {setTimeout as sleep} from 'node:timers/promises'

const HOURS = 24

/** Goes through a day without a network, hour by hour: what is due in the page meanwhile is done. */
export async function spendDayOffline(pages: readonly Page[]): Promise<void> {
  for (let hour = 0; hour < HOURS; hour++) {
    await Promise.all(pages.map((page) => page.clock.fastForward('01:00:00')))
    // What was tried now fails in its own time.
    await sleep(50)
  }
}

/** Answers one short survey in words that nobody else uses, and sends it. */
export async function answerShort(page: Page, activity: string, words: string): Promise<void> {
  const survey = page.locator(`saha-survey[activity$="/${activity}"]`)
  await survey.locator('[part="options"] label').first().click()
  await survey.locator('input[type="text"]').fill(words)
  await survey.locator('[part="next"]').click()
  await survey.locator('[part="send"]').click()
}

/** How many responses wait in this browser for the server. */
export async function countWaiting(page: Page): Promise<number> {
  return page.evaluate(() => {
    const entries = Object.entries(localStorage).filter(([name]) => name.startsWith('saha-outbox:'))
    return entries.filter(([, entry]) => !('outcome' in JSON.parse(entry))).length
  })
}

/** What crossed a bad network. */
export interface Crossing {
  /** Requests that reached the server. */
  sent: number
  /** Of these, replies that never came back. */
  lost: number
}

/** Lets every response reach the server, and loses the reply to the first request of every other one. */
export async function loseReplies(context: BrowserContext): Promise<Crossing> {
  const crossing: Crossing = {sent: 0, lost: 0}
  const seen = new Set<string>()
  await context.route('**/v1/surveys/**', async (route: Route) => {
    const request = route.request()
    if (request.method() !== 'POST') return route.continue()
    const {key} = request.postDataJSON() as {key: string}
    const isFirst = !seen.has(key)
    seen.add(key)
    crossing.sent++
    if (!isFirst || seen.size % 2 === 0) return route.continue()
    crossing.lost++
    await route.fetch()
    return route.abort()
  })
  return crossing
}
