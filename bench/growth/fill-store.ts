import type {Answers} from '@saha/contract'
import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {createPublisher} from '../../server/src/results/publisher.ts'
import {createGroupCommit} from '../../server/src/storage/commit.ts'
import {openStore, type Store} from '../../server/src/storage/open.ts'
import {sendResponse, type AnswerableActivity} from '../../server/src/survey/send-response.ts'
import {createResponseWriter} from '../../server/src/survey/survey.queries.ts'
import {newKey} from '../load/requests.ts'
import {activity, municipality} from '../survey/definition.ts'
import {answersOf, repeatableRandom} from '../survey/responses.ts'

/** What was put into a store. */
export interface Filled {
  /** Questions answered, by everybody together. */
  answers: number
  /** Bytes of the residents' own words, in UTF-8. */
  words: number
  /** Milliseconds that each of several snapshots took to publish. */
  publishing: number[]
}

/** How many responses are stored together. */
const together = 1_000

/**
 * Has residents answer the measured survey through the very functions that the server calls, without HTTP between, and
 * publishes some snapshots.
 *
 * @param people a multiple of a thousand.
 */
export async function fillStore(
  database: string,
  people: number,
  onProgress: (people: number) => void,
): Promise<Filled> {
  const store = await openStore(database)
  const {db} = store
  const found = await findMeasured(db)
  const needs = {commit: createGroupCommit({db}), write: createResponseWriter(), now: Date.now}
  const random = repeatableRandom(people)
  const filled: Filled = {answers: 0, words: 0, publishing: []}

  async function answer(count: number) {
    const all = Array.from({length: count}, () => answersOf(found.survey, random))
    await Promise.all(all.map((answers) => sendResponse(needs, found, formOf(found, answers))))
    for (const answers of all) note(filled, answers)
  }

  for (let stored = 0; stored < people; stored += together) {
    await answer(together)
    if ((stored + together) % 100_000 === 0) onProgress(stored + together)
  }
  const {publishDue} = createPublisher({db, now: Date.now, onPublished: () => {}, onError: () => {}})
  await publishDue()
  for (let snapshot = 0; snapshot < 9; snapshot++) {
    await answer(10)
    const start = performance.now()
    await publishDue()
    filled.publishing.push(performance.now() - start)
  }
  await store.close()
  return filled
}

async function findMeasured(db: Store): Promise<AnswerableActivity> {
  const found = await knowActivities(db, Date.now).findSurvey(municipality, activity)
  if (!found) throw new Error('The store does not hold the measured survey.')
  return found
}

function formOf({version}: AnswerableActivity, answers: Answers) {
  return {key: newKey(), version, answers}
}

function note(filled: Filled, answers: Answers) {
  filled.answers += Object.keys(answers).length
  for (const question of ['name', 'more']) filled.words += Buffer.byteLength(String(answers[question] ?? ''))
}
