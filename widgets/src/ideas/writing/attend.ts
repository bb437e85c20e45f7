import {longKept} from '@saha/client/kept'
import {FOOT} from '../../contributing/desk.ts'
import {Author} from './author.ts'
import {receiptOf, type Ask, type Desk} from './desk.ts'
import {rarerOf} from './rarer.ts'
import type {IdeaPost} from './sending/post.ts'
import type {Form} from './slips.ts'

const authors = new WeakMap<Desk, Author>()

/** Who writes at a desk. @param words to make names up from, parted by spaces. */
export function authorAt(desk: Desk, words: string): Author {
  const before = authors.get(desk)
  const author = before ?? new Author(desk, words)
  authors.set(desk, author)
  // The element is drawing now, and what was asked for may want another drawing.
  if (!before) queueMicrotask(() => begin(author))
  else if (author.hasMissed) queueMicrotask(() => void pickUp(author))
  else if (desk.asks.length > 0) queueMicrotask(() => attend(author))
  return author
}

/** Brings what sends. `undefined` when it does not arrive. */
const postOf = async (author: Author): Promise<IdeaPost | undefined> =>
  import('./sending/post.ts').then(
    (arrived) => {
      const post = arrived.postOf(author)
      post.prepare = () => rarerOf(author).sending.fetch()
      return post
    },
    () => undefined,
  )

/** Hands a form over, unless something is wrong. What sends has been on its way since the form was opened. */
export async function submit(author: Author, form: Form): Promise<void> {
  const post = await postOf(author)
  if (post) return post.submit(form)
  author.edit(form, {why: 'unreachable'})
  return author.focus(`#why-${form.key}`)
}

function begin(author: Author): void {
  void pickUp(author)
  attend(author)
  author.draw()
}

/** Takes over what waits since an earlier visit, if anything does. */
async function pickUp(author: Author): Promise<void> {
  author.hasMissed = false
  if (longKept.names().some((name) => name.startsWith('saha-outbox:'))) (await postOf(author))?.pickUp()
}

/** Sees to what was asked for since the last drawing. */
function attend(author: Author): void {
  for (const ask of author.desk.asks.splice(0)) grant(author, ask)
}

function grant(author: Author, ask: Ask): void {
  switch (ask.is) {
    case 'write':
      return author.write(ask.place)
    case 'own':
      return author.open(`${ask.idea}`, {receipt: receiptOf(author.desk, ask.idea)})
    case 'receipts':
      return author.open(FOOT, {receipt: ask.code})
  }
}
