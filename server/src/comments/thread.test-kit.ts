/** For tests: a municipality with threads, and somebody who writes in them. */
import type {CommentsActivity, CommentsSettings, Consultation, Definition} from '@saha/contract'
import {importDefinition} from '../activities/import-definition.ts'
import {parkDefinition} from '../saha.test-kit.ts'
import type {OpenStore, Store} from '../storage/open.ts'

/** `irbid/park-talk`, open in June 2026. */
export function threadDefinition(
  settings: Partial<CommentsSettings> = {},
  others: Record<string, Partial<CommentsSettings>> = {},
): Definition {
  const {municipality, consultations} = parkDefinition()
  const talks = {...consultations[0], id: 'talks'} as Consultation
  const threadOf = (id: string, own: Partial<CommentsSettings>): CommentsActivity => ({
    id,
    kind: 'comments',
    title: {en: 'Talk', ar: 'نقاش'},
    comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3, ...own},
  })
  const activities: Consultation['activities'] = [
    threadOf('park-talk', settings),
    ...Object.entries(others).map(([id, own]) => threadOf(id, own)),
  ]
  return {saha: 1, municipality, consultations: [{...talks, activities}]}
}

/** Defines the thread. Its number: `threadNumber`. */
export async function defineThread(store: OpenStore, definition = threadDefinition()): Promise<void> {
  await importDefinition(store.db, definition)
}

/** Number of a thread of the municipality. */
export async function threadNumber(db: Store, id = 'park-talk'): Promise<number> {
  const {number} = await db
    .selectFrom('activity')
    .select('number')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return number
}
