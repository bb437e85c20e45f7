/** A comment's way from the form to the server's receipt. */
import type {AnswerProblem, Comment, CommentReceipt, NewComment} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {cleanComment} from '@saha/domain/contributions/clean-comment'
import {cleanName} from '@saha/domain/contributions/clean-name'
import {keepEarlier} from '../../contributing/earlier.ts'
import {check} from '../../contributing/personal/check.ts'
import {nameOf} from '../../contributing/name.ts'
import {Post, type UnsentState} from '../../contributing/post.ts'
import {add} from '../arriving.ts'
import type {Author} from './author.ts'
import type {Desk} from './desk.ts'
import {rarerOf} from './rarer.ts'
import type {Form, FormProblem} from './slips.ts'

/** What keeps a form from being sent, in the order of its fields. */
function problemsOf(author: Author, {text, side, parent, photo}: Form): FormProblem[] {
  const isAsked = author.desk.view.activity.comments.sides && !parent
  const found: [FormProblem, unknown][] = [
    ['text', !text.trim()],
    ['unseen', text.trim() && !cleanComment(text)],
    ['long', text.length > limits.commentText],
    ['side', isAsked && !side],
    ['photo', photo === ''],
    ['name', !cleanName(nameOf(author).value)],
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
  const found = form.found ? [] : ((await check(author, form.text))?.find(form.text) ?? [])
  if (found.length === 0) return postOf(author).send(sending)
  author.edit(sending, {isSending: false, found})
  return author.focus(`#personal-${form.key}`)
}

class CommentPost extends Post<'comment', Author> {
  send(form: Form): void {
    const {parent, text, side, place, photo} = form
    this.sendForm(form, {
      name: nameOf(this.author).value,
      text,
      ...(parent && {parent}),
      ...(side && {side}),
      ...(place && {place}),
      ...(photo && {photo}),
    })
  }

  override putBack(body: NewComment, why?: string, problems: readonly AnswerProblem[] = []): void {
    const {parent, text, side, place, photo} = body
    const isLost = (part: string) => problems.some(({question}) => question === part)
    const form: Form = {
      is: 'form',
      key: this.take(body, why),
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
    this.author.edit(form, {})
    void this.author.focus(why ? `#why-${form.key}` : `#text-${form.key}`)
  }

  protected override show({key, parent}: NewComment, state: UnsentState): void {
    this.author.put({is: 'unsent', key, parent, state})
  }

  protected override async arrive(
    key: string,
    {receipt, comment, waits, hidden, editSeconds}: CommentReceipt,
    body: NewComment | undefined,
  ): Promise<void> {
    const {author} = this
    // So that all is said at once.
    if (waits.length > 0) await rarerOf(author).waits.fetch()
    const {desk} = author
    this.forget(key)
    author.save()
    desk.remember(({own}) => void (own[comment] = receipt))
    if (waits.length === 0 && !hidden) {
      keepEarlier(desk, receipt)
      if (body) add(desk.view.thread, published(desk, comment, body))
      else void desk.view.refresh()
    }
    const until = Date.now() + editSeconds * 1_000
    this.showArrived({is: 'arrived', key, parent: body?.parent, comment, receipt, waits, hidden, until})
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
