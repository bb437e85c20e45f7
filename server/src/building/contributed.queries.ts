/** Whether anybody has taken part, and taking away what nobody has taken part in. */
import {hasComments, hasIdeas, hasRegistrations} from '../activities/first-rows.queries.ts'
import {columns} from '../storage/columns.ts'
import type {Store} from '../storage/open.ts'
import {countPeople} from '../storage/tally.queries.ts'
import type {ConsultationName} from './drafts.queries.ts'

/** An activity of a consultation. */
export interface OwnActivity {
  number: number
  id: string
  hasContributions: boolean
}

/** Activities of a consultation, in its order. */
export async function ownActivities(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<OwnActivity[]> {
  const rows = await db
    .selectFrom('activity')
    .select(['number', 'id', 'kind'])
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .where('within', '=', 0)
    .orderBy('position')
    .orderBy('number')
    .execute()
  const looks = {
    survey: async (number: number) => (await countPeople(db, number)) > 0,
    comments: (number: number) => hasComments(db, number),
    ideas: (number: number) => hasIdeas(db, number),
    event: (number: number) => hasRegistrations(db, number),
  }
  const activities: OwnActivity[] = []
  for (const {number, id, kind} of rows)
    activities.push({number, id, hasContributions: await looks[kind](number)})
  return activities
}

/** Removes an activity that nobody has contributed to, with all that stands ready for contributions. */
export async function removeActivity(db: Store, number: number): Promise<void> {
  for (const [table, facts] of Object.entries(columns))
    if ('activity' in facts)
      await db
        // Of all tables alike: each of these has this column.
        .deleteFrom(table as 'batch')
        .where('activity', '=', number)
        .execute()
  await db.deleteFrom('activity').where('number', '=', number).execute()
}
