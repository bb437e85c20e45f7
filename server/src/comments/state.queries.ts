/**
 * What becomes of a comment. Each function works within a transaction that has locked the thread, and keeps right
 * whatever hangs on it: the counts of the thread, the answers counted above it, the stones that stand where something
 * was. A position is given once and stays.
 *
 * All of them say whether they changed anything: they do not when the comment is not there, or not in a state from which
 * this can happen to it.
 */
import {foldArabic, pathUnder} from '@saha/domain'
import {byCharacter} from '@saha/domain/text/by-character'
import type {HideReason} from '@saha/contract'
import type {Selectable} from 'kysely'
import {closeEditWindow, type Editable} from '../contributions/edit-windows.queries.ts'
import {removePhotos} from '../photos/photos.queries.ts'
import type {Store} from '../storage/open.ts'
import {forgetVotes} from '../votes/votes.queries.ts'
import type {CommentTables} from './comments.tables.ts'
import {addUp, changeThread, countsOf} from './thread.queries.ts'
import {addReplies, dropStones, findAbove, hasBelow, raiseStones} from './tree.queries.ts'

export {lockThread, type Thread} from './thread.queries.ts'

export type StoredComment = Selectable<CommentTables['comment']>

/** What of a comment its edit window knows. */
export function editableOf({
  id,
  activity,
  position,
}: Pick<StoredComment, 'id' | 'activity' | 'position'>): Editable {
  return {id, activity, number: position}
}

const fold = byCharacter(foldArabic)

/** Name and text of a comment as searches compare them. @param office JSON, for an official answer. */
export function foldedOf({name, text, office}: Pick<StoredComment, 'name' | 'text' | 'office'>): string {
  const names = office === '' ? [name] : Object.values<string>(JSON.parse(office))
  return fold([...names, text].join('\n'))
}

/**
 * Publishes what waits: for the first time, at the end of the order of publication; or again in its old place.
 *
 * @param hour hours since 1970; told only of what is published for the first time.
 */
export async function publishComment(db: Store, id: string, hour: number): Promise<boolean> {
  const comment = await readComment(db, id)
  if (comment?.state !== 'waiting') return false
  await show(db, comment, hour)
  return true
}

/** Takes a published comment back: it waits again, and a stone keeps its place. */
export async function holdComment(db: Store, id: string): Promise<boolean> {
  const comment = await readComment(db, id)
  if (comment?.state !== 'published') return false
  await set(db, id, {state: 'waiting', folded: ''})
  await countOut(db, comment)
  return true
}

/**
 * Hides what is published or waits. A stone keeps the place of what was published before; of what was not, readers never
 * learn.
 *
 * @param day days since 1970, UTC.
 */
export async function hideComment(db: Store, id: string, reason: HideReason, day: number): Promise<boolean> {
  const comment = await readComment(db, id)
  if (comment?.state !== 'published' && comment?.state !== 'waiting') return false
  await set(db, id, {state: 'hidden', folded: '', hidden_reason: reason, hidden_day: day})
  if (comment.state === 'published') await countOut(db, comment)
  else if (comment.position > 0) await changeThread(db, comment.activity)
  return true
}

/** Publishes what is hidden, in its old place. @param hour as with `publishComment`. */
export async function restoreComment(db: Store, id: string, hour: number): Promise<boolean> {
  const comment = await readComment(db, id)
  if (comment?.state !== 'hidden') return false
  await show(db, comment, hour)
  return true
}

/**
 * Puts another text in the place of the one that was sent, and says so beside it.
 *
 * @param name another one, too.
 * @param photos which are taken out of it: of its own, its photo is erased.
 */
export async function redactComment(
  db: Store,
  id: string,
  text: string,
  name?: string,
  photos: readonly string[] = [],
): Promise<boolean> {
  const comment = await readComment(db, id)
  if (!comment || comment.state === 'withdrawn') return false
  const photo = photos.includes(comment.photo) ? '' : comment.photo
  await rewordComment(db, comment, {text, name: name ?? comment.name, photo, is_redacted: 1})
  if (photo !== comment.photo) await removePhotos(db, id)
  return true
}

