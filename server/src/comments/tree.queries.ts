/** The tree of a thread: which comments stand above others, and what is left of those that are gone. */
import {positionsAbove} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** Where a comment stands. */
export interface Placed {
  activity: number
  root: string
  depth: number
  path: string
}

/** A comment that stands above another one. */
export interface Above {
  id: string
  state: 'waiting' | 'published' | 'hidden' | 'withdrawn'
  is_shown: number
  depth: number
  path: string
}

/**
 * The comments above one that has its place, the deepest first: at most three, however long the talk below the third
 * level has become, and whatever is left of them.
 */
export async function findAbove(
  db: Store,
  {activity, path}: Pick<Placed, 'activity' | 'path'>,
): Promise<Above[]> {
  const positions = positionsAbove(path)
  if (positions.length === 0) return []
  return db
    .selectFrom('comment')
    .select(['id', 'state', 'is_shown', 'depth', 'path'])
    .where('activity', '=', activity)
    .where('position', 'in', positions)
    .orderBy('depth', 'desc')
    .execute()
}

/** Adds to the published answers of the comments above. */
export async function addReplies(
  db: Store,
  above: readonly Pick<Above, 'id'>[],
  replies: number,
): Promise<void> {
  if (above.length === 0) return
  await db
    .updateTable('comment')
    .set((row) => ({replies: row('replies', '+', replies)}))
    .where(
      'id',
      'in',
      above.map(({id}) => id),
    )
    .execute()
}

/** Puts stones in the places of comments above that have vanished: something stands below them again. */
export async function raiseStones(db: Store, above: readonly Above[]): Promise<void> {
  const vanished = above.filter(({is_shown}) => is_shown === 0)
  for (const {id} of vanished) await showInTree(db, id, 1)
}

/** Takes away the stones of withdrawn comments below which nothing stands any more. @param above the deepest first. */
export async function dropStones(db: Store, root: string, above: readonly Above[]): Promise<void> {
  for (const stone of above) {
    if (stone.state !== 'withdrawn' || (await hasBelow(db, {...stone, root}))) return
    await showInTree(db, stone.id, 0)
  }
}

/** Whether readers see anything below a comment. */
export async function hasBelow(
  db: Store,
  {root, depth, path}: Pick<Placed, 'root' | 'depth' | 'path'>,
): Promise<boolean> {
  const found = await db
    .selectFrom('comment')
    .select('id')
    .where('root', '=', root)
    .where('depth', '>', depth)
    .where('depth', '>', 0)
    .where('is_shown', '=', 1)
    .$if(depth > 0, (query) => query.where('path', '>', path).where('path', '<', `${path}~`))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

async function showInTree(db: Store, id: string, is_shown: 0 | 1): Promise<void> {
  await db.updateTable('comment').set({is_shown}).where('id', '=', id).execute()
}
