/** An idea's way from the form to the server's receipt. */
import type {AnswerProblem, IdeaReceipt, NewIdea} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {cleanTags} from '@saha/domain/ideas/clean-tags'
import {keepEarlier} from '../../../contributing/earlier.ts'
import {check as checkPersonal} from '../../../contributing/personal/check.ts'
import {nameOf} from '../../../contributing/name.ts'
import {Post, type UnsentState} from '../../../contributing/post.ts'
import type {Author} from '../author.ts'
import {emptyForm} from '../drafts.ts'
import {PLACE, type Form, type Problem} from '../slips.ts'
import {check} from './check.ts'

/** What an author has written in a form. */
export function writtenIn(author: Author, form: Form) {
  const {title, text, category, place, fields} = form
  const tags = cleanTags([...form.tags, form.tag]).slice(0, limits.ideaTags)
  const photos = form.photos.map(({photo, alt}) => ({photo, alt}))
  return {
    title,
    text,
    name: nameOf(author).value,
    ...(category && {category}),
    ...(tags.length > 0 && {tags}),
    ...(place && {place}),
    ...(photos.length > 0 && {photos}),
    ...(fields && Object.keys(fields).length > 0 && {fields}),
  }
}

/** The same as a form, for its author to go on with. */
export function formWith(
  {title, text, category, tags = [], place, photos = [], fields}: Omit<NewIdea, 'key' | 'name'>,
  key: string,
): Form {
  return {
    ...emptyForm,
    key,
    title,
    text,
    category,
    tags,
    place,
    fields,
    photos: photos.map((photo) => ({...photo, name: photo.photo})),
    isOpen: true,
  }
}

/** What the server has said of the parts of an idea. */
export const problemsFrom = (problems: readonly AnswerProblem[]): Problem[] =>
  problems.map(({question, code}) =>
    question === 'photos'
      ? {is: 'photo', at: 'photos'}
      : {is: 'question', question: question === 'place' ? PLACE : question, code},
  )

/** The way of one author's ideas. */
export class IdeaPost extends Post<'waits', Author> {
  /** Hands a form over, unless something is wrong. */
  submit(form: Form): Promise<void> {
    return check(this.author, form, (ready) => (ready.own ? ready.own.save(ready) : this.send(ready)))
  }

  /** Brings what looks for personal data, if a text may hold such. */
  look(text: string): void {
    void checkPersonal(this.author, text)
  }

  send(form: Form): void {
    this.sendForm(form, writtenIn(this.author, form))
  }

  override putBack(body: NewIdea, why?: string, problems: readonly AnswerProblem[] = []): void {
    const {author} = this
    const form = formWith(body, this.take(body, why))
    const isPhotoLost = problems.some(({question}) => question === 'photos')
    // One that is being written meanwhile gives way to what was written before; nobody has two forms.
    author.edit(form, {
      why,
      problems: problemsFrom(problems.filter(({question}) => question !== 'photos')),
      ...(isPhotoLost && {photos: []}),
    })
    void author.focus(why ? `#why-${form.key}` : `#heading-${form.key}`)
  }

  protected override show({key}: NewIdea, state: UnsentState): void {
    this.author.put({is: 'unsent', key, state})
  }

  protected override async arrive(
    key: string,
    {receipt, idea, waits, hidden, editSeconds}: IdeaReceipt,
  ): Promise<void> {
    const {author} = this
    const {desk} = author
    this.forget(key)
    author.save()
    desk.remember(({own}) => void (own[receipt] = {idea, seen: 0}))
    if (idea && waits.length === 0 && !hidden) {
      keepEarlier(desk, receipt)
      void desk.view.reload()
    }
    const until = Date.now() + editSeconds * 1_000
    this.showArrived({is: 'arrived', key, idea, receipt, waits, hidden, until})
  }
}

const posts = new WeakMap<Author, IdeaPost>()

/** The way of an author's ideas. */
export function postOf(author: Author): IdeaPost {
  const post = posts.get(author) ?? new IdeaPost(author, routes.sendIdea)
  posts.set(author, post)
  return post
}
