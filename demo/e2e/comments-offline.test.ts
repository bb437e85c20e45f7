/** Comments on bad networks: nothing that was sent is lost, and nothing is stored twice. */
import type {Locator, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {commentIn, compose, openThread, published, receiptIn, send, threadOn} from './talking.ts'
import {useSeededTown} from './town.ts'
import {stopClocks, visit, visitForgetfully} from './visitor.ts'

const sending = '**/v1/comments/ain-al-sarw/*'
const activity = 'award-comments'

const {town, browser} = useSeededTown()

const untilUnsent = (thread: Locator) => thread.getByRole('heading', {name: 'Not sent yet'}).waitFor()
const storedWith = async (words: string) => (await published(town().saha, activity, words)).length

/** Lets reading through, and nothing that is sent. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const context = page.context()
  await context.route(sending, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  return () => context.unroute(sending)
}

test('a comment that is written in a tunnel says that it is not sent yet, and is stored once when the network returns', async () => {
  const {page} = await visit(browser())
  const words = 'Written between two stations.'
  const thread = await openThread(page, town().site, activity)
  await compose(thread, words)

  await page.context().setOffline(true)
  await thread.getByRole('button', {name: 'Send comment'}).dblclick()
  await untilUnsent(thread)
  const shown = await thread.getByText(words).isVisible()
  const before = await storedWith(words)
  await page.context().setOffline(false)
  await receiptIn(thread)

  expect([shown, before]).toEqual([true, 0])
  await commentIn(thread, words).waitFor()
  expect(await storedWith(words)).toBe(1)
})

test('a comment that waits survives the closing of the tab, and is stored once when the page is opened again', async () => {
  const {page} = await visit(browser())
  const words = 'Written before the battery died.'
  const thread = await openThread(page, town().site, activity)
  await compose(thread, words)
  await page.context().setOffline(true)
  await send(thread)
  await untilUnsent(thread)

  const later = await page.context().newPage()
  await page.close()
  await later.context().setOffline(false)
  const again = await openThread(later, town().site, activity)
  await receiptIn(again)

  expect(await storedWith(words)).toBe(1)
})

test('three tabs that all hold what waits send it once', async () => {
  const {page} = await visit(browser())
  const words = 'Three tabs, one comment.'
  const thread = await openThread(page, town().site, activity)
  await compose(thread, words)
  const letThrough = await holdBack(page)
  await send(thread)
  await untilUnsent(thread)
  const others = [await page.context().newPage(), await page.context().newPage()]
  for (const other of others) await untilUnsent(await openThread(other, town().site, activity))

  await letThrough()
  await page.context().setOffline(true)
  await page.context().setOffline(false)

  const receipts = new Set<string>()
  for (const one of [page, ...others]) receipts.add(await receiptIn(threadOn(one, activity)))
  expect([...receipts]).toEqual([expect.stringMatching(/^[0-9A-Z-]{24}$/)])
  expect(await storedWith(words)).toBe(1)
})

test('a comment whose receipt was lost on the way is stored once', async () => {
  const {page} = await visit(browser())
  const words = 'The reply never came.'
  const thread = await openThread(page, town().site, activity)
  await compose(thread, words)
  let isLost = false
  await page.route(sending, async (route) => {
    if (route.request().method() !== 'POST' || isLost) return route.continue()
    isLost = true
    await route.fetch()
    await route.abort()
  })

  await stopClocks(page)
  await send(thread)
  await untilUnsent(thread)
  const after = await storedWith(words)
  await thread.getByRole('button', {name: 'Send now'}).click()
  await receiptIn(thread)

  expect(after).toBe(1)
  expect(await storedWith(words)).toBe(1)
})

test('what was typed survives a reload, and can be changed while it waits', async () => {
  const {page} = await visit(browser())
  const thread = await openThread(page, town().site, activity)
  await compose(thread, 'A sentence with a mistaek.')
  await page.reload()
  const again = threadOn(page, activity)
  await again.getByRole('button', {name: 'Write a comment'}).click()
  const field = again.getByLabel('Your comment')
  await expect.poll(() => field.inputValue()).toBe('A sentence with a mistaek.')
  const letThrough = await holdBack(page)
  await send(again)
  await untilUnsent(again)

  await again.getByRole('button', {name: 'Change', exact: true}).click()
  await field.fill('A sentence without a mistake.')
  await letThrough()
  await send(again)
  await receiptIn(again)

  expect(await storedWith('A sentence with')).toBe(1)
  expect(await storedWith('A sentence without a mistake.')).toBe(1)
})

test('a browser that keeps nothing holds a comment in the open page, says so, and sends it', async () => {
  const {page, complaints, close} = await visitForgetfully()
  const words = 'From a browser that forgets.'
  const thread = await openThread(page, town().site, activity)
  await compose(thread, words)
  await page.context().setOffline(true)
  await send(thread)

  await thread.getByText('this browser does not let us keep anything').waitFor()
  await page.context().setOffline(false)
  await receiptIn(thread)

  expect(await storedWith(words)).toBe(1)
  expect(complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  await close()
})
