import {writtenDay} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {withheldBy} from '../survey/open-answers/withheld.ts'
import type {StoredResponse} from './sheet.ts'

/** Responses that are held in memory at a time. */
const atOnce = 1_000

/** Every response to an activity, in the order of their random ids, which says nothing of who came first. */
export async function* readResponses(db: Store, activity: number): AsyncGenerator<StoredResponse> {
  let last = ''
  for (;;) {
    // In one statement: words that are taken out or hidden meanwhile are read with what is said of them, or not at all.
    const rows = await db
      .selectFrom('survey_response')
      .leftJoin('open_answers', 'open_answers.response', 'survey_response.id')
      .select([
        'survey_response.id',
        'survey_response.day',
        'survey_response.channel',
        'survey_response.answers',
        'open_answers.state',
      ])
      .where('survey_response.activity', '=', activity)
      .where('survey_response.id', '>', last)
      .orderBy('survey_response.id')
      .limit(atOnce)
      .execute()
    for (const {day, channel, answers, state} of rows)
      yield {day: writtenDay(day), channel, answers: JSON.parse(answers), withheld: withheldBy(state)}
    last = rows.at(-1)?.id ?? last
    if (rows.length < atOnce) return
  }
}
