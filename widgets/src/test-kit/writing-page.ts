/** For tests: somebody who writes in a thread, and a server that takes it. */
// oxlint-disable-next-line import/no-unassigned-import -- it registers the element
import '../comments/define.ts'
import type {CommentStatus, Problem} from '@saha/contract'
import {commentRefusals} from '@saha/contract/comment-refusals'
import {refusals} from '@saha/contract/refusals'
import {idOf, thread} from './example-thread.ts'
import {find, findAll, focused, mount, textOf, until, type MountOptions} from './page.ts'
import {answer, json, server} from './server.ts'

export const receipt = '7K3M-9QXA-2BCD-EFGH-JKMN'

/** Name of the comment that the server makes of the next one. */
export const written = idOf('written')

type Told = 'sendComment' | 'vote' | 'report' | 'changeComment' | 'withdraw' | 'appeal' | 'readReceipt'
type Reply = Response | 'unreachable' | 'never'

/** What somebody did that reached the server. */
export interface Done {
  name: Told
  body: Record<string, unknown>
  receipt: string | undefined
}

/** What the server says of the comment behind the receipt. */
export const status: CommentStatus = {
  kind: 'comment',
  municipality: 'town',
  activity: thread.id,
  comment: written,
  state: 'published',
  name: 'Heron 417',
  text: 'More shade, please.',
  waits: [],
  editSeconds: 0,
  canAppeal: false,
}

/** The server's word that a comment is stored. */
export const stored = (fields: Record<string, unknown> = {}) =>
  json({receipt, comment: written, waits: [], editSeconds: 660, ...fields}, 201)

export function refuse(code: Problem['code'] | keyof typeof commentRefusals): Response {
  const codes: Readonly<Record<string, number>> = {...refusals, ...commentRefusals}
  return json({type: `urn:saha:refusal:${code}`, code, status: codes[code]}, codes[code])
}

/**
 * Answers what those who read and write ask for, until `hangUp`.
 *
 * @param told in place of a good day's answers.
 * @param read the same for what readers ask for.
 * @returns what was done, as it arrives.
 */
export function take(
  told: Partial<Record<Told, Reply | ((done: Done) => Reply)>> = {},
  read: Parameters<typeof answer>[0] = {},
): Done[] {
  answer(read)
  const readers = window.fetch
  const all: Done[] = []
  const goodDay: Record<Told, Reply> = {
    sendComment: stored(),
    vote: json({supports: 13, objections: 1}),
    report: json({reported: true}),
    changeComment: json({edited: true, waits: []}),
    withdraw: json({withdrawn: true}),
    appeal: json({appealed: '2026-11-21'}),
    readReceipt: json(status),
  }
  window.fetch = async (input, init) => {
    const name = String(input).startsWith(server) && nameOf(new URL(String(input)).pathname, init?.method)
    if (!name) return readers(input, init)
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : {}
    const done = {name, body, receipt: new Headers(init?.headers).get('Saha-Receipt') ?? undefined}
    all.push(done)
    const answers = told[name] ?? goodDay[name]
    const reply = typeof answers === 'function' ? answers(done) : answers
    if (reply === 'never') return new Promise(() => {})
    if (reply === 'unreachable') throw new TypeError('Failed to fetch')
    return reply.clone()
  }
  return all
}

function nameOf(path: string, method = 'GET'): Told | undefined {
  if (path === '/v1/receipts')
    return method === 'PUT' ? 'changeComment' : method === 'DELETE' ? 'withdraw' : 'readReceipt'
  if (path === '/v1/receipts/appeals') return 'appeal'
  if (method !== 'POST') return undefined
  if (path.endsWith('/votes')) return 'vote'
  if (path.endsWith('/reports')) return 'report'
  return path.startsWith('/v1/comments/') ? 'sendComment' : undefined
}

/** Opens a page with a thread, and waits until it can be written in. */
export async function openThread(options: MountOptions = {}): Promise<HTMLElement> {
  const element = mount('saha-comments', {
    ...options,
    attributes: {activity: `town/${thread.id}`, ...options.attributes},
  })
  await until(() => element.shadowRoot?.querySelector('article'))
  element.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))
  find(element, 'section').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))
  // Receipts stand at its foot as soon as what writing needs is here.
  await until(() => element.shadowRoot?.querySelector('section > div:not([class]) ~ .buttons'))
  await settle(element)
  return element
}

/** Waits until what was asked for by now is drawn. */
export async function settle(element: HTMLElement): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve))
    await (element as HTMLElement & {updateComplete: Promise<void>}).updateComplete
  }
}

/** Opens the form on the first level. */
export async function openForm(element: HTMLElement): Promise<HTMLElement> {
  find(element, '[part=write]').click()
  const field = await until(() => element.shadowRoot?.querySelector<HTMLElement>('.compose textarea'))
  await until(() => focused(element) === field)
  return field
}

/** Writes into a field. */
export async function write(element: HTMLElement, text: string, selector = '.compose textarea') {
  const field = find<HTMLTextAreaElement>(element, selector)
  field.value = text
  field.dispatchEvent(new Event('input', {bubbles: true}))
  await settle(element)
}

/** Presses the button with these words. @param within a part of the thread. */
export async function press(element: HTMLElement, words: string, within = ''): Promise<void> {
  const button = await until(() =>
    findAll<HTMLButtonElement>(element, `${within} button`).find(
      ({textContent}) => textContent?.trim() === words,
    ),
  )
  button.focus()
  button.click()
  await settle(element)
}

/** Opens the form, writes and sends. */
export async function say(element: HTMLElement, text: string): Promise<void> {
  await openForm(element)
  await write(element, text)
  find(element, '[part=send]').click()
  await settle(element)
}

/** Waits until these words are shown. */
export const shows = (element: HTMLElement, words: string) => until(() => textOf(element).includes(words))
