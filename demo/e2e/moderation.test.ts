/** A comment in the hands of moderators: it waits, is hidden, appealed and restored, and its author is told each time. */
import {randomBytes} from 'node:crypto'
import type {Locator, Page} from 'playwright-core'
import {beforeAll, describe, expect, test} from 'vitest'
import type {CommentStatus} from '../../packages/contract/src/comments.ts'
import {Moderator} from './moderator.ts'
import {
  commentIn,
  compose,
  openThread,
  post,
  published,
  readThread,
  receiptIn,
  send,
  threadOn,
  write,
} from './talking.ts'
import {useSeededTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useSeededTown()
let clerk: Moderator
let colleague: Moderator

beforeAll(async () => {
  clerk = await Moderator.signIn(browser(), town().saha, town().clerk)
  colleague = await Moderator.hire(browser(), town(), 'rania@ain-al-sarw.example')
})

/** Opens a comment with its receipt, in a browser that has never seen it. */
async function openWithReceipt(page: Page, activity: string, receipt: string): Promise<Locator> {
  const thread = await openThread(page, town().site, activity)
  await thread.getByRole('button', {name: 'My comments and receipt codes'}).click()
  await thread.getByLabel('Receipt code', {exact: true}).fill(receipt.toLowerCase())
  await thread.getByRole('button', {name: 'Open', exact: true}).click()
  const own = thread.getByRole('group', {name: 'Your comment'})
  await own.waitFor()
  await own.getByText('Loading…').waitFor({state: 'detached'})
  return own
}

describe('where everything is read before it is published', () => {
  test('a comment tells its author why it waits, nobody else sees it, and it appears once somebody has approved it', async () => {
    const words = 'Light over the lower square until ten, please.'
    const {page} = await visit(browser())
    const thread = await openThread(page, town().site, 'plan-stalls')
    const receipt = await write(thread, words)
    await thread.getByText('Here, somebody reads everything before it appears').waitFor()
    const before = await published(town().saha, 'plan-stalls', words)
    const {items} = await clerk.queue()
    const waiting = items.find(({text}) => text === words)

    const outcome = await clerk.decide(waiting?.item ?? '', {action: 'approve', seen: [waiting?.seen ?? '']})

    const other = await visit(browser())
    const own = await openWithReceipt(other.page, 'plan-stalls', receipt)
    await own.getByText('It is published.').waitFor()
    await commentIn(threadOn(other.page, 'plan-stalls'), words).waitFor()
    expect([before.length, outcome, waiting?.waits]).toEqual([0, 'done', ['all-wait']])
  })
})

test('a first link waits and says so, and a name that poses as the town hall does, too', async () => {
  const {page} = await visit(browser())
  const thread = await openThread(page, town().site, 'plan-trees')

  await write(thread, 'The list of trees is at https://trees.example/list')
  await thread.getByText('It contains a link').waitFor()
  await thread.getByRole('button', {name: 'Close'}).click()
  await compose(thread, 'The trees come in March.')
  await thread.getByRole('button', {name: 'Use a name of my own'}).click()
  await thread.getByLabel('Your name here').fill('بلدية عين السرو')
  await send(thread)

  await thread.getByText('The name could be taken for the municipality’s').waitFor()
  expect(await published(town().saha, 'plan-trees', 'The trees come in March.')).toEqual([])
})

test('what is hidden tells why to its author in another browser, is appealed once, and restored by a second moderator alone', async () => {
  const words = 'The mayor should ride the bus himself for one week.'
  const writer = await visit(browser())
  const receipt = await write(await openThread(writer.page, town().site, 'award-comments'), words)
  const [comment] = await published(town().saha, 'award-comments', words)
  const id = comment?.id ?? ''

  await clerk.decide(id, {action: 'hide', reason: 'off-topic', message: 'This page is about the cisterns.'})
  const stone = (await readThread(town().saha, 'award-comments')).comments.find((one) => one.id === id)
  const {page} = await visit(browser())
  const own = await openWithReceipt(page, 'award-comments', receipt)
  await own.getByText('Moderators hid it on').waitFor()
  const told = await own.innerText()
  await own.getByRole('button', {name: 'Ask for a second look'}).click()
  await own.getByLabel('Why should it be shown?').fill('The bus passes the school, and it is a fair remark.')
  await own.getByRole('button', {name: 'Ask for a second look'}).click()
  await own.getByText('Another moderator decides').waitFor()
  const [first] = (await colleague.queue()).items
  const byTheSame = await clerk.decide(id, {action: 'restore'})
  const bySecond = await colleague.decide(id, {action: 'restore'})

  const later = await openWithReceipt((await visit(browser())).page, 'award-comments', receipt)
  await later.getByText('it was published again').waitFor()
  const answer = await later.innerText()
  expect(stone).toMatchObject({gone: {is: 'hidden', reason: 'off-topic'}})
  expect(stone).not.toHaveProperty('text')
  expect(told).toContain('Moderators hid it on')
  expect(told).toContain('This page is about the cisterns.')
  expect(first).toMatchObject({item: id, appeal: 'The bus passes the school, and it is a fair remark.'})
  expect([byTheSame, bySecond]).toEqual(['second-needed', 'done'])
  expect(answer).toContain('it was published again')
  expect(await later.getByRole('button', {name: 'Ask for a second look'}).count()).toBe(0)
  expect(await published(town().saha, 'award-comments', words)).toHaveLength(1)
})

test('what three browsers in two networks report waits again, behind a stone that says so, until somebody has looked', async () => {
  const words = 'Reported by three, and still no insult.'
  const {comment} = await post(town().saha, 'plan-trees', {text: words})
  const reader = await visit(browser())
  const read = await openThread(reader.page, town().site, 'plan-trees')
  await commentIn(read, words).getByRole('button', {name: 'Report'}).click()
  const report = read.getByRole('group', {name: 'Report this comment'})
  await report.getByText('Insult or hatred').click()
  await report.getByRole('button', {name: 'Report', exact: true}).click()
  await read.getByRole('heading', {name: 'Reported'}).waitFor()
  for (const network of ['127.0.0.1', '[::1]'])
    await fetch(
      `${town().saha.replace('localhost', network)}/v1/comments/ain-al-sarw/plan-trees/${comment}/reports`,
      {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({token: randomBytes(16).toString('hex'), reason: 'insult'}),
      },
    )
  const {page} = await visit(browser())
  const held = (await readThread(town().saha, 'plan-trees')).comments.find(({id}) => id === comment)
  await openThread(page, town().site, 'plan-trees')
  await threadOn(page, 'plan-trees').getByText('Moderators will look at this comment').waitFor()

  const {reports} = await clerk.item(comment)
  await clerk.decide(comment, {action: 'approve'})

  expect(held?.gone).toEqual({is: 'held'})
  expect(reports).toEqual({insult: 3})
  expect(await published(town().saha, 'plan-trees', words)).toHaveLength(1)
})

test('a telephone number is asked about before it is published, taken out with a mark, and the public account adds up', async () => {
  const writer = await visit(browser())
  const form = await openThread(writer.page, town().site, 'award-comments')
  await compose(form, 'Ask Umm Yazan, 079 000 0000, she has the key.')
  await send(form)
  const warning = form.getByRole('group', {name: 'Do you want everybody to read this?'})
  await warning.getByText('079 000 0000').waitFor()
  await warning.getByRole('button', {name: 'Publish it as it is'}).click()
  const {comment} = await receiptOf(await receiptIn(form))

  await colleague.decide(comment, {action: 'redact', text: 'Ask Umm Yazan, […], she has the key.'})

  const {page} = await visit(browser())
  const thread = await openThread(page, town().site, 'award-comments')
  const shown = commentIn(thread, 'she has the key')
  await shown.getByText('Moderators removed personal data').waitFor()
  expect(await shown.innerText()).not.toContain('079')
  await thread.getByText('How this is moderated').click()
  await thread.locator('#account').getByText(/\d/).first().waitFor()
  const account = await (await fetch(`${town().saha}/v1/moderation/ain-al-sarw/award-comments`)).json()
  expect(account.received).toBe(account.published + account.waiting + account.hidden + account.withdrawn)
  expect(account).toMatchObject({redacted: 1, reasons: {insult: 1}, appeals: {received: 1, restored: 1}})
})

test('an author withdraws with the receipt, and the place is kept while somebody has answered', async () => {
  const {comment, receipt} = await post(town().saha, 'plan-street', {
    text: 'Better not, on second thoughts.',
    side: 'neutral',
  })
  await post(town().saha, 'plan-street', {parent: comment, text: 'Why not?'})
  const {page} = await visit(browser())
  const own = await openWithReceipt(page, 'plan-street', receipt)

  await own.getByRole('button', {name: 'Withdraw'}).click()
  await own.getByRole('button', {name: 'Yes, withdraw it'}).click()
  const thread = threadOn(page, 'plan-street')
  await thread.getByRole('heading', {name: 'Your comment is withdrawn'}).waitFor()
  await page.reload()
  await thread.getByText('The author withdrew this comment.').waitFor()
  await thread.getByText('Why not?').waitFor()

  expect(await thread.getByText('Better not').count()).toBe(0)
  await expect(receiptOf(receipt)).resolves.toMatchObject({code: 'withdrawn'})
})

/** What the server says of a receipt. */
async function receiptOf(receipt: string): Promise<CommentStatus> {
  const reply = await fetch(`${town().saha}/v1/receipts`, {headers: {'Saha-Receipt': receipt}})
  return (await reply.json()) as CommentStatus
}
