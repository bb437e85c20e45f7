/** What citizens do with the ideas for the old station square, as verbs. */
import {randomBytes} from 'node:crypto'
import {join} from 'node:path'
import type {Locator, Page} from 'playwright-core'
import {proveWork} from '../../packages/client/src/prove-work.ts'
import type {
  Idea,
  IdeaReceipt,
  IdeaReceiptStatus,
  IdeaReply,
  IdeasPage,
  NewIdea,
} from '../../packages/contract/src/ideas.ts'
import {root} from '../../scripts/node-version.js'

export const collection = 'ain-al-sarw/station-ideas'
export const receipt = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/
export const photo = join(root, 'demo/images/plan-play.webp')

type Language = 'ar' | 'en'

/** Words of the element that tests look for. */
export const words = {
  ar: {
    write: 'تقديم فكرة',
    title: 'العنوان',
    text: 'الفكرة',
    send: 'تقديم الفكرة',
    onMap: 'على الخريطة',
    openMap: 'عرض الخريطة',
    unsent: 'لم يُرسل بعد',
  },
  en: {
    write: 'Hand in an idea',
    title: 'Title',
    text: 'Your idea',
    send: 'Hand in the idea',
    onMap: 'On a map',
    openMap: 'Show the map',
    unsent: 'Not sent yet',
  },
} as const

/** Opens the page of the square. @returns the element, with its list. */
export async function openIdeas(
  page: Page,
  site: string,
  language: Language = 'en',
  end = '',
): Promise<Locator> {
  await page.goto(`${site}/${language}/station.html${end}`)
  const ideas = page.locator('saha-ideas')
  await ideas.locator('[part=write], .whole').first().waitFor()
  return ideas
}

/** Whatever the form asks for, and what sends it. */
const parts = ['.byline', '.parts select', '.parts .questions fieldset']

/**
 * Opens the form and fills in what nobody can leave out. Nobody is as quick as a test: by the time that somebody has written,
 * the whole form has come.
 */
export async function compose(
  ideas: Locator,
  {title, text, category}: Pick<NewIdea, 'title' | 'text'> & {category: string},
  language: Language = 'en',
): Promise<void> {
  const said = words[language]
  await ideas.getByRole('button', {name: said.write, exact: true}).click()
  await ideas.getByLabel(said.title, {exact: true}).fill(title)
  await ideas.getByLabel(said.text, {exact: true}).fill(text)
  await ideas.getByText(category, {exact: true}).first().click()
  for (const part of parts) await ideas.locator(part).first().waitFor()
}

export async function send(ideas: Locator, language: Language = 'en'): Promise<void> {
  await ideas.getByRole('button', {name: words[language].send, exact: true}).click()
}

/** Waits for the receipt. @returns its code. */
export async function receiptIn(ideas: Locator): Promise<string> {
  return (await ideas.locator('[part=receipt]').getByText(receipt).first().textContent()) ?? ''
}

/** The card of an idea in the list. */
export function cardOf(ideas: Locator, title: string): Locator {
  return ideas.locator('.list article').filter({hasText: title}).first()
}

/** Titles of the list, in its order. */
export function titlesIn(ideas: Locator): Promise<string[]> {
  return ideas.locator('.list article h3').allInnerTexts()
}

async function getJson<Reply>(address: string, headers: Record<string, string> = {}): Promise<Reply> {
  return (await (await fetch(address, {headers})).json()) as Reply
}

/** What everybody reads of the collection. @param query such as `?sort=newest`. */
export function readIdeas(saha: string, query = '', address = collection): Promise<IdeasPage> {
  return getJson(`${saha}/v1/ideas/${address}${query}`)
}

export async function readIdea(saha: string, number: number, address = collection): Promise<Idea> {
  return (await getJson<IdeaReply>(`${saha}/v1/ideas/${address}/${number}`)).whole
}

/** How many published ideas hold these words. */
export async function countWith(saha: string, said: string): Promise<number> {
  return (await readIdeas(saha, `?q=${encodeURIComponent(said)}`)).matching
}

export function readReceipt(saha: string, code: string): Promise<IdeaReceiptStatus> {
  return getJson(`${saha}/v1/receipts`, {'Saha-Receipt': code})
}

/** An idea as a program would send it that does the work which is asked of it. */
export async function propose(
  saha: string,
  idea: Pick<NewIdea, 'title' | 'text'> & Partial<NewIdea>,
  address = collection,
): Promise<IdeaReceipt> {
  const body = {key: randomBytes(16).toString('hex'), name: 'Walnut 118', ...idea}
  const reply = await postOnce(saha, address, body)
  if (reply.status === 201) return (await reply.json()) as IdeaReceipt
  const {code, challenge, ...rest} = await reply.json()
  if (code !== 'work-wanted') throw new Error(JSON.stringify({code, ...rest}))
  const again = await postOnce(saha, address, {...body, work: await proveWork(challenge)})
  if (again.status !== 201) throw new Error(await again.text())
  return (await again.json()) as IdeaReceipt
}

function postOnce(saha: string, address: string, body: NewIdea): Promise<Response> {
  return fetch(`${saha}/v1/ideas/${address}`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
  })
}
