import type {Store} from '../storage/open.ts'
import type {StoredIdea} from './state.queries.ts'

/** Ideas of a collection that readers see, by number, in that order. Numbers of others are passed over. */
export async function findAllNumbered(
  db: Store,
  activity: number,
  numbers: readonly number[],
): Promise<StoredIdea[]> {
  if (numbers.length === 0) return []
  return db
    .selectFrom('idea')
    .selectAll()
    .where('activity', '=', activity)
    .where('number', 'in', numbers)
    .where('number', '>', 0)
    .where('state', '=', 'published')
    .orderBy('number')
    .execute()
}

/** The idea with this number, if readers see it. */
export async function findNumbered(
  db: Store,
  activity: number,
  number: number,
): Promise<StoredIdea | undefined> {
  const [idea] = await findAllNumbered(db, activity, [number])
  return idea
}

/** The idea that was published under a number, whatever became of it. */
export async function findEverNumbered(
  db: Store,
  activity: number,
  number: number,
): Promise<StoredIdea | undefined> {
  return (
    db
      .selectFrom('idea')
      .selectAll()
      .where('activity', '=', activity)
      .where('number', '=', number)
      // As the index has it.
      .where('number', '>', 0)
      .executeTakeFirst()
  )
}

/** The newest ideas of a collection that readers see, and that are in no group and no duplicates. */
export async function findLoose(db: Store, activity: number, most: number): Promise<StoredIdea[]> {
  return db
    .selectFrom('idea')
    .selectAll()
    .where('activity', '=', activity)
    .where('number', '>', 0)
    .where('state', '=', 'published')
    .where('group', '=', '')
    .where('duplicate_of', '=', 0)
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
}
