import type {Store} from '../storage/open.ts'
import type {StoredIdea} from './state.queries.ts'

/** The idea that was published under a number, whatever became of it. */
export async function findEverNumbered(
  db: Store,
  activity: number,
  number: number,
): Promise<StoredIdea | undefined> {
  return db
    .selectFrom('idea')
    .selectAll()
    .where('activity', '=', activity)
    .where('number', '=', number)
    .where('number', '>', 0)
    .executeTakeFirst()
}
