/** What an index of ideas is made of, as it is stored. */
import type {IndexedIdea} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import type {IdeaList} from './list.queries.ts'

/** Where reading goes on: behind this idea, in the order of changes. */
export interface ReadTo {
  revision: number
  id: string
}

/** An idea as an index knows it; without `indexed` it has been published and is gone. */
export interface ChangedIdea extends ReadTo {
  number: number
  indexed: IndexedIdea | undefined
}

/** @returns `undefined` when the activity is no collection of ideas. */
export async function readList(db: Store, activity: number): Promise<IdeaList | undefined> {
  return db.selectFrom('idea_list').selectAll().where('activity', '=', activity).executeTakeFirst()
}

/** Ideas that were ever published, in the order of their last changes, behind a place in it. */
export async function readChanged(
  db: Store,
  activity: number,
  {revision, id}: ReadTo,
  most: number,
): Promise<ChangedIdea[]> {
  const rows = await db
    .selectFrom('idea')
    .select(['id', 'state', 'number', 'hour', 'title', 'text', 'category', 'tags', 'district', 'longitude'])
    .select([
      'latitude',
      'supports',
      'comments',
      'status',
      'is_answered',
      'duplicate_of',
      'group',
      'revision',
    ])
    .where('activity', '=', activity)
    .where((row) => row(row.refTuple('revision', 'id'), '>', row.tuple(revision, id)))
    .orderBy('revision')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({id: own, state, tags, is_answered, duplicate_of, ...row}) => ({
    id: own,
    revision: row.revision,
    number: row.number,
    indexed:
      state === 'published'
        ? {...row, tags: JSON.parse(tags), isAnswered: is_answered === 1, duplicateOf: duplicate_of}
        : undefined,
  }))
}
