/** Comments of other programs become comments of a thread: many at once, at the end of its order of publication. */
import {pathUnder} from '@saha/domain'
import {limits} from '@saha/contract/limits'
import type {Store} from '../storage/open.ts'
import type {IncomingComment} from './incoming-comments.ts'
import {foldedOf, pathOf, type StoredComment} from './state.queries.ts'
import {changeThread, countsOf, lockThread, type ThreadChange} from './thread.queries.ts'
import {addReplies, findAbove, raiseStones, type Above} from './tree.queries.ts'
import {scoreOf} from './votes.queries.ts'

/** What became of comments that came in. */
export interface TakenIn {
  added: StoredComment[]
  /** They were there before. */
  known: number
  /** They answer what waits for moderators here, and are left for another time. */
  early: number
}

/** A comment that others may stand below. */
interface Parent {
  row: StoredComment
  /** Comments above it, and itself if answers stand below it: not on the third level. */
  chain: readonly (StoredComment | Above)[]
}

/**
 * Stores comments that are not there yet, all within the given transaction. What they answer is among them, further up,
 * or there already.
 *
 * @param comments with the ids that `settleIds` gave them.
 * @returns `undefined` when the activity is no thread.
 */
export async function takeIn(
  db: Store,
  activity: number,
  comments: readonly IncomingComment[],
): Promise<TakenIn | undefined> {
  const thread = await lockThread(db, activity)
  if (!thread) return undefined
  const stored = await readAll(db, [...new Set(comments.flatMap(({id, parent}) => [id, parent]))])
  const parents = new Map<string, Parent>()
  const result: TakenIn = {added: [], known: 0, early: 0}
  const answers = new Map<string, {above: Above; count: number}>()
  const vanished = new Map<string, Above>()
  let {newest} = thread
  for (const comment of comments) {
    const {id} = comment
    if (stored.has(id)) {
      result.known += 1
      continue
    }
    const parent = await parentOf(comment.parent)
    if (parent === 'none' || (parent && parent.row.position === 0)) {
      result.early += 1
      continue
    }
    if (comment.hasPlace) newest += 1
    const row = rowOf(comment, {id, activity, position: comment.hasPlace ? newest : 0}, parent?.row)
    const chain = parent?.chain ?? []
    parents.set(id, {row, chain: row.depth < limits.replyDepth ? [...chain, row] : chain})
    countAnswer(row, chain)
    result.added.push(row)
  }
  await insertComments(db, result.added.toSorted(byId))
  for (const {above, count} of answers.values()) await addReplies(db, [above], count)
  await raiseStones(db, [...vanished.values()])
  if (result.added.length > 0) await changeThread(db, activity, sumOf(result.added, newest - thread.newest))
  return result

  async function parentOf(id: string): Promise<Parent | 'none' | undefined> {
    if (id === '') return undefined
    const known = parents.get(id)
    const row = stored.get(id)
    if (known || !row) return known ?? 'none'
    const above: Above[] = row.position === 0 ? [] : await findAbove(db, {...row, path: pathOf(row)})
    const found = {row, chain: row.depth < limits.replyDepth ? [...above, row] : above}
    parents.set(id, found)
    return found
  }

  function countAnswer(row: StoredComment, chain: Parent['chain']) {
    if (row.is_shown === 0) return
    for (const above of chain) {
      if (!stored.has(above.id) && 'replies' in above) {
        if (row.state === 'published') above.replies += 1
        continue
      }
      if (above.is_shown === 0) vanished.set(above.id, above)
      const before = answers.get(above.id)?.count ?? 0
      if (row.state === 'published') answers.set(above.id, {above, count: before + 1})
    }
  }
}

/** How many of these comments are there already. @param comments with the ids that `settleIds` gave them. */
export async function countKnown(db: Store, comments: readonly IncomingComment[]): Promise<number> {
  const stored = await readAll(
    db,
    comments.map(({id}) => id),
  )
  return stored.size
}

/**
 * Comments with the ids under which they are stored. One that comes from another Saha keeps its own, so that links to it
 * and the receipt of its author stay good, unless another thread of this store has it.
 */
export async function settleIds(
  db: Store,
  activity: number,
  comments: readonly IncomingComment[],
): Promise<readonly IncomingComment[]> {
  const own = new Map(comments.flatMap(({id, ownId}) => (ownId === undefined ? [] : [[id, ownId] as const])))
  if (own.size === 0) return comments
  const stored = await readAll(db, [...own].flat())
  for (const [id, ownId] of own) {
    const isTaken = (stored.get(ownId)?.activity ?? activity) !== activity
    if (isTaken || stored.has(id)) own.delete(id)
  }
  const idOf = (id: string) => own.get(id) ?? id
  return comments.map((comment) => ({...comment, id: idOf(comment.id), parent: idOf(comment.parent)}))
}

/** Ids in one question. */
const atOnce = 500

async function readAll(db: Store, ids: readonly string[]): Promise<Map<string, StoredComment>> {
  const found = new Map<string, StoredComment>()
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await db
      .selectFrom('comment')
      .selectAll()
      .where('id', 'in', ids.slice(from, from + atOnce))
      .execute()
    for (const row of rows) found.set(row.id, row)
  }
  return found
}

function rowOf(
  {said, isShown}: IncomingComment,
  {id, activity, position}: Pick<StoredComment, 'id' | 'activity' | 'position'>,
  parent: StoredComment | undefined,
): StoredComment {
  const isPublished = said.state === 'published'
  return {
    ...said,
    id,
    activity,
    position,
    hour: position > 0 ? said.hour : 0,
    is_shown: isShown ? 1 : 0,
    parent: parent?.id ?? '',
    root: parent?.root ?? id,
    depth: parent ? Math.min(parent.depth + 1, limits.replyDepth) : 0,
    path: parent && position > 0 ? pathUnder(pathOf(parent), position) : '',
    folded: isPublished ? foldedOf(said) : '',
    author: '',
    score: scoreOf(said),
    replies: 0,
    photo: '',
  }
}

function sumOf(added: readonly StoredComment[], newest: number): ThreadChange {
  const sum: Record<string, number> = {newest}
  for (const row of added)
    if (row.state === 'published')
      for (const [name, count] of Object.entries(countsOf(row, 1))) sum[name] = (sum[name] ?? 0) + count
  return sum
}

/** Rows of one statement: stores limit the values of one. */
const rowsAtOnce = 200

async function insertComments(db: Store, rows: readonly StoredComment[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await db
      .insertInto('comment')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
}

function byId(a: StoredComment, b: StoredComment): number {
  return a.id < b.id ? -1 : 1
}
