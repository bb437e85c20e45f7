/** A comment's way from the form to the server's receipt. */
import type {Comment, CommentReceipt, NewComment} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {newKey} from '@saha/client/new-key'
import type {Entry, Outcome} from '@saha/client/outbox'
import {flushOutbox, outbox} from '@saha/client/this-browser'
import {cleanComment} from '@saha/domain/comments/clean-comment'
import {cleanName} from '@saha/domain/comments/clean-name'
import {SahaFailedEvent, SahaSentEvent} from '../../kit/events.ts'
import {add} from '../arriving.ts'
import type {Author} from './author.ts'
import type {Desk} from './desk.ts'
import {keepEarlier, readEarlier} from './earlier.ts'
import {rarerOf} from './rarer.ts'
import type {Form, FormProblem} from './slips.ts'

/** Comments that were sent from this page, by key: once the outbox has their receipt, it no longer has them. */
const bodies = new Map<string, NewComment>()

/** What of it is in the outbox. */
export function bodyOf(key: string): NewComment | undefined {
  const body = outbox.at(key)?.unsent.body
  return body && 'text' in body ? body : undefined
}

/** Whether what waits survives the closing of the page. */
export const isKept = (key: string): boolean => outbox.isKept(key)

/** Whether the server has asked to be left alone for a while. A server that is merely busy asks for less. */
export const isCrowded = (): boolean => outbox.rest > 5_000

/** Takes over what waits since an earlier visit, and what has ended since. */
export function pickUp(author: Author): void {
  author.hasMissed = false
  const {server, address, activity} = author.desk.view
  for (const entry of outbox.findAll(server, address)) {
    const {key} = entry.unsent.body
    // It may have been marked as sensitive after something was kept here.
    if (activity.sensitive && !entry.outcome && !entry.unsent.isFleeting)
      outbox.keep({...entry.unsent, isFleeting: true})
    if (entry.outcome) queueMicrotask(() => void end(author, key, entry.outcome))
    else follow(author, entry)
  }
  if (outbox.isWaiting) void flushOutbox()
}

