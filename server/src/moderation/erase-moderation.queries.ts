import {eraseRows} from '../storage/erase-rows.ts'
import type {Store} from '../storage/open.ts'

/** Erases what was reported, appealed and decided in an activity. The public account stays: it is about nobody. */
export async function eraseModeration(db: Store, activity: number): Promise<void> {
  await eraseRows(db, 'moderation_case', activity)
  await eraseRows(db, 'moderation_act', activity)
  await eraseRows(db, 'report', activity)
  await eraseRows(db, 'appeal', activity)
}
