import {lockThreads} from './comments/thread.queries.ts'
import {lockEvents} from './event/event.queries.ts'
import type {Store} from './storage/open.ts'

/**
 * Locks what is contributed to activities beside responses, in the order that everybody keeps: threads, and then collections of
 * ideas, those above the threads included, and then events. Until the end of the transaction nobody else writes, votes, reports or moderates
 * there.
 */
export async function lockContributions(db: Store, activities: readonly number[]): Promise<void> {
  await lockThreads(db, activities, activities)
  await lockEvents(db, activities)
}
