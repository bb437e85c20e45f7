import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {tabTo, visit} from './visitor.ts'

const leaveWords = 'Leave now, leave no trace'

const {town, browser} = useTown()

test('what is sensitive is answered and sent, and neither storage nor cache holds anything of it', async () => {
  const {page} = await visit(browser())
  const caching: (string | undefined)[] = []
  page.on('response', (reply) => {
    if (reply.url().includes('/v1/activities/')) caching.push(reply.headers()['cache-control'])
  })
  await answer(page)
  const whileAnswering = await kept(page)

  await sendAnswers(page)

  expect(await receiptOn(page)).not.toBe('')
  expect(whileAnswering).toEqual([])
  expect(await kept(page)).toEqual([])
  expect(new Set(caching)).toEqual(new Set(['no-store']))
  expect(town().storedAnswers()).toEqual([{place: 'bus'}])
})

test('the way out stays on the screen, is reached by the Tab key, leads to the start page, and Back does not lead back', async () => {
  const {page} = await visit(browser(), {viewport: {width: 360, height: 640}})
  await page.goto(`${town().site}/en/safety.html`)
  await page.locator('saha-survey').getByText('On a bus').click()
  const leave = page.getByRole('button', {name: leaveWords})
  await page.getByRole('button', {name: 'Next'}).scrollIntoViewIfNeeded()
  const {top, bottom} = await leave.evaluate((button) => button.getBoundingClientRect().toJSON())
  await tabTo(page, leave)
  await page.keyboard.press('Enter')

  await page.waitForURL(`${town().site}/ar/`)
  await page.goBack().catch(() => undefined)
  expect([top >= 0, bottom <= 640]).toEqual([true, true])
  expect(page.url()).not.toContain('safety')
})

test('three presses of Escape leave, two do not', async () => {
  const {page} = await visit(browser())
  await answer(page)
  const pressEscape = await keyOfTime(page, 'Escape')
  await pressEscape(0)
  await pressEscape(1)
  await page.getByText('Press Escape once more to leave.').waitFor({state: 'attached'})
  const afterTwo = page.url()

  await pressEscape(2)

  await page.waitForURL(`${town().site}/ar/`)
  expect(afterTwo).toBe(`${town().site}/en/safety.html`)
})

test('the page is empty at once, before the next one has come', async () => {
  const {page} = await visit(browser())
  await answer(page)
  await page.evaluate(() =>
    addEventListener('pagehide', () =>
      sessionStorage.setItem('seen', document.title.trim() + document.body.innerText),
    ),
  )

  await page.getByRole('button', {name: leaveWords}).click()
  await page.waitForURL(`${town().site}/ar/`)

  expect(await page.evaluate(() => sessionStorage.getItem('seen'))).toBe('')
})

test('answers that wait are deleted by leaving, as was said before', async () => {
  const {page} = await visit(browser())
  const before = town().storedAnswers().length
  await answer(page)
  await page.context().setOffline(true)
  await sendAnswers(page)
  await page.getByText('If you leave, they are deleted.').waitFor()
  expect(await kept(page)).toEqual([])

  await page.getByRole('button', {name: leaveWords}).click({noWaitAfter: true})
  // To a page that does not come, because there is no network.
  await expect.poll(() => page.url()).not.toContain('safety')
  await page.context().setOffline(false)
  await page.goto(`${town().site}/en/safety.html`)
  await page.getByText('Where did it happen last?').waitFor()

  expect(town().storedAnswers()).toHaveLength(before)
  expect(await page.locator('saha-survey').getByRole('radio', {checked: true}).count()).toBe(0)
})

/** Answers the sensitive survey, as far as the page where all answers can be checked. */
async function answer(page: Page): Promise<void> {
  await page.goto(`${town().site}/en/safety.html`)
  await page.locator('saha-survey').getByText('On a bus').click()
  await page.getByRole('button', {name: 'Check your answers'}).click()
}

/** A key that is pressed so many seconds from now, as the page sees it, however long this machine takes for it. */
async function keyOfTime(page: Page, key: string): Promise<(seconds: number) => Promise<void>> {
  const keyboard = await page.context().newCDPSession(page)
  const now = Date.now() / 1_000
  return async (seconds) => {
    const timestamp = now + seconds
    await keyboard.send('Input.dispatchKeyEvent', {type: 'keyDown', key, timestamp})
    await keyboard.send('Input.dispatchKeyEvent', {type: 'keyUp', key, timestamp})
  }
}

/** Names of all that the website keeps in this browser. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({name}) => name ?? ''),
    ...document.cookie.split(';').filter(Boolean),
  ])
}