/** What keeps a form from being sent, in the order of its fields. */
function problemsOf({desk, name}: Author, {text, side, parent, photo}: Form): FormProblem[] {
  const isAsked = desk.view.activity.comments.sides && !parent
  const found: [FormProblem, unknown][] = [
    ['text', !text.trim()],
    ['unseen', text.trim() && !cleanComment(text)],
    ['long', text.length > limits.commentText],
    ['side', isAsked && !side],
    ['photo', photo === ''],
    ['name', !cleanName(name.value)],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

/** Hands a form over, unless something is wrong or its author should think again. A second click finds it gone. */
export async function send(author: Author, form: Form): Promise<void> {
  if (form.isSending) return
  const problems = problemsOf(author, form)
  if (problems.length > 0) {
    author.edit(form, {problems, found: undefined})
    return author.focus('.compose .summary')
  }
  const sending = author.edit(form, {problems: [], why: undefined, isSending: true})
  const found = form.found ? [] : ((await author.check(form.text))?.find(form.text) ?? [])
  if (found.length === 0) return handOver(author, sending)
  author.edit(sending, {isSending: false, found})
  return author.focus(`#personal-${form.key}`)
}

function handOver(author: Author, {key, parent, text, side, place, photo, ticket}: Form): void {
  const {desk, name} = author
  const {server, address, activity, host} = desk.view
  const trap = host.renderRoot.querySelector<HTMLInputElement>(`#form-${key} [name=website]`)
  const earlier = readEarlier(desk)
  const body: NewComment = {
    key,
    name: name.value,
    text,
    ...(parent && {parent}),
    ...(side && {side}),
    ...(place && {place}),
    ...(photo && {photo}),
    ...(earlier && {earlier}),
    ...(ticket && {ticket}),
    ...(trap?.value && {website: trap.value}),
  }
  name.keep()
  bodies.set(key, body)
  outbox.keep({
    server,
    route: routes.sendComment,
    params: address,
    body,
    since: Date.now(),
    isFleeting: activity.sensitive,
    line: JSON.stringify([server, address]),
  })
  author.drop(key)
  if (outbox.isKept(key)) author.save()
  void deliver(author, key)
  void author.focus(`#slip-${key}`)
}

/** Sends what waits, or tries again. */
export async function deliver(author: Author, key: string): Promise<void> {
  const entry = outbox.at(key)
  if (!entry || entry.outcome) return
  follow(author, entry, 'sending')
  await flushOutbox()
  const slip = author.slips.get(key)
  if (slip?.is === 'unsent' && slip.state === 'sending') author.put({...slip, state: 'waiting'})
}

function follow(
  author: Author,
  {unsent: {body}}: Entry,
  state: 'sending' | 'working' | 'waiting' = 'waiting',
): void {
  const {key} = body
  const parent = 'parent' in body ? body.parent : undefined
  author.slips.set(key, {is: 'unsent', key, parent, state})
  author.draw()
  outbox.watch(key, (outcome) => void end(author, key, outcome))
}

async function end(author: Author, key: string, outcome: Outcome): Promise<void> {
  if (!author.desk.view.host.isConnected) return void (author.hasMissed = true)
  if (outcome.is === 'sent') {
    if ('waits' in outcome.reply) await arrive(author, key, outcome.reply)
    return
  }
  const body = bodyOf(key)
  if (!body) return
  const why: string = outcome.is === 'refused' ? outcome.code : outcome.is
  if (why === 'work-wanted' && outcome.is === 'refused') {
    const {parent} = body
    author.put({is: 'unsent', key, parent, state: 'working'})
    // Without a network there is no solver: its author is told, and nothing is lost.
    const isDone = await import('./work.ts').then(
      ({workFor}) => workFor(body, outcome.challenge),
      () => false,
    )
    if (isDone) return void deliver(author, key)
    if (!outbox.at(key)) return
  }
  const problems = outcome.is === 'refused' ? outcome.problems : []
  putBack(
    author,
    body,
    why,
    problems.map(({question}) => question),
  )
  const {host, address} = author.desk.view
  host.dispatchEvent(new SahaFailedEvent(Object.values(address).join('/'), why))
}

/**
 * Takes back what waits, for its author to go on with.
 *
 * @param why it was refused. @param lost what the server does not take: `place`, `photo`.
 */
export function putBack(
  author: Author,
  {key, parent, text, side, place, photo, name}: NewComment,
  why?: string,
  lost: readonly string[] = [],
): void {
  outbox.forget(key)
  author.slips.delete(key)
  // Under the same key it would be taken for what has arrived before.
  const isSpent = why === 'key-reused' || why === 'too-old' || why === 'withdrawn'
  const form: Form = {
    is: 'form',
    key: isSpent ? newKey() : key,
    text,
    // What it answers is gone: it can stand for itself.
    parent: why === 'parent-gone' ? undefined : parent,
    side,
    place: lost.includes('place') ? undefined : place,
    photo: lost.includes('photo') ? undefined : photo,
    isPlacing: place !== undefined,
    isPicturing: photo !== undefined,
    isOpen: true,
    why,
  }
  if (name !== author.name.value) author.name.choose(name)
  author.edit(form, {})
  void author.focus(why ? `#why-${form.key}` : `#text-${form.key}`)
}

/** Deletes what waits. */
export function discard(author: Author, key: string): void {
  outbox.forget(key)
  author.drop(key)
  void author.focus('[part=write]')
}

async function arrive(
  author: Author,
  key: string,
  {receipt, comment, waits, editSeconds}: CommentReceipt,
): Promise<void> {
  // So that all is said at once.
  if (waits.length > 0) await rarerOf(author).waits.fetch()
  const {desk} = author
  const {host, address} = desk.view
  const body = bodies.get(key)
  outbox.forget(key)
  bodies.delete(key)
  author.save()
  desk.remember(({own}) => void (own[comment] = receipt))
  if (waits.length === 0) {
    keepEarlier(desk, receipt)
    if (body) add(desk.view.thread, published(desk, comment, body))
    else void desk.view.refresh()
  }
  const until = Date.now() + editSeconds * 1_000
  const hasFocus = host.renderRoot.activeElement?.id === `slip-${key}`
  author.put({is: 'arrived', key, parent: body?.parent, comment, receipt, waits, until})
  if (hasFocus) void author.focus(`#slip-${key}`)
  host.dispatchEvent(new SahaSentEvent(Object.values(address).join('/')))
}

/** As everybody will read it. */
function published({view}: Desk, id: string, {parent, name, text, side, place, photo}: NewComment): Comment {
  const above = parent ? view.find(parent) : undefined
  const isDeepest = above?.depth === limits.replyDepth
  return {
    id,
    ...(parent && {parent}),
    ...(isDeepest && above.name && {inReplyTo: above.name}),
    depth: above ? Math.min(above.depth + 1, limits.replyDepth) : 0,
    position: 0,
    hour: new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000).toISOString(),
    name: cleanName(name),
    text: cleanComment(text),
    ...(side && {side}),
    ...(place && {place}),
    ...(photo && {photo}),
    supports: 0,
    objections: 0,
    replies: 0,
  }
}
