/** Somebody who uses no mouse does everything that can be done in a thread. */
import type {Locator, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {commentIn, openThread, post, published, receiptIn} from './talking.ts'
import {useSeededTown} from './town.ts'
import {isFocused, tabTo, visit} from './visitor.ts'

const {town, browser} = useSeededTown()
const activity = 'plan-trees'

/** Goes on to a control, and presses it. */
async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await control.waitFor()
  await tabTo(page, control)
  await page.keyboard.press(key)
}

test('by keyboard alone a comment is supported, answered and reported, and what was done is taken back', async () => {
  const {page} = await visit(browser())
  const said = 'The stop at the clinic needs two trees.'
  await post(town().saha, activity, {text: said, name: 'Rana'})
  const thread = await openThread(page, town().site, activity)
  const comment = commentIn(thread, said)
  const supports = async () => (await published(town().saha, activity, said))[0]?.supports

  await press(page, comment.getByRole('button', {name: /^Support/}))
  await expect.poll(supports).toBe(1)
  await page.keyboard.press('Space')
  await expect.poll(supports).toBe(0)
  await press(page, comment.getByRole('button', {name: 'Reply: Rana'}))
  await expect.poll(() => isFocused(thread.getByLabel('Your comment'))).toBe(true)
  await page.keyboard.type('And a bench below them.')
  await press(page, thread.getByRole('button', {name: 'Send comment'}))
  await receiptIn(thread)
  await thread.locator('li li article').filter({hasText: 'And a bench below them.'}).waitFor()
  await tabTo(page, comment.getByRole('button', {name: 'Report: Rana'}), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const report = thread.getByRole('group', {name: 'Report this comment'})
  await press(page, report.getByRole('radio').first(), 'Space')
  await press(page, report.getByRole('button', {name: 'Report', exact: true}))
  await thread.getByRole('heading', {name: 'Reported'}).waitFor()
  await press(page, thread.getByRole('button', {name: 'Take the report back'}))
  await thread.getByText('The report is taken back.').waitFor()

  expect(await published(town().saha, activity, 'And a bench below them.')).toHaveLength(1)
})

test('by keyboard alone a thread is put into another order and searched', async () => {
  const {page, complaints} = await visit(browser())
  const thread = await openThread(page, town().site, activity)
  const order = thread.getByRole('combobox', {name: 'Order'})

  await tabTo(page, order)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const sorted = await fetch(`${town().saha}/v1/comments/ain-al-sarw/${activity}?sort=supported`)
  const [best] = ((await sorted.json()) as {comments: {name: string}[]}).comments
  await expect.poll(() => thread.locator('ol.list h3').first().textContent()).toBe(best?.name)
  await press(page, thread.getByRole('button', {name: 'Search the comments'}))
  await expect.poll(() => isFocused(thread.getByRole('searchbox'))).toBe(true)
  await page.keyboard.type('palms')
  await page.keyboard.press('Enter')
  await thread.getByText('1 comment found').waitFor()

  expect(await order.count()).toBe(0)
  expect(complaints).toEqual([])
})

test('by keyboard alone an author changes the text within ten minutes, and withdraws it', async () => {
  const {page} = await visit(browser())
  const thread = await openThread(page, town().site, activity)

  await press(page, thread.getByRole('button', {name: 'Write a comment'}))
  await page.keyboard.type('Mulberries leave staines.')
  await press(page, thread.getByRole('button', {name: 'Send comment'}))
  const receipt = await receiptIn(thread)
  await press(page, thread.getByRole('button', {name: 'Change the text'}))
  await tabTo(page, thread.getByRole('textbox', {name: 'Your comment'}))
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Mulberries leave stains.')
  await press(page, thread.getByRole('button', {name: 'Save', exact: true}))
  await thread.getByText('The new text is published.').waitFor()
  const changed = await published(town().saha, activity, 'Mulberries leave stains.')
  await press(page, thread.getByRole('button', {name: 'Withdraw', exact: true}))
  await press(page, thread.getByRole('button', {name: 'Yes, withdraw it'}))
  await thread.getByRole('heading', {name: 'Your comment is withdrawn'}).waitFor()

  expect(changed).toMatchObject([{edited: true}])
  expect(await published(town().saha, activity, 'Mulberries')).toEqual([])
  const status = await fetch(`${town().saha}/v1/receipts`, {headers: {'Saha-Receipt': receipt}})
  expect(status.status).toBe(410)
})
