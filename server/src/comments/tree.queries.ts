/** The tree of a thread: which comments stand above others, and what is left of those that are gone. */
import {depthOf} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** Characters of one step of a path: see `pathUnder`. */
const step = 6

/** Where a comment stands. */
export interface Placed {
  id: string
  root: string
  parent: string
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
 * level has become.
 */
export async function findAbove(db: Store, {root, parent, depth, path}: Placed): Promise<Above[]> {
  if (depth === 0) return []
  const paths = Array.from({length: depth - 1}, (_, level) => path.slice(0, (level + 2) * step))
  const found = await db
    .selectFrom('comment')
    .select(['id', 'state', 'is_shown', 'depth', 'path'])
    .where((is) =>
      is.or([
        is('id', '=', root),
        ...(paths.length === 0
          ? []
          : [
              is.and([
                is('root', '=', root),
                is('path', 'in', paths),
                is('depth', '>', 0),
                is('is_shown', '=', 1),
              ]),
            ]),
      ]),
    )
    .execute()
  const above = found.length === depth ? found : await climb(db, parent, path)
  return above.toSorted((a, b) => b.depth - a.depth)
}

/** The same for comments above of which nothing is left: no index finds those, only the way from parent to parent. */
async function climb(db: Store, parent: string, path: string): Promise<Above[]> {
  const above: Above[] = []
  for (let id = parent; id !== '';) {
    const {parent: next, ...comment} = await db
      .selectFrom('comment')
      .select(['id', 'state', 'is_shown', 'depth', 'path', 'parent'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    // Beside it, not above it: answers below the third level stand on the third.
    if (comment.depth < depthOf(path)) above.push(comment)
    id = next
  }
  return above.filter((comment, at) => above.findIndex(({depth}) => depth === comment.depth) === at)
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
