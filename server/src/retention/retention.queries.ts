import type {Store} from '../storage/open.ts'
import {FORM} from '../storage/tally.queries.ts'

/** Closed activities whose last day of retention was before `day`, and that still hold something to erase. */
export async function findExpired(db: Store, day: number): Promise<number[]> {
  const rows = await expiredBefore(db, day)
    .where((is) =>
      is.or([
        is.exists(
          is
            .selectFrom('tally')
            .select('tally.activity')
            .whereRef('tally.activity', '=', 'activity.number')
            .where('tally.question', '!=', FORM),
        ),
        is.exists(
          is
            .selectFrom('withdrawn_response')
            .select('withdrawn_response.id')
            .whereRef('withdrawn_response.activity', '=', 'activity.number'),
        ),
      ]),
    )
    .execute()
  return rows.map(({number}) => number)
}

/** What hangs on anything that citizens write for everybody. */
const around = ['moderation_case', 'moderation_act', 'report', 'appeal'] as const

/** Threads whose last day of retention was before `day`, and that still hold something to erase. */
export async function findExpiredThreads(db: Store, day: number): Promise<number[]> {
  const rows = await expiredBefore(db, day)
    .innerJoin('thread', 'thread.activity', 'activity.number')
    .where((is) =>
      is.or([
        is('thread.newest', '>', 0),
        ...(['comment', ...around] as const).map((table) =>
          is('activity.number', 'in', is.selectFrom(table).select('activity')),
        ),
      ]),
    )
    .orderBy('activity.number')
    .execute()
  return rows.map(({number}) => number)
}

/** Collections of ideas whose last day of retention was before `day`, and that still hold something to erase. */
export async function findExpiredIdeas(db: Store, day: number): Promise<number[]> {
  const rows = await expiredBefore(db, day)
    .where('activity.kind', '=', 'ideas')
    .where((is) =>
      is.or(
        (['idea', 'idea_step', 'idea_group', ...around] as const).map((table) =>
          is('activity.number', 'in', is.selectFrom(table).select('activity')),
        ),
      ),
    )
    .orderBy('activity.number')
    .execute()
  return rows.map(({number}) => number)
}

/** Events whose last day of retention was before `day`, and for which people have registered that are not erased yet. */
export async function findExpiredEvents(db: Store, day: number): Promise<number[]> {
  const rows = await expiredBefore(db, day)
    .where('activity.kind', '=', 'event')
    .where('activity.number', 'in', (select) =>
      select.selectFrom('event_registration').select('event_registration.activity'),
    )
    .orderBy('activity.number')
    .execute()
  return rows.map(({number}) => number)
}

function expiredBefore(db: Store, day: number) {
  return db
    .selectFrom('activity')
    .innerJoin('consultation', (join) =>
      join
        .onRef('consultation.municipality', '=', 'activity.municipality')
        .onRef('consultation.id', '=', 'activity.consultation'),
    )
    .select('activity.number')
    .where('consultation.retention', '<', day)
}

/** Forgets which responses were withdrawn: after its closing none is accepted any more. */
export async function eraseWithdrawn(db: Store, activity: number): Promise<void> {
  await db.deleteFrom('withdrawn_response').where('activity', '=', activity).execute()
}

/** Erases the counts of an activity but for the number of people, which tells that its wording was answered. */
export async function eraseCounts(db: Store, activity: number): Promise<void> {
  await db.deleteFrom('tally').where('activity', '=', activity).where('question', '!=', FORM).execute()
}
