import type {Store} from '../storage/open.ts'
import type {StoredComment} from './state.queries.ts'

/** A comment, and where it was said. */
export interface OwnRow extends StoredComment {
  municipality: string
  /** Id of the thread. */
  address: string
}

/** The comment with this id, whatever has become of it. */
export async function findOwnRow(db: Store, id: string): Promise<OwnRow | undefined> {
  return db
    .selectFrom('comment')
    .innerJoin('activity', 'activity.number', 'comment.activity')
    .selectAll('comment')
    .select(['activity.municipality', 'activity.id as address'])
    .where('comment.id', '=', id)
    .executeTakeFirst()
}
