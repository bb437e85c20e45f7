import type {CommentSort, Side} from '@saha/contract'
import {sql, type Selectable} from 'kysely'
import type {Store} from '../storage/open.ts'
import type {CommentTables} from './comments.tables.ts'
import type {Place} from './cursor.ts'
import type {Thread} from './thread.queries.ts'

/** A comment as far as readers are shown anything of it. */
export type ShownRow = Pick<Selectable<CommentTables['comment']>, (typeof columns)[number]>

const columns = [
  'id',
  'state',
  'position',
  'hour',
  'parent',
  'root',
  'depth',
  'path',
  'name',
  'text',
  'side',
  'office',
  'is_pinned',
  'is_edited',
  'is_redacted',
  'supports',
  'objections',
  'score',
  'replies',
  'place',
  'photo',
  'hidden_reason',
  'hidden_day',
] as const

// The indexes hold only what fits these. Written out, because SQLite does not look at values when it chooses an index.
const onFirstLevel = sql<boolean>`depth = 0 and is_shown = 1`
const isAnswer = sql<boolean>`answer.depth > 0 and answer.is_shown = 1`
const isPublished = sql<boolean>`state = 'published'`
const isSided = sql<boolean>`side != ''`
const isOfficial = sql<boolean>`office != ''`

/** Counts and revision of a thread. @returns `undefined` when the activity is no thread. */
export async function readThread(db: Store, activity: number): Promise<Thread | undefined> {
  return db.selectFrom('thread').selectAll().where('activity', '=', activity).executeTakeFirst()
}

/** What the first level is ordered by; where that is equal, the newer one stands first. */
const orders = {newest: 'position', oldest: 'position', supported: 'score', discussed: 'replies'} as const

/** A comment's place in an order of the first level. */
export function placeIn(sort: CommentSort, row: Pick<ShownRow, 'position' | 'score' | 'replies'>): Place {
  const by = orders[sort]
  return {value: by === 'position' ? 0 : row[by], position: row.position}
}

/** Comments and stones of the first level in one order, those after a place. @param most how many at the most. */
export async function readFirstLevel(
  db: Store,
  activity: number,
  {sort, side, after}: {sort: CommentSort; side?: Side; after?: Place},
  most: number,
): Promise<ShownRow[]> {
  const by = orders[sort]
  const direction = sort === 'oldest' ? 'asc' : 'desc'
  let query = db
    .selectFrom('comment')
    .select(columns)
    .where('activity', '=', activity)
    .where(onFirstLevel)
    .orderBy(by, direction)
    .limit(most)
  if (by !== 'position') query = query.orderBy('position', direction)
  if (side) query = query.where('side', '=', side).where(isSided)
  if (!after) return query.execute()
  if (by === 'position')
    return query.where('position', sort === 'oldest' ? '>' : '<', after.position).execute()
  return query
    .where(({eb, refTuple, tuple}) => eb(refTuple(by, 'position'), '<', tuple(after.value, after.position)))
    .execute()
}

/**
 * The first answers to comments of the first level, those to one comment in the order of its tree. However many there
 * are, only the first ones are looked at.
 *
 * @param most of each comment.
 */
export async function readFirstAnswers(
  db: Store,
  roots: readonly string[],
  most: number,
): Promise<ShownRow[]> {
  if (roots.length === 0) return []
  const long = await findLongTrees(db, roots, most)
  const short = roots.filter((root) => !long.includes(root))
  const all = await Promise.all([
    readWholeTrees(db, short),
    ...long.map((root) => readAnswers(db, root, {skip: 0}, most)),
  ])
  return all.flat()
}

/** Which of these comments have more answers than so many, stones included. */
async function findLongTrees(db: Store, roots: readonly string[], most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('comment as first')
    .select([
      'first.id',
      (select) =>
        select
          .selectFrom('comment as answer')
          .select('answer.path')
          .whereRef('answer.root', '=', 'first.id')
          .where(isAnswer)
          .orderBy('answer.path')
          .limit(1)
          .offset(most)
          .as('beyond'),
    ])
    .where('first.id', 'in', roots)
    .execute()
  return rows.filter(({beyond}) => beyond !== null).map(({id}) => id)
}

async function readWholeTrees(db: Store, roots: readonly string[]): Promise<ShownRow[]> {
  if (roots.length === 0) return []
  return db
    .selectFrom('comment as answer')
    .select(columns)
    .where('root', 'in', roots)
    .where(isAnswer)
    .orderBy('root')
    .orderBy('path')
    .execute()
}

/** Where to go on among the answers to a comment of the first level: after a path, or after the first few. */
export type AfterAnswers = {path: string} | {skip: number}

/** Answers below one comment of the first level, in the order of the tree. */
export async function readAnswers(
  db: Store,
  root: string,
  after: AfterAnswers,
  most: number,
): Promise<ShownRow[]> {
  const query = db
    .selectFrom('comment as answer')
    .select(columns)
    .where('root', '=', root)
    .where(isAnswer)
    .orderBy('path')
    .limit(most)
  if ('skip' in after) return query.offset(after.skip).execute()
  return query.where('path', '>', after.path).execute()
}

/** Answers below a comment that is itself one, in the order of the tree. */
export async function readAnswersBelow(
  db: Store,
  {root, path}: Pick<ShownRow, 'root' | 'path'>,
  most: number,
): Promise<ShownRow[]> {
  return db
    .selectFrom('comment as answer')
    .select(columns)
    .where('root', '=', root)
    .where(isAnswer)
    .where('path', '>', path)
    .where('path', '<', `${path}~`)
    .orderBy('path')
    .limit(most)
    .execute()
}

/** Answers in one tree at exactly these paths. */
export async function readAtPaths(db: Store, root: string, paths: readonly string[]): Promise<ShownRow[]> {
  if (paths.length === 0) return []
  return db
    .selectFrom('comment as answer')
    .select(columns)
    .where('root', '=', root)
    .where(isAnswer)
    .where('path', 'in', paths)
    .orderBy('path')
    .execute()
}

/** A comment or stone that stands in this thread. */
export async function readShown(db: Store, activity: number, id: string): Promise<ShownRow | undefined> {
  return db
    .selectFrom('comment')
    .select(columns)
    .where('id', '=', id)
    .where('activity', '=', activity)
    .where('is_shown', '=', 1)
    .executeTakeFirst()
}

/** Comments by their ids, in no particular order; those that are not there are left out. */
export async function readByIds(db: Store, ids: readonly string[]): Promise<ShownRow[]> {
  if (ids.length === 0) return []
  return db.selectFrom('comment').select(columns).where('id', 'in', ids).execute()
}

/** Published answers by the municipality: pinned ones first, then older ones first. */
export async function readOfficial(db: Store, activity: number, most: number): Promise<ShownRow[]> {
  return db
    .selectFrom('comment')
    .select(columns)
    .where('activity', '=', activity)
    .where(isOfficial)
    .where(isPublished)
    .orderBy('is_pinned', 'desc')
    .orderBy('position')
    .limit(most)
    .execute()
}

/** The newest published comments on any level. */
export async function readNewest(db: Store, activity: number, most: number): Promise<ShownRow[]> {
  return db
    .selectFrom('comment')
    .select(columns)
    .where('activity', '=', activity)
    .where(isPublished)
    .orderBy('position', 'desc')
    .limit(most)
    .execute()
}
