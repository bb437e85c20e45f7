/**
 * What leads into Isso and out of it: its generic JSON (threads with comments), the answers of its public interface
 * (comments within comments), and the rows of its tables as `sqlite3 -json` prints them.
 */
import {
  textOfMarkup,
  type ForeignComment,
  type ForeignState,
  type ForeignThread,
  type Reading,
} from './foreign-thread.ts'
import {asCount, asList, asRecord, asText} from './json-values.ts'
import {momentIn, momentOf} from './moments.ts'
import type {ThreadAccount} from './thread-account.ts'
import {ThreadsRefusal} from './threads-refusal.ts'

type Values = Readonly<Record<string, unknown>>

/** Levels of replies within replies. */
const deepest = 100

/** @throws ThreadsRefusal */
export function readIsso(value: unknown, reading: Reading): ForeignThread[] {
  if (!Array.isArray(value)) {
    const reply = asRecord(value)
    if (!Array.isArray(reply.replies)) throw new ThreadsRefusal('not-this-format')
    return [{address: asText(reply.uri) || 'isso', title: '', comments: nested(reply, reading)}]
  }
  return value.some((one) => 'comments' in asRecord(one))
    ? value.map((one, at) => genericThread(asRecord(one), at, reading.account))
    : rowsByThread(value, reading.account)
}

function genericThread(thread: Values, at: number, account: ThreadAccount): ForeignThread {
  const comments = asList(thread.comments).map((one, place): ForeignComment => {
    const where = `[${at}].comments[${place}]`
    return plain(asRecord(one), where, account)
  })
  return {address: asText(thread.id) || `[${at}]`, title: asText(thread.title), comments}
}

function rowsByThread(rows: readonly unknown[], account: ThreadAccount): ForeignThread[] {
  const threads = new Map<string, ForeignThread>()
  rows.forEach((one, at) => {
    const row = asRecord(one)
    const address = asText(row.uri) || asText(row.tid)
    if (address === '') {
      account.read += 1
      return account.add('not-readable', `[${at}]`)
    }
    const thread = threads.get(address) ?? {address, title: asText(row.title), comments: []}
    threads.set(address, thread)
    thread.comments.push(plain(row, `[${at}]`, account))
  })
  return [...threads.values()]
}

/** A comment whose text is as it was typed. */
function plain(comment: Values, where: string, account: ThreadAccount): ForeignComment {
  account.add('contact-dropped', where)
  return {
    where,
    id: asText(comment.id) || where,
    parent: asText(comment.parent) || undefined,
    at: timeOf(comment.created),
    name: asText(comment.author),
    text: asText(comment.text),
    state: stateOf(comment.mode),
    ...(typeof comment.modified === 'number' && {edited: true}),
    supports: asCount(comment.likes),
    objections: asCount(comment.dislikes),
  }
}

/** What the interface answers: texts are HTML, and replies stand within what they answer. */
function nested(reply: Values, reading: Reading): ForeignComment[] {
  const found: ForeignComment[] = []
  let level = [{list: asList(reply.replies), parent: undefined as string | undefined}]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new ThreadsRefusal('too-deep')
    level = level.flatMap(({list, parent}) => list.map((one) => take(asRecord(one), parent)))
  }
  return found

  function take(one: Values, parent: string | undefined) {
    const where = `reply ${found.length + 1}`
    const comment = plain(one, where, reading.account)
    const text = textOfMarkup(reading, where, comment.text)
    found.push({...comment, text, parent: comment.parent ?? parent})
    return {list: asList(one.replies), parent: comment.id}
  }
}

/** Seconds since 1970, or `2005-02-24 04:03:37` in UTC. */
function timeOf(created: unknown): number | undefined {
  return typeof created === 'number' ? momentOf(created) : momentIn(asText(created))
}

/** 1: shown. 2: waits for approval. 4: deleted, but somebody replied. */
function stateOf(mode: unknown): ForeignState {
  if (mode === 2) return {is: 'not-approved'}
  return {is: mode === 4 ? 'deleted' : 'published'}
}
