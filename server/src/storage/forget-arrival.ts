import {sql} from 'kysely'
import type {OpenStore} from './open.ts'
import {lockBatches} from './tally.queries.ts'

/** Tables whose rows must not lead to the responses that they came with, and the random column that orders them. */
const order = {browser_mark: 'mark', survey_contact: 'id'} as const

/**
 * Writes the rows of a table anew, all those of an activity at once and in an order that says nothing, where a store
 * remembers which rows were written together: otherwise whoever may query it could tell with which response each came.
 */
export async function forgetArrival(
  {db, traits}: Pick<OpenStore, 'db' | 'traits'>,
  table: keyof typeof order,
): Promise<void> {
  if (!traits.remembersArrival) return
  const rows = sql.table(table)
  const mixed = await sql<{activity: number}>`
    select activity from ${rows} group by activity having count(distinct xmin::text) > 1`.execute(db)
  for (const {activity} of mixed.rows)
    await db.transaction().execute(async (transaction) => {
      await lockBatches(transaction, [activity])
      await sql`
        with taken as (delete from ${rows} where activity = ${activity} returning *)
        insert into ${rows} select * from taken order by ${sql.ref(order[table])}`.execute(transaction)
    })
}
