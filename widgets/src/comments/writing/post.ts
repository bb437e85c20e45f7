/** A comment's way from the form to the server's receipt. */
import type {AnswerProblem, Comment, CommentReceipt, NewComment} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {newKey} from '@saha/client/new-key'
import {cleanComment} from '@saha/domain/contributions/clean-comment'
import {cleanName} from '@saha/domain/contributions/clean-name'
import {keepEarlier, readEarlier} from '../../contributing/earlier.ts'
import {Post, type UnsentState} from '../../contributing/post.ts'
import {add} from '../arriving.ts'
import type {Author} from './author.ts'
import type {Desk} from './desk.ts'
import {rarerOf} from './rarer.ts'
import type {Form, FormProblem} from './slips.ts'

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
  if (found.length === 0) return postOf(author).send(sending)
  author.edit(sending, {isSending: false, found})
  return author.focus(`#personal-${form.key}`)
}

class CommentPost extends Post<'comment', Author> {
  send({key, parent, text, side, place, photo, ticket}: Form): void {
    const {author} = this
    const {desk, name} = author
    const trap = desk.view.host.renderRoot.querySelector<HTMLInputElement>(`#form-${key} [name=website]`)
    const earlier = readEarlier(desk)
    this.handOver({
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
    })
    author.drop(key)
    if (this.isKept(key)) author.save()
    void this.deliver(key)
    void author.focus(`#slip-${key}`)
  }

  /** Deletes what waits. */
  discard(key: string): void {
    this.forget(key)
    this.author.drop(key)
    void this.author.focus('[part=write]')
  }

  override putBack(
    {key, parent, text, side, place, photo, name}: NewComment,
    why?: string,
    problems: readonly AnswerProblem[] = [],
  ): void {
    const {author} = this
    const isLost = (part: string) => problems.some(({question}) => question === part)
    this.forget(key)
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
      place: isLost('place') ? undefined : place,
      photo: isLost('photo') ? undefined : photo,
      isPlacing: place !== undefined,
      isPicturing: photo !== undefined,
      isOpen: true,
      why,
    }
    if (name !== author.name.value) author.name.choose(name)
    author.edit(form, {})
    void author.focus(why ? `#why-${form.key}` : `#text-${form.key}`)
  }

  protected override show({key, parent}: NewComment, state: UnsentState): void {
    this.author.put({is: 'unsent', key, parent, state})
  }

  protected override stateOf(key: string): string | undefined {
    const slip = this.author.slips.get(key)
    return slip?.is === 'unsent' ? slip.state : undefined
  }

  protected override async arrive(
    key: string,
    {receipt, comment, waits, editSeconds}: CommentReceipt,
    body: NewComment | undefined,
  ): Promise<void> {
    const {author} = this
    // So that all is said at once.
    if (waits.length > 0) await rarerOf(author).waits.fetch()
    const {desk} = author
    const {host} = desk.view
    this.forget(key)
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
    this.tellSent()
  }
}

const posts = new WeakMap<Author, CommentPost>()

/** The way of an author's comments. */
export function postOf(author: Author): CommentPost {
  const post = posts.get(author) ?? new CommentPost(author, routes.sendComment)
  posts.set(author, post)
  return post
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
