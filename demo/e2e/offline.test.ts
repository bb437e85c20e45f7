import type {Page} from 'playwright-core'
import {beforeEach, expect, test} from 'vitest'
import {answerWhatIsRequired, openSurvey, receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {stopClocks, visit, visitForgetfully} from './visitor.ts'

const sending = '**/v1/surveys/**'

const {town, browser} = useTown()
let storedBefore: number

beforeEach(() => {
  storedBefore = town().storedAnswers().length
})

test('answers given in a tunnel wait, and are sent once when the network returns', async () => {
  const {page} = await visit(browser())
  await openSurvey(page, town().site)
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
  const {page} = await visit(browser())
  await page.context().route(sending, (route) => route.abort())
  await openSurvey(page, town().site)
  await answerWhatIsRequired(page)
  await sendAnswers(page)
  await untilWaiting(page)
  await page.context().unroute(sending)

  const later = await page.context().newPage()
  await page.close()
  await openSurvey(later, town().site)

  expect(await receiptOn(later)).not.toBe('')
  expect(storedNow()).toBe(1)
})

test('answers whose receipt was lost on the way are counted once', async () => {
  const {page} = await visit(browser())
  await page.route(
    sending,
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    {times: 1},
  )
  await openSurvey(page, town().site)
  await answerWhatIsRequired(page)
  await stopClocks(page)

  await sendAnswers(page)
  await untilWaiting(page)
  expect(storedNow()).toBe(1)
  await page.getByRole('button', {name: 'Send now'}).click()

  expect(await receiptOn(page)).not.toBe('')
  expect(storedNow()).toBe(1)
})

test('two tabs that both hold the waiting answers send them once', async () => {
  const {page} = await visit(browser())
  const context = page.context()
  await context.route(sending, (route) => route.abort())
  await openSurvey(page, town().site)
  await answerWhatIsRequired(page)
  await sendAnswers(page)
  await untilWaiting(page)
  const second = await context.newPage()
  await openSurvey(second, town().site)
  await untilWaiting(second)

  await context.unroute(sending)
  await context.setOffline(true)
  await context.setOffline(false)

  expect(await receiptOn(second)).toBe(await receiptOn(page))
  expect(storedNow()).toBe(1)
})

test('a browser that is full holds the answers in the open page, says so, and sends them', async () => {
  const {page} = await visit(browser())
  await openSurvey(page, town().site)
  await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage])
      for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2))
        try {
          for (let part = 0; ; part++) storage.setItem(`full-${size}-${part}`, 'x'.repeat(size))
        } catch {
          // Full for parts of this size.
        }
  })
  await answerWhatIsRequired(page)
  await page.context().setOffline(true)
  await sendAnswers(page)

  await page.getByText('This browser does not let us keep them').waitFor()
  await page.context().setOffline(false)

  expect(await receiptOn(page)).not.toBe('')
  expect(storedNow()).toBe(1)
})

test('a browser that keeps nothing holds the answers in the open page, says so, and sends them', async () => {
  const {page, close} = await visitForgetfully()
  await openSurvey(page, town().site)
  await answerWhatIsRequired(page)
  await page.context().setOffline(true)
  await sendAnswers(page)

  await page.getByText('This browser does not let us keep them').waitFor()
  await page.context().setOffline(false)

  expect(await receiptOn(page)).not.toBe('')
  expect(storedNow()).toBe(1)
  await close()
})

test('on the check page, what does not arrive is asked for once, and not again and again', async () => {
  const {page} = await visit(browser())
  const asked: string[] = []
  await page.route(/\/arrival[^/]*\.js$/, (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  await openSurvey(page, town().site)

  await answerWhatIsRequired(page)
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  await page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame)
  })

  expect(asked).toHaveLength(new Set(asked).size)
})

test('stored answers show their receipt although nothing else of the page arrives any more', async () => {
  const {page} = await visit(browser())
  await page.route(/\/arrival[^/]*\.js$/, (route) => route.abort())
  await openSurvey(page, town().site)
  await answerWhatIsRequired(page)

  await sendAnswers(page)
  const receipt = await receiptOn(page)
  await page.getByRole('heading', {name: 'Your answers are stored. Your receipt code:'}).waitFor()
  await page.unroute(/\/arrival[^/]*\.js$/)
  await page.getByRole('button', {name: 'Try again'}).click()
  await page.getByRole('heading', {name: 'Thank you. Your answers have arrived'}).waitFor()

  expect(await receiptOn(page)).toBe(receipt)
  expect(storedNow()).toBe(1)
})

test('the words around the receipt are there before the network goes', async () => {
  const {page} = await visit(browser())
  const arrived: boolean[] = []
  page.on('response', (reply) => {
    if (/\/arrival[^/]*\.js$/.test(reply.url())) arrived.push(reply.ok())
  })
  await openSurvey(page, town().site)

  await answerWhatIsRequired(page)

  await expect.poll(() => arrived).toContain(true)
})

/** Responses stored since the test began. */
function storedNow(): number {
  return town().storedAnswers().length - storedBefore
}

async function untilWaiting(page: Page) {
  await page.getByRole('heading', {name: 'Your answers are waiting for a connection'}).waitFor()
}
