/** What citizens and moderators do with a thread, as verbs. */
import {randomBytes} from 'node:crypto'
import type {Locator, Page} from 'playwright-core'
import {proveWork} from '../../packages/client/src/prove-work.ts'
import type {Comment, CommentReceipt, CommentsPage, NewComment} from '../../packages/contract/src/comments.ts'

const receipt = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/

/** Opens a page in English and goes to one of its threads. @returns the element. */
export async function openThread(page: Page, site: string, activity: string): Promise<Locator> {
  const name = activity.startsWith('plan-') ? 'plan' : 'award'
  await page.goto(`${site}/en/${name}.html`)
  const thread = threadOn(page, activity)
  await thread.scrollIntoViewIfNeeded()
  await thread.getByRole('button', {name: 'Write a comment'}).waitFor()
  return thread
}

export function threadOn(page: Page, activity: string): Locator {
  return page.locator(`saha-comments[activity$="/${activity}"]:not([count-only])`)
}

/** Opens the form and fills it in. */
export async function compose(thread: Locator, text: string): Promise<void> {
  await thread.getByRole('button', {name: 'Write a comment'}).click()
  await thread.getByLabel('Your comment').fill(text)
}

export async function send(thread: Locator): Promise<void> {
  await thread.getByRole('button', {name: 'Send comment'}).click()
}

/** Writes a comment, and waits until it has arrived. @returns its receipt. */
export async function write(thread: Locator, text: string): Promise<string> {
  await compose(thread, text)
  await send(thread)
  return receiptIn(thread)
}

/** Waits for the receipt. */
export async function receiptIn(thread: Locator): Promise<string> {
  return (await thread.getByText(receipt).first().textContent()) ?? ''
}

/** The comment with these words in the list. */
export function commentIn(thread: Locator, words: string): Locator {
  return thread.locator('article').filter({hasText: words}).first()
}

/** What everybody reads of a thread, newest first. */
export async function readThread(saha: string, activity: string): Promise<CommentsPage> {
  const reply = await fetch(`${saha}/v1/comments/ain-al-sarw/${activity}`)
  return (await reply.json()) as CommentsPage
}

/** Published comments with these words. */
export async function published(saha: string, activity: string, words: string): Promise<Comment[]> {
  const {comments} = await readThread(saha, activity)
  return comments.filter(({text}) => text?.includes(words))
}

/** A comment as a program would send it that does the work which is asked of it. */
export async function post(
  saha: string,
  activity: string,
  comment: Partial<NewComment>,
): Promise<CommentReceipt> {
  const body = {key: randomBytes(16).toString('hex'), name: 'Walnut 118', ...comment}
  const reply = await postOnce(saha, activity, body)
  if (reply.status === 201) return (await reply.json()) as CommentReceipt
  const {code, challenge} = await reply.json()
  if (code !== 'work-wanted') throw new Error(code)
  const again = await postOnce(saha, activity, {...body, work: await proveWork(challenge)})
  if (again.status !== 201) throw new Error(await again.text())
  return (await again.json()) as CommentReceipt
}

/** @param activity its id within the town, or with another municipality's before it. */
function postOnce(saha: string, activity: string, body: Partial<NewComment>): Promise<Response> {
  const address = activity.includes('/') ? activity : `ain-al-sarw/${activity}`
  return fetch(`${saha}/v1/comments/${address}`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
  })
}
