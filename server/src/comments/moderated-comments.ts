import type {Moderated} from '../moderation/moderated.ts'
import {readModeratedComments} from './moderated.queries.ts'
import {hideComment, holdComment, publishComment, redactComment, restoreComment} from './state.queries.ts'
import {lockThreads} from './thread.queries.ts'

/** Comments, as things that can be moderated. @param onChanged told of the address of a thread. */
export function moderatedComments(onChanged: (address: string) => void): Moderated {
  return {
    kind: 'comment',
    lock: lockThreads,
    read: readModeratedComments,
    publish: publishComment,
    hide: hideComment,
    restore: restoreComment,
    redact: (db, id, {text, name, photos}) => redactComment(db, id, text, name, photos),
    hold: holdComment,
    onChanged,
  }
}
