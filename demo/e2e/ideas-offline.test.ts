/** Ideas on bad networks: nothing that was handed in is lost, and nothing is stored twice. */
import type {Locator, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {cardOf, compose, countWith, openIdeas, receiptIn, send} from './proposing.ts'
import {useSeededTown} from './town.ts'
import {stopClocks, visit} from './visitor.ts'

const sending = '**/v1/ideas/ain-al-sarw/station-ideas'

const {town, browser} = useSeededTown()

const untilUnsent = (ideas: Locator) => ideas.getByRole('heading', {name: 'Not sent yet'}).waitFor()
const storedWith = (words: string) => countWith(town().saha, words)

const idea = (title: string) => ({
  title,
  text: 'So that those who wait can sit down.',
  category: 'Sitting and playing',
})

/** Lets reading through, and nothing that is handed in. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const context = page.context()
  await context.route(sending, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  return () => context.unroute(sending)
}

test('an idea that is written in a tunnel says that it is not sent yet, and is stored once when the network returns', async () => {
  const {page} = await visit(browser())
  const title = 'Benches between two stations'
  const ideas = await openIdeas(page, town().site)
  await compose(ideas, idea(title))

  await page.context().setOffline(true)
  await send(ideas)
  await untilUnsent(ideas)
  await page.context().setOffline(false)
  await receiptIn(ideas)

  await cardOf(ideas, title).waitFor()
  expect(await storedWith('two stations')).toBe(1)
})

test('what waits survives the closing of the tab, and two tabs that both hold it send it once', async () => {
  const {page} = await visit(browser())
  const ideas = await openIdeas(page, town().site)
  await compose(ideas, idea('Hammocks before the battery died'))
  const letThrough = await holdBack(page)
  await send(ideas)
  await untilUnsent(ideas)

  const tabs = [await page.context().newPage(), await page.context().newPage()]
  await page.close()
  for (const tab of tabs) await untilUnsent(await openIdeas(tab, town().site))
  await letThrough()
  const [first] = tabs
  await first?.context().setOffline(true)
  await first?.context().setOffline(false)

  const receipts = new Set<string>()
  for (const tab of tabs) receipts.add(await receiptIn(tab.locator('saha-ideas')))
  expect([...receipts]).toEqual([expect.stringMatching(/^[0-9A-Z-]{24}$/)])
  expect(await storedWith('Hammocks')).toBe(1)
})

test('an idea whose receipt was lost on the way is stored once', async () => {
  const {page} = await visit(browser())
  const ideas = await openIdeas(page, town().site)
  await compose(ideas, idea('A chessboard that never came'))
  let isLost = false
  await page.route(sending, async (route) => {
    if (route.request().method() !== 'POST' || isLost) return route.continue()
    isLost = true
    await route.fetch()
    await route.abort()
  })

  await stopClocks(page)
  await send(ideas)
  await untilUnsent(ideas)
  const after = await storedWith('chessboard')
  await ideas.getByRole('button', {name: 'Send now'}).click()
  await receiptIn(ideas)

  expect(after).toBe(1)
  expect(await storedWith('chessboard')).toBe(1)
})
