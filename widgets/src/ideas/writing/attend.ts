/** Sees to what somebody does who hands in an idea. What sends is fetched with the first letter. */
import {longKept} from '@saha/client/kept'
import {spokenLanguage} from '@saha/i18n/languages'
import {isOf} from '../../contributing/keeping.ts'
import {adopt} from '../../kit/css.ts'
import type {Host} from '../../kit/reader.ts'
import type {IdeasView} from '../view.ts'
import {Author} from './author.ts'
import {rarerOf} from './rarer.ts'
import {sendingShowers} from './sending/showers.ts'
import type {IdeaPost} from './sending/post.ts'
import type {Form} from './slips.ts'
import {writingStyles} from './writing.styles.ts'

const authors = new WeakMap<Host, Author>()

/** Who hands in ideas at an element. */
export function authorOf(view: IdeasView): Author {
  const before = authors.get(view.host)
  const author = isOf(view, before?.desk) && before ? before : new Author(view)
  if (author !== before) adopt(view.host.renderRoot, [writingStyles])
  // The element is drawing now.
  if (author !== before || author.hasMissed) queueMicrotask(() => void pickUp(author))
  author.desk.view = view
  authors.set(view.host, author)
  return author
}

/** Brings what sends, and what says how far it has come: all is then said at once. `undefined` when it does not arrive. */
async function postOf(author: Author): Promise<IdeaPost | undefined> {
  await rarerOf(author).sending.fetch()
  return sendingShowers[spokenLanguage(author.desk.view.reader.spoken)]().then(
    ({postFor}) => postFor(author),
    () => undefined,
  )
}

/** Takes over what waits since an earlier visit, if anything does. */
async function pickUp(author: Author): Promise<void> {
  author.hasMissed = false
  if (longKept.names().some((name) => name.startsWith('saha-outbox:'))) (await postOf(author))?.pickUp()
}

/** Brings what a form needs in which somebody writes, so that it is here with or without a network. @param text of a field. */
export function foresee(author: Author, text: string): void {
  author.isWriting = true
  void postOf(author).then((post) => post?.look(text))
}

/** Hands a form over, unless something is wrong. */
export async function submit(author: Author, form: Form): Promise<void> {
  author.isWriting = true
  const post = await postOf(author)
  if (post) return post.submit(form)
  author.edit(form, {why: 'unreachable'})
  return author.focus(`#form-${form.key} [part=error]`)
}
