import {writtenDay} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {findWithheld} from '../survey/open-answers/withheld.queries.ts'
import type {StoredResponse} from './sheet.ts'

/** Responses that are held in memory at a time. */
const atOnce = 1_000

/** Every response to an activity, in the order of their random ids, which says nothing of who came first. */
export async function* readResponses(db: Store, activity: number): AsyncGenerator<StoredResponse> {
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom('survey_response')
      .select(['id', 'day', 'channel', 'answers'])
      .where('activity', '=', activity)
      .where('id', '>', last)
      .orderBy('id')
      .limit(atOnce)
      .execute()
    const [first = last] = rows.map(({id}) => id)
    last = rows.at(-1)?.id ?? last
    const withheld = await findWithheld(db, activity, [first, last])
    for (const {id, day, channel, answers} of rows)
      yield {day: writtenDay(day), channel, answers: JSON.parse(answers), withheld: withheld.get(id)}
    if (rows.length < atOnce) return
  }
}
