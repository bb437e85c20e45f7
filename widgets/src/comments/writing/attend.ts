import {isShut} from '../../invitation/invited.ts'
import {Author} from './author.ts'
import type {Ask, Desk} from './desk.ts'
import {postOf} from './post.ts'
import type {Asking} from './slips.ts'
import {vote} from './vote.ts'

const authors = new WeakMap<Desk, Author>()

/** Who writes at a desk. @param words to make names up from, parted by spaces. */
export function authorAt(desk: Desk, words: string): Author {
  const before = authors.get(desk)
  const author = before ?? new Author(desk, words)
  authors.set(desk, author)
  // The element is drawing now, and what was asked for may want another drawing.
  if (!before) queueMicrotask(() => begin(author))
  else if (author.hasMissed) queueMicrotask(() => postOf(author).pickUp())
  else if (desk.asks.length > 0) queueMicrotask(() => attend(author))
  return author
}

function begin(author: Author): void {
  postOf(author).pickUp()
  attend(author)
  author.draw()
}

/** Sees to what was asked for since the last drawing. */
function attend(author: Author): void {
  for (const ask of author.desk.asks.splice(0)) grant(author, ask)
}

/** Goes on with what was asked for, now that this browser has been let in. */
export function goOn(author: Author, {key, ask, opener}: Asking): void {
  author.drop(key)
  grant(author, ask)
  if (ask.is === 'vote') void author.focusBack(opener)
}

function grant(author: Author, ask: Ask): void {
  const wantsPass = ask.is !== 'own' && ask.is !== 'receipts'
  if (wantsPass && isShut(author.desk.view)) return author.askForCode(ask)
  switch (ask.is) {
    case 'write':
      return author.write()
    case 'reply':
      return author.write(ask.comment.id)
    case 'vote':
      return void vote(author, ask.comment, ask.value)
    case 'own':
      return author.open(ask.comment.id, {receipt: author.desk.memory.own[ask.comment.id]})
    case 'receipts':
      return author.open(undefined, {receipt: ask.code})
    case 'report':
      return author.report(ask.comment.id)
  }
}
