import type {Store} from '../storage/open.ts'
import {FORM} from '../storage/tally.queries.ts'

/** Rows erased in one transaction: contributions that arrive meanwhile wait for one such step at most. */
const atOnce = 2_000

/** Closed activities whose last day of retention was before `day`, and that still hold something to erase. */
export async function findExpired(db: Store, day: number): Promise<number[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('consultation', (join) =>
      join
        .onRef('consultation.municipality', '=', 'activity.municipality')
        .onRef('consultation.id', '=', 'activity.consultation'),
    )
    .select('activity.number')
    .where('consultation.retention', '<', day)
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

/**
 * Erases responses of an activity, some of them.
 *
 * @returns whether there may be more.
 */
export async function eraseSomeResponses(db: Store, activity: number): Promise<boolean> {
  const {numDeletedRows} = await db
    .deleteFrom('survey_response')
    .where('id', 'in', (select) =>
      select.selectFrom('survey_response').select('id').where('activity', '=', activity).limit(atOnce),
    )
    .executeTakeFirstOrThrow()
  return numDeletedRows >= atOnce
}

/** Forgets which responses were withdrawn: after its closing none is accepted any more. */
export async function eraseWithdrawn(db: Store, activity: number): Promise<void> {
  await db.deleteFrom('withdrawn_response').where('activity', '=', activity).execute()
}

/** Erases the counts of an activity but for the number of people, which tells that its wording was answered. */
export async function eraseCounts(db: Store, activity: number): Promise<void> {
  await db.deleteFrom('tally').where('activity', '=', activity).where('question', '!=', FORM).execute()
}
