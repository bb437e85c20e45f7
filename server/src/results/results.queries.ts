import {DAY, dayOf} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import type {Batch} from '../storage/tally.queries.ts'
import type {ResultTables} from './results.tables.ts'

export type SnapshotRow = ResultTables['snapshot']

/** An activity whose batches may have to be sealed or published. */
export interface DueActivity {
  number: number
  /** `municipality/activity`. */
  address: string
  smallest: number
  isClosed: boolean
}

/**
 * Activities one of whose batches is full, or that have just closed.
 *
 * @param only looks at this one alone.
 */
export async function findDue(db: Store, now: number, only?: number): Promise<DueActivity[]> {
  const rows = await db
    .selectFrom('batch')
    .innerJoin('activity', 'activity.number', 'batch.activity')
    .select([
      'activity.number',
      'activity.municipality',
      'activity.id',
      'activity.smallest_group',
      'activity.closes',
    ])
    .where('batch.is_final', '=', 0)
    .where((is) =>
      is.or([
        is('batch.changes', '>=', is.ref('activity.smallest_group')),
        is('batch.moved', '>=', is.ref('activity.smallest_group')),
        is('activity.closes', '<=', now),
      ]),
    )
    .$if(only !== undefined, (query) => query.where('activity.number', '=', only ?? 0))
    .orderBy('activity.number')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    address: `${row.municipality}/${row.id}`,
    smallest: row.smallest_group,
    isClosed: row.closes <= now,
  }))
}

/** Which of some activities have published results. */
export async function findPublished(db: Store, activities: readonly number[]): Promise<number[]> {
  const rows = await db
    .selectFrom('snapshot')
    .select('activity')
    .where('activity', 'in', activities)
    .where('number', '=', 1)
    .execute()
  return rows.map(({activity}) => activity)
}

/** Notes how the batches of an activity stand, which is locked. */
export async function saveBatch(db: Store, {activity, ...batch}: Batch): Promise<void> {
  await db.updateTable('batch').set(batch).where('activity', '=', activity).execute()
}

/** From now on nothing is counted for an activity, which is locked. */
export async function endCounting(db: Store, activity: number): Promise<void> {
  await db.updateTable('batch').set({is_final: 1}).where('activity', '=', activity).execute()
}

/** The newest snapshot of an activity, with its content. */
export async function readSnapshot(
  db: Store,
  activity: number,
): Promise<(SnapshotRow & {content: string}) | undefined> {
  const row = await db
    .selectFrom('snapshot')
    .selectAll()
    .where('activity', '=', activity)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && {...row, content: row.content ?? ''}
}

/** Number of the newest snapshot of an activity; 0 when there is none. */
export async function newestSnapshot(db: Store, activity: number): Promise<number> {
  const row = await db
    .selectFrom('snapshot')
    .select((select) => select.fn.max<number | null>('number').as('number'))
    .where('activity', '=', activity)
    .executeTakeFirst()
  return Number(row?.number ?? 0)
}

/** Adds the newest snapshot. The content of the one before goes when that is of the same day and no report rests on it. */
export async function addSnapshot(db: Store, snapshot: SnapshotRow): Promise<void> {
  await db
    .updateTable('snapshot')
    .set({content: null})
    .where('activity', '=', snapshot.activity)
    .where('number', '=', snapshot.number - 1)
    .where('at', '>=', dayOf(snapshot.at) * DAY)
    .where('number', 'not in', (pinned) =>
      pinned
        .selectFrom('council_report_snapshot')
        .select('snapshot')
        .where('activity', '=', snapshot.activity),
    )
    .execute()
  await db.insertInto('snapshot').values(snapshot).execute()
}

/** The survey with the wording that is being answered. */
export async function readSurvey(db: Store, activity: number, version: string): Promise<string> {
  const row = await db
    .selectFrom('survey_version')
    .select('survey')
    .where('activity', '=', activity)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return row.survey
}
