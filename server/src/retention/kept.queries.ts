/** How much is kept of each consultation, and until when. Counts alone. */
import type {KeptConsultation} from '@saha/contract'
import {writtenDay} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** What is counted, with its table. Withdrawn contributions hold nothing any more. */
const counted = {
  responses: 'survey_response',
  comments: 'comment',
  ideas: 'idea',
  registrations: 'event_registration',
  photos: 'photo',
} as const

/**
 * Consultations of a municipality, those first whose last day of retention comes first.
 *
 * @param today days since 1970.
 */
export async function listKept(db: Store, municipality: string, today: number): Promise<KeptConsultation[]> {
  const consultations = await db
    .selectFrom('consultation')
    .select(['id', 'title', 'retention'])
    .where('municipality', '=', municipality)
    .orderBy('retention')
    .orderBy('id')
    .execute()
  const counts = Object.fromEntries(
    await Promise.all(
      Object.entries(counted).map(
        async ([name, table]) => [name, await countIn(db, municipality, table)] as const,
      ),
    ),
  ) as Record<keyof typeof counted, Map<string, number>>
  return consultations.map(({id, title, retention}) => ({
    id,
    title: JSON.parse(title),
    retention: writtenDay(retention),
    isDue: retention < today,
    responses: counts.responses.get(id) ?? 0,
    comments: counts.comments.get(id) ?? 0,
    ideas: counts.ideas.get(id) ?? 0,
    registrations: counts.registrations.get(id) ?? 0,
    photos: counts.photos.get(id) ?? 0,
  }))
}

async function countIn(
  db: Store,
  municipality: string,
  table: (typeof counted)[keyof typeof counted],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom(`${table} as contribution` as 'comment as contribution')
    .innerJoin('activity', 'activity.number', 'contribution.activity')
    .select(['activity.consultation', (row) => row.fn.countAll<number>().as('count')])
    .where('activity.municipality', '=', municipality)
    .groupBy('activity.consultation')
    .execute()
  return new Map(rows.map(({consultation, count}) => [consultation, Number(count)]))
}

/** When it was last looked whether something has to go, in milliseconds since 1970; `undefined`: not yet. */
export async function readLastRun(db: Store): Promise<number | undefined> {
  return (await db.selectFrom('retention_run').select('at').executeTakeFirst())?.at
}

/** Notes that it was looked. @param at milliseconds since 1970. */
export async function noteRun(db: Store, at: number): Promise<void> {
  await db
    .insertInto('retention_run')
    .values({id: 1, at})
    .onConflict((conflict) => conflict.column('id').doUpdateSet({at}))
    .execute()
}
