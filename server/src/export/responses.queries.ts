import {writtenDay} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {withheldBy} from '../survey/open-answers/withheld.ts'
import type {StoredResponse} from './sheet.ts'

/** Responses that are held in memory at a time. */
const atOnce = 1_000

/** Some responses, and the id of the last one of them. */
export interface ResponseBlock {
  responses: readonly StoredResponse[]
  last: string
}

/**
 * Every response to an activity, in the order of their random ids, which says nothing of who came first.
 *
 * @param after id of the last one that is known already.
 */
export async function* readResponses(db: Store, activity: number, after = ''): AsyncGenerator<ResponseBlock> {
  let last = after
  const days = new Map<number, string>()
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
    const responses = rows.map(({day, channel, answers, state}): StoredResponse => {
      const written = days.get(day) ?? writtenDay(day)
      days.set(day, written)
      return {day: written, channel, answers: JSON.parse(answers), withheld: withheldBy(state)}
    })
    last = rows.at(-1)?.id ?? last
    if (responses.length > 0) yield {responses, last}
    if (rows.length < atOnce) return
  }
}
