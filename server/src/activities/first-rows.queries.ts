/** What an activity begins with, and whether anybody has written anything to it. */
import type {Store} from '../storage/open.ts'

/** Adds a thread in which nobody has written. */
export async function addThread(db: Store, activity: number): Promise<void> {
  await db
    .insertInto('thread')
    .values({activity, revision: 0, newest: 0, published: 0, for: 0, neutral: 0, against: 0, official: 0})
    .execute()
}

/** Adds a collection to which nobody has handed anything in. */
export async function addIdeaList(db: Store, activity: number): Promise<void> {
  await db
    .insertInto('idea_list')
    .values({activity, revision: 0, newest: 0, published: 0, supports: 0})
    .execute()
}

/** Adds an event for which nobody has registered. */
export async function addEvent(db: Store, activity: number): Promise<void> {
  await db
    .insertInto('event')
    .values({activity, registered: 0, waiting: 0, queue: 0, came: 0, guests: 0, is_counted: 0})
    .execute()
}

/** Whether anybody has registered for an event, whatever became of it. */
export async function hasRegistrations(db: Store, activity: number): Promise<boolean> {
  const row = await db
    .selectFrom('event_registration')
    .select('id')
    .where('activity', '=', activity)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether anybody has handed in an idea, whatever became of it. */
export async function hasIdeas(db: Store, activity: number): Promise<boolean> {
  const row = await db
    .selectFrom('idea')
    .select('id')
    .where('activity', '=', activity)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether anybody has written in a thread, whatever became of it. */
export async function hasComments(db: Store, activity: number): Promise<boolean> {
  const row = await db
    .selectFrom('comment')
    .select('id')
    .where('activity', '=', activity)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
