import {randomBytes} from 'node:crypto'
import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {openStore} from '../../server/src/storage/open.ts'
import {activity, municipality} from '../survey/definition.ts'
import {answersOf, repeatableRandom} from '../survey/responses.ts'

/** How many responses are stored together. */
const together = 5_000

/** Puts responses into a store as they lie there in the end, without what is counted of them. @param people a multiple of 5,000. */
export async function fillResponses(
  database: string,
  people: number,
  onProgress: (people: number) => void,
): Promise<void> {
  const store = await openStore(database)
  const found = await knowActivities(store.db, Date.now).findSurvey(municipality, activity)
  if (!found) throw new Error('The store does not hold the measured survey.')
  const random = repeatableRandom(people)
  for (let stored = 0; stored < people; stored += together) {
    const rows = Array.from({length: together}, () => ({
      id: randomBytes(16).toString('base64url'),
      activity: found.number,
      version: found.version,
      day: 20_600,
      batch: 1,
      answers: JSON.stringify(answersOf(found.survey, random)),
      channel: 'web' as const,
    }))
    await store.db.transaction().execute(async (transaction) => {
      for (let from = 0; from < together; from += 1_000)
        await transaction
          .insertInto('survey_response')
          .values(rows.slice(from, from + 1_000))
          .execute()
    })
    if ((stored + together) % 100_000 === 0) onProgress(stored + together)
  }
  await store.close()
}
