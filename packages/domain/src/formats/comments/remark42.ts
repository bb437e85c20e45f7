/** What remark42 backs up: a line about the file, then a comment in JSON on each line. */
import {textOfMarkup, type ForeignComment, type ForeignThread, type Reading} from './foreign-thread.ts'
import {asCount, asRecord, asText} from './json-values.ts'
import {momentIn} from './moments.ts'

/** One line of the file. */
export interface JsonLine {
  /** From 1. */
  line: number
  /** `undefined` when it is no JSON. */
  value: unknown
}

/** @param lines after the first one. */
export function readRemark42(lines: Iterable<JsonLine>, reading: Reading): ForeignThread[] {
  const {account, markup} = reading
  const threads = new Map<string, ForeignThread>()
  for (const {line, value} of lines) {
    const comment = asRecord(value)
    const where = `line ${line}`
    const address = asText(asRecord(comment.locator).url)
    if (address === '' || asText(comment.id) === '') {
      account.read += 1
      account.add('not-readable', where)
      continue
    }
    const thread = threads.get(address) ?? {address, title: '', comments: []}
    threads.set(address, thread)
    thread.title ||= markup(asText(comment.title)).text
    thread.comments.push(read(comment, where))
  }
  return [...threads.values()]

  function read(comment: Readonly<Record<string, unknown>>, where: string): ForeignComment {
    account.add('contact-dropped', where)
    return {
      where,
      id: asText(comment.id),
      parent: asText(comment.pid) || undefined,
      at: momentIn(asText(comment.time)),
      name: markup(asText(asRecord(comment.user).name)).text,
      // `orig` is Markdown as it was typed; `text` is what readers saw of it.
      text: textOfMarkup(reading, where, asText(comment.text) || asText(comment.orig)),
      state: {is: comment.delete === true ? 'deleted' : 'published'},
      ...(comment.edit !== undefined && comment.edit !== null && {edited: true}),
      ...votesOf(comment),
    }
  }
}

/** Each voter by name, where the backup holds them; else their difference. */
function votesOf({votes, score}: Readonly<Record<string, unknown>>): {supports: number; objections: number} {
  const cast = Object.values(asRecord(votes))
  const supports = cast.filter((vote) => vote === true).length
  const objections = cast.filter((vote) => vote === false).length
  if (supports + objections > 0) return {supports, objections}
  const difference = typeof score === 'number' ? score : 0
  return {supports: asCount(difference), objections: asCount(-difference)}
}
