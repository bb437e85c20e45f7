import {QUOTAS} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** How many responses of an activity, published or not, fall under each of its quotas; those with none are absent. */
export async function countQuotas(db: Store, activity: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('tally')
    .select((select) => ['cell', select.fn.sum<number>('count').as('count')])
    .where('activity', '=', activity)
    .where('question', '=', QUOTAS)
    .groupBy('cell')
    .execute()
  return new Map(rows.map(({cell, count}) => [cell, Number(count)]))
}

/** Which of these responses are stored. */
export async function findStored(db: Store, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.selectFrom('survey_response').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({id}) => id))
}