/** Puts other words in the place of those of a comment, in whatever state it is. */
export async function rewordComment(
  db: Store,
  comment: StoredComment,
  words: Partial<Pick<StoredComment, 'name' | 'text' | 'side' | 'photo' | 'is_redacted' | 'is_edited'>>,
): Promise<void> {
  const reworded = {...comment, ...words}
  const isPublished = comment.state === 'published'
  await set(db, comment.id, {...words, folded: isPublished ? foldedOf(reworded) : ''})
  if (!isPublished) return
  await changeThread(db, comment.activity, addUp([countsOf(comment, -1), countsOf(reworded, 1)]))
}

/**
 * Forgets what its author said, whatever state it is in: its words, votes, place and the name of its photo. A stone
 * keeps the place while others stand below it.
 */
export async function withdrawComment(db: Store, id: string): Promise<boolean> {
  const comment = await readComment(db, id)
  if (!comment || comment.state === 'withdrawn') return false
  const isStone = comment.is_shown === 1 && (await hasBelow(db, comment))
  await set(db, id, {
    ...nothing,
    state: 'withdrawn',
    is_shown: isStone ? 1 : 0,
    side: isStone ? comment.side : '',
  })
  await forgetVotes(db, id)
  await closeEditWindow(db, editableOf(comment))
  const above = comment.is_shown === 1 ? await findAbove(db, comment) : []
  if (comment.state === 'published') await countOut(db, comment, above)
  else if (comment.is_shown === 1) await changeThread(db, comment.activity)
  if (!isStone) await dropStones(db, comment.root, above)
  return true
}

/** What a withdrawn comment says. */
const nothing = {
  name: '',
  text: '',
  folded: '',
  place: '',
  photo: '',
  supports: 0,
  objections: 0,
  score: 0,
  is_edited: 0,
  is_redacted: 0,
  hidden_reason: '',
  hidden_day: 0,
}

/** The comment with this id. */
export async function readComment(db: Store, id: string): Promise<StoredComment | undefined> {
  return db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst()
}

async function show(db: Store, comment: StoredComment, hour: number): Promise<void> {
  const placed = comment.position > 0 ? comment : {...comment, ...(await newPlace(db, comment)), hour}
  const {position, path} = placed
  await set(db, comment.id, {
    state: 'published',
    is_shown: 1,
    position,
    path,
    hour: placed.hour,
    folded: foldedOf(comment),
    hidden_reason: '',
    hidden_day: 0,
  })
  const above = await findAbove(db, placed)
  await addReplies(db, above, 1)
  await raiseStones(db, above)
  const newest = position === comment.position ? 0 : 1
  await changeThread(db, comment.activity, {...countsOf(comment, 1), newest})
}

/** The place at the end of the order of publication, below what it answers. */
async function newPlace(db: Store, {activity, parent, depth}: StoredComment) {
  const {newest} = await db
    .selectFrom('thread')
    .select('newest')
    .where('activity', '=', activity)
    .executeTakeFirstOrThrow()
  const position = newest + 1
  const above = depth === 0 ? undefined : await readComment(db, parent)
  return {position, path: above ? pathUnder(pathOf(above), position) : ''}
}

/** Path of a comment from the first level down, where it is stored as empty. */
export function pathOf({depth, path, position}: Pick<StoredComment, 'depth' | 'path' | 'position'>): string {
  return depth === 0 ? pathUnder(undefined, position) : path
}

async function countOut(db: Store, comment: StoredComment, known?: Awaited<ReturnType<typeof findAbove>>) {
  await addReplies(db, known ?? (await findAbove(db, comment)), -1)
  await changeThread(db, comment.activity, countsOf(comment, -1))
}

async function set(db: Store, id: string, values: Partial<StoredComment>): Promise<void> {
  await db.updateTable('comment').set(values).where('id', '=', id).execute()
}
