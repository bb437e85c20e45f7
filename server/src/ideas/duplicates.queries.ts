/** Ideas that propose what another one has proposed before. No chains, no circles: what comes first is no duplicate itself. */
import type {Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {findNumbered} from './find-numbered.queries.ts'
import {lockLists, touchIdeas} from './state.queries.ts'

/** A wish to send readers of one idea to another, or not any more. */
export interface DuplicateWish {
  activity: number
  /** Number of the idea. */
  idea: number
  /** Number of the one that has proposed the same; 0 for none. */
  of: number
}

export type DuplicateOutcome =
  'changed' | 'unchanged' | 'not-found' | 'invalid' | 'original-gone' | 'is-duplicate' | 'has-duplicates'

/** Marks duplicates. Supports stay where they were given. */
export const markDuplicates: Writer<DuplicateWish, DuplicateOutcome> = async (db, wishes) => {
  await lockLists(
    db,
    wishes.map(({activity}) => activity),
  )
  const outcomes: DuplicateOutcome[] = []
  for (const wish of wishes) outcomes.push(await mark(db, wish))
  return outcomes
}

async function mark(db: Store, {activity, idea: number, of}: DuplicateWish): Promise<DuplicateOutcome> {
  const idea = await findNumbered(db, activity, number)
  if (!idea) return 'not-found'
  if (idea.duplicate_of === of) return 'unchanged'
  const obstacle = of === 0 ? undefined : await findObstacle(db, {activity, idea: number, of})
  if (obstacle) return obstacle
  await touchIdeas(db, activity, [idea.id], {duplicate_of: of})
  return 'changed'
}

async function findObstacle(
  db: Store,
  {activity, idea, of}: DuplicateWish,
): Promise<DuplicateOutcome | undefined> {
  if (idea === of) return 'invalid'
  const original = await findNumbered(db, activity, of)
  if (!original) return 'original-gone'
  if (original.duplicate_of > 0) return 'is-duplicate'
  return (await hasDuplicates(db, activity, idea)) ? 'has-duplicates' : undefined
}

/** Hidden ones may come back, and what waits may be published. */
async function hasDuplicates(db: Store, activity: number, number: number): Promise<boolean> {
  const row = await db
    .selectFrom('idea')
    .select('id')
    .where('activity', '=', activity)
    .where('duplicate_of', '=', number)
    // As the index has it.
    .where('duplicate_of', '>', 0)
    .where('state', '!=', 'withdrawn')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
