import type {Page} from 'playwright-core'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Results} from '@saha/contract'
import {readResults} from '../harness/saha.ts'

/** Notes when a button in the survey is pressed; asks the page for it later, in milliseconds since 1970. */
export async function noteClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.addEventListener('click', () => (document.body.dataset.clicked = String(Date.now())), true)
  })
  return async () => Number(await page.locator('body').getAttribute('data-clicked'))
}

/** When the results on a page count this many people, in milliseconds since 1970; NaN when they take too long. */
export async function momentShown(page: Page, people: number, patience: number): Promise<number> {
  const shown = page.locator('saha-results .people', {hasText: new RegExp(`(^|\\D)${people}(\\D|$)`)})
  try {
    await shown.waitFor({timeout: patience})
    return Date.now()
  } catch {
    return Number.NaN
  }
}

/** When the server sends results that count this many people, in milliseconds since 1970; NaN when it takes too long. */
export async function momentServed(server: {url: string}, people: number, patience: number): Promise<number> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const {snapshot}: Results = await readResults(server)
    if (snapshot?.people === people) return Date.now()
    await sleep(10)
  }
  return Number.NaN
}
