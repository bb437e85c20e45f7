import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {answerWhatIsRequired, openSurvey, receiptOn, sendAnswers} from './citizen.ts'
import {openTown, type Town} from './town.ts'
import {openBrowser, visit} from './visitor.ts'

const sending = '**/v1/surveys/**'

let town: Town
let browser: Browser
let storedBefore: number

beforeAll(async () => {
  town = await openTown()
  browser = await openBrowser()
})

beforeEach(() => {
  storedBefore = town.storedAnswers().length
})

afterAll(async () => {
  await browser?.close()
  await town?.close()
})

test('answers given in a tunnel wait, and are sent once when the network returns', async () => {
  const {page} = await visit(browser)
  await openSurvey(page, town.site)
  await answerWhatIsRequired(page)

  await page.context().setOffline(true)
  await page.getByRole('button', {name: 'Send answers'}).dblclick()
  await untilWaiting(page)
  expect(storedNow()).toBe(0)
  await page.context().setOffline(false)

  expect(await receiptOn(page)).not.toBe('')
  expect(storedNow()).toBe(1)
})

test('answers that wait survive the closing of the page', async () => {
  const {page} = await visit(browser)
  await page.context().route(sending, (route) => route.abort())
  await openSurvey(page, town.site)
  await answerWhatIsRequired(page)
  await sendAnswers(page)
  await untilWaiting(page)
  await page.context().unroute(sending)

  const later = await page.context().newPage()
  await page.close()
  await openSurvey(later, town.site)

  expect(await receiptOn(later)).not.toBe('')
  expect(storedNow()).toBe(1)
})

test('answers whose receipt was lost on the way are counted once', async () => {
  const {page} = await visit(browser)
  await page.route(
    sending,
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    {times: 1},
  )
  await openSurvey(page, town.site)
  await answerWhatIsRequired(page)

  await sendAnswers(page)
  await untilWaiting(page)
  expect(storedNow()).toBe(1)
  await page.getByRole('button', {name: 'Send now'}).click()

  expect(await receiptOn(page)).not.toBe('')
  expect(storedNow()).toBe(1)
})

test('two tabs that both hold the waiting answers send them once', async () => {
  const {page} = await visit(browser)
  const context = page.context()
  await context.route(sending, (route) => route.abort())
  await openSurvey(page, town.site)
  await answerWhatIsRequired(page)
  await sendAnswers(page)
  await untilWaiting(page)
  const second = await context.newPage()
  await openSurvey(second, town.site)
  await untilWaiting(second)

  await context.unroute(sending)
  await context.setOffline(true)
  await context.setOffline(false)

  expect(await receiptOn(second)).toBe(await receiptOn(page))
  expect(storedNow()).toBe(1)
})

/** Responses stored since the test began. */
function storedNow(): number {
  return town.storedAnswers().length - storedBefore
}

async function untilWaiting(page: Page) {
  await page.getByRole('heading', {name: 'Your answers are waiting for a connection'}).waitFor()
}
