import type {Answers, Survey} from '@saha/contract'
import {countedCells} from '@saha/domain'
import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {createPublisher} from '../../server/src/results/publisher.ts'
import {createGroupCommit} from '../../server/src/storage/commit.ts'
import {openStore} from '../../server/src/storage/open.ts'
import {createAddToTally, PUBLISHED} from '../../server/src/storage/tally.queries.ts'
import {sendResponse} from '../../server/src/survey/send-response.ts'
import {sumCells} from '../../server/src/survey/sum-cells.ts'
import {createResponseWriter} from '../../server/src/survey/survey.queries.ts'
import {newKey} from '../load/requests.ts'
import {activity, municipality} from '../survey/definition.ts'
import {answersOf, repeatableRandom} from '../survey/responses.ts'

/** Different people; a larger store holds each of them several times. */
const different = 2_000

/** Different people's answers to a survey, the same in every run. */
export function peopleOf(survey: Survey): Answers[] {
  const random = repeatableRandom(30)
  return Array.from({length: different}, () => answersOf(survey, random))
}

/** A store with the counts of many responses, from which snapshots are made. */
export interface CountedStore {
  /** Milliseconds of processor time for one response more, of some that arrive together. */
  respond: (count: number) => Promise<number>
  /** Milliseconds of processor time until a snapshot is out. @param isClosed the last one. */
  publish: (isClosed?: boolean) => Promise<number>
  close: () => Promise<void>
}

/**
 * Counts people as the server does when they send, each of them `people / 2,000` times, into a store that holds the survey.
 *
 * @param people a multiple of two thousand; 0: nobody yet.
 */
export async function openCounted(database: string, people: number): Promise<CountedStore> {
  const store = await openStore(database)
  const {db} = store
  const found = await knowActivities(db, Date.now).findSurvey(municipality, activity)
  if (!found) throw new Error('The store does not hold the measured survey.')
  const {survey, number, version, closes} = found
  const forms = peopleOf(survey)
  if (people > 0) {
    const cells = forms.map((answers) => ({
      activity: number,
      batch: PUBLISHED,
      cells: countedCells(survey, answers),
    }))
    const rows = sumCells(cells).map((row) => ({...row, count: (row.count * people) / different}))
    await createAddToTally()(db, rows)
  }
  const needs = {commit: createGroupCommit({db}), write: createResponseWriter(), now: Date.now}
  let now = Date.now
  const onError = (error: unknown) => {
    throw error
  }
  const publisher = createPublisher({db, now: () => now(), onPublished: () => {}, onError})
  let next = 0
  const respond = async (count: number) => {
    const some = Array.from({length: count}, () => forms[next++ % different] ?? {})
    const spent = await processorTime(() =>
      Promise.all(some.map((answers) => sendResponse(needs, found, {key: newKey(), version, answers}))),
    )
    return spent / count
  }
  return {
    respond,
    publish: async (isClosed = false) => {
      if (isClosed) now = () => closes
      return processorTime(() => publisher.publishDue())
    },
    close: () => store.close(),
  }
}

/** Milliseconds of processor time that some work takes in this process. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1_000
}
