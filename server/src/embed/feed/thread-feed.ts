import type {Comment, ShownThread} from '@saha/contract'
import {isolate} from '@saha/i18n'
import type {PageReader} from '../page-reader.ts'
import type {Entry, Feed} from './atom.ts'

/**
 * The newest comments of a thread.
 *
 * @param comments none of them gone.
 * @param page address of the thread's hosted page, with its language.
 */
export function threadFeed(
  {municipality, id, title, consultation}: Omit<ShownThread, 'state'>,
  comments: readonly Comment[],
  reader: PageReader,
  page: string,
): Feed {
  return {
    id: `urn:saha:thread:${municipality.id}/${id}`,
    title: reader.plain(title),
    municipality,
    since: consultation.opens,
    entries: comments.map((comment) => commentEntry(comment, reader, page)),
  }
}

function commentEntry(comment: Comment, reader: PageReader, page: string): Entry {
  const {id, hour, official, inReplyTo, text = ''} = comment
  const {terms, say} = reader
  const author = isolate(official ? reader.plain(official) : (comment.name ?? ''))
  const about = [
    author,
    official && terms.comments.official,
    inReplyTo && say.say(terms.comments.inReplyTo, {name: inReplyTo}),
  ]
  return {
    id: `urn:saha:comment:${id}`,
    title: about.filter(Boolean).join(' · '),
    author,
    at: hour,
    content: text,
    page: `${page}&comment=${id}#saha-comment-${id}`,
  }
}
