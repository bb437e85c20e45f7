/** For tests: somebody who hands in an idea. */
import type {IdeaReceiptStatus, Problem} from '@saha/contract'
import {commentRefusals} from '@saha/contract/comment-refusals'
import {ideaRefusals} from '@saha/contract/idea-refusals'
import {refusals} from '@saha/contract/refusals'
import {collection} from './example-ideas.ts'
import {openIdeas, quiet} from './ideas-page.ts'
import {find, findAll, focused, textOf, until, type MountOptions} from './page.ts'
import {json} from './server.ts'

export const receipt = '7K3M-9QXA-2BCD-EFGH-JKMN'

/** What the server says of the idea behind the receipt. */
export const status: IdeaReceiptStatus = {
  kind: 'idea',
  municipality: 'town',
  activity: collection.id,
  state: 'published',
  idea: 10,
  title: 'Olive trees along the platform',
  text: 'They need little water and give shade.',
  name: 'Heron 417',
  category: 'green',
  tags: ['shade'],
  photos: [],
  waits: [],
  canEdit: true,
  editSeconds: 600,
  canAppeal: false,
  supports: 0,
  comments: 0,
  status: 'received',
  steps: [],
}

/** The server's word that an idea is stored. */
export const stored = (fields: Record<string, unknown> = {}) =>
  json({receipt, idea: 10, waits: [], editSeconds: 660, ...fields}, 201)

export function refuse(
  code: Problem['code'] | keyof typeof commentRefusals | keyof typeof ideaRefusals,
  further: Partial<Problem> = {},
): Response {
  const codes: Readonly<Record<string, number>> = {...refusals, ...commentRefusals, ...ideaRefusals}
  return json({type: `urn:saha:refusal:${code}`, code, status: codes[code], ...further}, codes[code])
}

/** Opens a page with a collection, and the form for an idea in it. */
export async function openForm(options: MountOptions = {}): Promise<HTMLElement> {
  const element = await openIdeas(options)
  find(element, '[part=write]').click()
  const field = await until(() =>
    element.shadowRoot?.querySelector<HTMLElement>('.proposal input[id^=heading-]'),
  )
  await until(() => focused(element) === field)
  await whole(element)
  return element
}

/** Waits until all parts of the form are here. */
export async function whole(element: HTMLElement): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('.proposal [part=send]'))
  await until(() => !element.shadowRoot?.querySelector('.proposal .space-kept'))
  await quiet(element)
}

/** Types into the field of a name: `heading`, `text`, `tags`, `name`. */
export async function type(element: HTMLElement, field: string, words: string): Promise<void> {
  await enter(element, `.proposal [id^=${field}-]:is(input, textarea)`, words)
}

export async function enter(element: HTMLElement, selector: string, words: string): Promise<void> {
  const control = find<HTMLInputElement>(element, selector)
  control.value = words
  control.dispatchEvent(new Event('input', {bubbles: true}))
  await quiet(element)
}

/** Fills in what every idea needs. */
export async function fillIn(element: HTMLElement, title = status.title, text = status.text): Promise<void> {
  await type(element, 'heading', title)
  await type(element, 'text', text)
  find(element, '[id^=category-frame] input').click()
  await quiet(element)
}

export async function send(element: HTMLElement): Promise<void> {
  find(element, '[part=send]').click()
  await quiet(element)
}

/** Presses the button with exactly these words. */
export async function press(element: HTMLElement, words: string): Promise<void> {
  const button = await until(() =>
    findAll<HTMLButtonElement>(element, 'button').find(({textContent}) => textContent?.trim() === words),
  )
  button.focus()
  button.click()
  await quiet(element)
}

/** Waits until these words are shown. */
export const shows = (element: HTMLElement, words: string) =>
  until(() =>
    textOf(element)
      .replaceAll(/[\u2068\u2069]/g, '')
      .includes(words),
  )
