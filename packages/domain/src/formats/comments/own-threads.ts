/** Saha's own file of threads, in and out. */
import type {CommentsFile, FileComment} from '@saha/contract'
import type {ForeignComment, ForeignThread} from './foreign-thread.ts'
import type {ImportedComment, ImportedState} from './imported-thread.ts'
import {momentIn} from './moments.ts'
import type {ThreadAccount} from './thread-account.ts'

/** @param file as the contract has it. */
export function readOwnThreads({threads}: CommentsFile, account: ThreadAccount): ForeignThread[] {
  return threads.map(({address, title = '', comments}, at) => ({
    address,
    title,
    comments: comments.map((comment, place) => {
      const where = `threads[${at}].comments[${place}]`
      if (comment.photo !== undefined) account.add('photo-dropped', where)
      return read(comment, where)
    }),
  }))
}

function read(comment: FileComment, where: string): ForeignComment {
  const {at, state: is, hidden, name = '', text = '', photo: _, parent, ...others} = comment
  const state: ImportedState =
    is === 'hidden' ? {is, reason: hidden?.reason ?? 'other', day: hidden?.day ?? ''} : {is}
  return {...others, where, parent, at: momentIn(at ?? ''), name, text, state}
}

/**
 * A comment as a file has it: what is empty or usual is left out, so that one that went out and came in again is
 * written the same.
 *
 * @param photo its name, if it has one.
 */
export function ownComment(comment: ImportedComment, photo = ''): FileComment {
  const {foreignId, parent, at, name, text, state, supports, objections} = comment
  const {side, official, pinned, edited, redacted, place} = comment
  return {
    id: foreignId,
    ...(parent !== null && {parent}),
    ...(at !== null && {at: new Date(at).toISOString()}),
    ...(name !== '' && {name}),
    ...(text !== '' && {text}),
    state: state.is,
    ...(state.is === 'hidden' && {hidden: {reason: state.reason, day: state.day}}),
    supports,
    objections,
    ...(side && {side}),
    ...(official && {official}),
    ...(pinned && {pinned: true}),
    ...(edited && {edited: true}),
    ...(redacted && {redacted: true}),
    ...(place && {place}),
    ...(photo !== '' && {photo}),
  }
}
