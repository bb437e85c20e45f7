/** Replies that moderators of a municipality share. */
import type {HideReason, ReplyWords, SavedReply} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** All of them, in the order of their titles. */
export async function readSavedReplies(db: Store, municipality: string): Promise<SavedReply[]> {
  const rows = await db
    .selectFrom('saved_reply')
    .select(['id', 'title', 'text', 'reason'])
    .where('municipality', '=', municipality)
    .execute()
  return rows
    .map(({id, title, text, reason}) => ({
      id,
      title,
      text: JSON.parse(text),
      // The column holds nothing else.
      ...(reason !== '' && {reason: reason as HideReason}),
    }))
    .sort((one, other) => one.title.localeCompare(other.title) || (one.id < other.id ? -1 : 1))
}

/** Makes a reply, or puts other words in the place of those that it had. */
export async function storeReply(
  db: Store,
  municipality: string,
  id: string,
  {title, text, reason = ''}: {title: string; text: ReplyWords['text']; reason?: HideReason | '' | undefined},
): Promise<void> {
  const words = {title, text: canonicalJson(text), reason}
  await db
    .insertInto('saved_reply')
    .values({municipality, id, ...words})
    .onConflict((conflict) => conflict.columns(['municipality', 'id']).doUpdateSet(words))
    .execute()
}

/** Removes a reply. */
export async function eraseReply(db: Store, municipality: string, id: string): Promise<void> {
  await db.deleteFrom('saved_reply').where('municipality', '=', municipality).where('id', '=', id).execute()
}
