/** Sees to what somebody does who hands in an idea. What sends is fetched with the first letter. */
import {longKept} from '@saha/client/kept'
import {formStyles} from '../../contributing/form.styles.ts'
import {isOf} from '../../contributing/keeping.ts'
import {adopt} from '../../kit/css.ts'
import type {Host} from '../../kit/reader.ts'
import type {IdeasView} from '../view.ts'
import {Author} from './author.ts'
import {rarerOf} from './rarer.ts'
import type {IdeaPost} from './sending/post.ts'
import type {Form} from './slips.ts'
import {writingStyles} from './writing.styles.ts'

const authors = new WeakMap<Host, Author>()

/** Who hands in ideas at an element. @param words names to make one up from. */
export function authorOf(view: IdeasView, words: string): Author {
  const before = authors.get(view.host)
  const author = isOf(view, before?.desk) && before ? before : new Author(view, words)
  if (author !== before) adopt(view.host.renderRoot, [formStyles, writingStyles])
  // The element is drawing now.
  if (author !== before || author.hasMissed) queueMicrotask(() => void pickUp(author))
  author.desk.view = view
  authors.set(view.host, author)
  return author
}

/** Brings what sends. `undefined` when it does not arrive. */
const postOf = (author: Author): Promise<IdeaPost | undefined> =>
  import('./sending/post.ts').then(
    (arrived) => {
      const post = arrived.postOf(author)
      post.prepare = () => rarerOf(author).sending.fetch()
      return post
    },
    () => undefined,
  )

/** Takes over what waits since an earlier visit, if anything does. */
async function pickUp(author: Author): Promise<void> {
  author.hasMissed = false
  if (longKept.names().some((name) => name.startsWith('saha-outbox:'))) (await postOf(author))?.pickUp()
}

/** Brings what a form needs in which somebody writes, so that it is here with or without a network. @param text of a field. */
export function foresee(author: Author, text: string): void {
  void rarerOf(author).sending.fetch()
  void postOf(author).then((post) => post?.look(text))
}

/** Hands a form over, unless something is wrong. */
export async function submit(author: Author, form: Form): Promise<void> {
  const [post] = await Promise.all([postOf(author), rarerOf(author).sending.fetch()])
  if (post) return post.submit(form)
  author.edit(form, {why: 'unreachable'})
  return author.focus(`#form-${form.key} [part=error]`)
}
