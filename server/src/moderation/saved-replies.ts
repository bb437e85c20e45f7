import type {ReplyWords, SavedReply} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {cleanTitle} from '@saha/domain'
import {record, type Doer} from '../audit/audit.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {moderatorText} from './moderator-text.ts'
import {eraseReply, readSavedReplies, storeReply} from './saved-replies.queries.ts'

/**
 * Makes a reply, or changes one. The same again changes nothing.
 *
 * @returns all that there are now.
 * @throws Refusal `too-many-replies`; `text-refused` when nothing can be seen of its words.
 */
export async function saveReply(db: Store, doer: Doer, id: string, words: ReplyWords): Promise<SavedReply[]> {
  const {municipality} = doer
  const {title, text, reason} = words
  const cleaned: ReplyWords = {
    title: moderatorText(title, cleanTitle),
    text: Object.fromEntries(
      Object.entries(text).map(([language, typed]) => [language, moderatorText(typed)]),
    ),
    ...(reason && {reason}),
  }
  return db.transaction().execute(async (transaction) => {
    const replies = await readSavedReplies(transaction, municipality)
    const before = replies.find((reply) => reply.id === id)
    if (!before && replies.length >= limits.savedReplies) throw new Refusal('too-many-replies')
    await storeReply(transaction, municipality, id, cleaned)
    await record(transaction, {
      ...doer,
      act: 'reply-saved',
      target: id,
      ...(before && {before: wordsOf(before)}),
      after: cleaned,
    })
    return readSavedReplies(transaction, municipality)
  })
}

/** Removes a reply. @returns all that are left. @throws Refusal `not-found`. */
export async function removeReply(db: Store, doer: Doer, id: string): Promise<SavedReply[]> {
  const {municipality} = doer
  return db.transaction().execute(async (transaction) => {
    const replies = await readSavedReplies(transaction, municipality)
    const before = replies.find((reply) => reply.id === id)
    if (!before) throw new Refusal('not-found')
    await eraseReply(transaction, municipality, id)
    await record(transaction, {...doer, act: 'reply-removed', target: id, before: wordsOf(before)})
    return replies.filter((reply) => reply !== before)
  })
}

function wordsOf({title, text, reason}: SavedReply): ReplyWords {
  return {title, text, ...(reason && {reason})}
}
