/** For tests: comments of other programs, and what the store holds of them. */
import type {ImportedComment, ImportedThread} from '@saha/domain'
import {findActivity, type ThreadRecord} from '../activities/activities.queries.ts'
import {june} from '../saha.test-kit.ts'
import type {Store} from '../storage/open.ts'
import type {ThreadImport} from './import-threads.ts'
import type {StoredComment} from './state.queries.ts'

export const hour = 3_600_000
export const noon = Date.UTC(2020, 0, 1, 12)
export const usualImport: ThreadImport = {format: 'disqus', unnamed: 'بلا اسم', now: june}

export function imported(
  foreignId: string,
  parent: string | null = null,
  more: Partial<ImportedComment> = {},
): ImportedComment {
  const said = {name: 'Layla', text: `I am ${foreignId}.`, supports: 0, objections: 0}
  return {foreignId, parent, at: noon, state: {is: 'published'}, ...said, ...more}
}

export const threadOf = (...comments: ImportedComment[]): ImportedThread[] => [
  {address: 'https://town.example/plan', title: 'Plan', comments},
]

/** A thread of the municipality. */
export async function threadRecord(db: Store, id = 'park-talk'): Promise<ThreadRecord> {
  const found = await findActivity(db, 'irbid', id)
  if (found?.kind !== 'comments') throw new Error('no thread')
  return found
}

/** Takes everything that was said out of all threads. */
export async function emptyThreads(db: Store): Promise<void> {
  for (const table of ['comment', 'moderation_case', 'moderation_count'] as const)
    await db.deleteFrom(table).execute()
  const none = {revision: 0, newest: 0, published: 0, for: 0, neutral: 0, against: 0, official: 0}
  await db.updateTable('thread').set(none).execute()
}

/** Comments of a thread in the order of publication. */
export async function rowsOf(db: Store, {number}: ThreadRecord): Promise<StoredComment[]> {
  return db
    .selectFrom('comment')
    .selectAll()
    .where('activity', '=', number)
    .orderBy('position')
    .orderBy('text')
    .execute()
}

/** What is counted in a thread. */
export async function countsOf(db: Store, {number}: ThreadRecord) {
  return db
    .selectFrom('thread')
    .select(['newest', 'published', 'for', 'neutral', 'against', 'official'])
    .where('activity', '=', number)
    .executeTakeFirstOrThrow()
}
