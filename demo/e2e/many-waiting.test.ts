import type {BrowserContext, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {answerWhatIsRequired, openSurvey, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const TABS = 3
const PEOPLE_IN_A_TAB = 10

const {town, browser} = useTown()

test('thirty people answer on one phone without a network, in three tabs of which one dies while they are sent: thirty are stored, none twice', async () => {
  const {page} = await visit(browser())
  const context = page.context()
  const tabs = [page, await context.newPage(), await context.newPage()]
  for (const tab of tabs) await openWhole(tab)
  await context.setOffline(true)
  for (const tab of tabs) await answerForMany(tab, PEOPLE_IN_A_TAB)
  expect(await waitingIn(page)).toBe(TABS * PEOPLE_IN_A_TAB)
  expect(town().storedAnswers()).toHaveLength(0)

  const sent = await loseEveryOtherReply(context)
  const dying = tabs[2]!
  await context.setOffline(false)
  await expect.poll(() => sent.length).toBeGreaterThan(0)
  await kill(dying)

  await expect.poll(() => waitingIn(page), {timeout: 120_000}).toBe(0)
  expect(town().storedAnswers()).toHaveLength(TABS * PEOPLE_IN_A_TAB)
  expect(new Set(sent).size).toBe(TABS * PEOPLE_IN_A_TAB)
  expect(sent.length).toBeGreaterThan(TABS * PEOPLE_IN_A_TAB)
})

test('each of them sees a receipt, one after the other', async () => {
  const {page} = await visit(browser())
  await openWhole(page)
  await page.context().setOffline(true)
  await answerForMany(page, 3)
  await page.context().setOffline(false)
  await expect.poll(() => waitingIn(page)).toBe(0)

  const receipts: string[] = []
  for (let person = 0; person < 3; person++) {
    receipts.push((await page.locator('saha-survey [part=receipt] code').textContent()) ?? '')
    await page.getByRole('button', {name: 'Answer for another person'}).click()
    await page.waitForFunction(
      (seen) =>
        document.querySelector('saha-survey')?.shadowRoot?.querySelector('[part=receipt] code')
          ?.textContent !== seen,
      receipts.at(-1),
    )
  }

  expect(new Set(receipts).size).toBe(3)
  await page.getByText('Page 1 of 3').waitFor()
})

/** Opens the survey and touches it, as whoever reads does: with the first touch comes what is needed to send. */
async function openWhole(page: Page): Promise<void> {
  const asked = page.waitForRequest(/\/later\.en-[^/]*\.js$/)
  await openSurvey(page, town().site)
  await page.locator('saha-survey .question').first().waitFor()
  await page.locator('saha-survey').hover()
  const address = JSON.stringify((await asked).url())
  // Fulfilled once it has run, and with it whatever it imports, however far down. Words, for vitest rewrites imports.
  await page.evaluate(`import(${address}).then(() => undefined)`)
}

/** One after the other fills in the form and hands it over. */
async function answerForMany(page: Page, people: number): Promise<void> {
  await page.bringToFront()
  for (let person = 1; person <= people; person++) {
    await answerWhatIsRequired(page)
    await sendAnswers(page)
    await page.getByRole('heading', {name: 'Your answers are waiting for a connection'}).waitFor()
    if (person < people) await page.getByRole('button', {name: 'Answer for another person'}).click()
  }
}

/** How many responses wait in this browser. */
function waitingIn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      Object.entries({...localStorage}).filter(
        ([name, entry]) => name.startsWith('saha-outbox:') && !('outcome' in JSON.parse(String(entry))),
      ).length,
  )
}

/** The server stores what arrives; the first reply about every other response is lost. @returns keys, as they arrive. */
async function loseEveryOtherReply(context: BrowserContext): Promise<string[]> {
  const arrived: string[] = []
  await context.route('**/v1/surveys/**', async (route) => {
    const {key} = route.request().postDataJSON() as {key: string}
    const isLost = !arrived.includes(key) && arrived.length % 2 === 0
    arrived.push(key)
    // A tab that dies meanwhile hears no answer.
    if (isLost) await route.fetch().catch(() => undefined)
    await (isLost ? route.abort() : route.continue()).catch(() => undefined)
  })
  return arrived
}

/** The system ends the tab, without a word to the page. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  void session.send('Page.crash').catch(() => undefined)
  await page.waitForEvent('crash')
}
