import type {Answers, SurveyResponse} from '@saha/contract'
import {hash} from 'node:crypto'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import {publishActivity} from '../../results/publish.ts'
import {createWeighings} from '../../results/representation/weighings.ts'
import {findDue} from '../../results/results.queries.ts'
import {createGroupCommit} from '../../storage/commit.ts'
import type {Store} from '../../storage/open.ts'
import {createAddToTally, type AddToTally} from '../../storage/tally.queries.ts'
import {Refusal} from '../../refusal.ts'
import {sendResponse} from '../../survey/send-response.ts'
import {createResponseWriter} from '../../survey/survey.queries.ts'
import {exampleForms} from './example-forms.ts'

/** Responses that are sent between two looks of the publisher. */
const atOnce = 20

/**
 * Sends made-up responses to an activity, on the way that real ones take, spread from its opening until now or its
 * end, and publishes what is due.
 *
 * @param now milliseconds since 1970.
 * @param wordsOf what each of them writes, by question.
 */
export async function fill(
  db: Store,
  activity: SurveyRecord,
  people: number,
  now: number,
  wordsOf: (person: number) => Answers = () => ({}),
): Promise<void> {
  const end = Math.min(now, activity.closes)
  if (end <= activity.opens) return
  let moment = activity.opens
  const needs = {commit: createGroupCommit({db}), write: createResponseWriter(), now: () => moment}
  const addToTally = createAddToTally()

  const forms = exampleForms(activity.survey, people).map((answers, position) => ({
    key: hash('sha256', `${activity.address} ${position}`).slice(0, 32),
    version: activity.version,
    answers: {...answers, ...wordsOf(position)},
    // Each in a browser of their own.
    token: hash('sha256', `browser of ${activity.address} ${position}`).slice(0, 32),
  }))
  // A group that has been heard enough is turned away here as well.
  async function sendOne(form: SurveyResponse) {
    await sendResponse(needs, activity, form).catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.code !== 'quota-full') throw error
    })
  }
  for (let sent = 0; sent < people; sent += atOnce) {
    moment = activity.opens + Math.floor(((end - activity.opens) * sent) / people)
    await Promise.all(forms.slice(sent, sent + atOnce).map((form) => sendOne(form)))
    await publishActivity(db, addToTally, activity.number, moment)
  }
  await publishLast(db, addToTally, activity.number, now)
}

/** What is due at the end; of a survey that has closed with everybody weighted, where it has figures of the population. */
async function publishLast(db: Store, addToTally: AddToTally, number: number, now: number): Promise<void> {
  const weighings = createWeighings(db, (error) => {
    throw error
  })
  const [due] = await findDue(db, now, number)
  let isReady = !due?.isClosed
  while (!isReady) isReady = await weighings.prepare(number)
  await publishActivity(db, addToTally, number, now, weighings.of(number))
}
