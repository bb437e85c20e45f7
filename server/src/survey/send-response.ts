import type {Channel, Survey, SurveyReceipt, SurveyResponse} from '@saha/contract'
import {
  canonicalJson,
  checkAnswers,
  cleanAnswers,
  countedCells,
  dayOf,
  partContacts,
  quotaCells,
  writtenDay,
} from '@saha/domain'
import {Refusal} from '../refusal.ts'
import type {GroupCommit} from '../storage/commit.ts'
import {receiptFor} from '../receipts/receipt.ts'
import type {NewResponse} from './new-response.queries.ts'
import type {ResponseOutcome, ResponseWriter} from './survey.queries.ts'

/** What this needs to know of an activity. */
export interface AnswerableActivity {
  number: number
  /** `municipality/activity`. */
  address: string
  survey: Survey
  version: string
  /** Milliseconds since 1970. */
  opens: number
  /** Milliseconds since 1970. */
  closes: number
}

export interface SendResponseNeeds {
  commit: GroupCommit
  write: ResponseWriter
  /** Milliseconds since 1970. */
  now: () => number
}

/**
 * Checks one form and stores it: the only way in, for browsers and commands alike.
 *
 * @param channel by which way it came.
 * @returns the receipt, once the response is on disk. The same form again gives the same receipt, even after the
 *   activity has closed, and changes nothing.
 * @throws Refusal `not-yet-open`, `closed`, `changed`, `answers-refused`, `quota-full`, `answered-already`,
 *   `token-missing`, `key-reused`, `withdrawn` or `busy`.
 */
export async function sendResponse(
  {commit, write, now}: SendResponseNeeds,
  activity: AnswerableActivity,
  form: SurveyResponse,
  channel: Channel = 'web',
): Promise<SurveyReceipt> {
  const {response, receipt, cleaned} = checkedResponse(activity, form, channel, now())
  refuseUnstored(await commit.add(write, response))
  return {receipt, cleaned}
}

/**
 * One form, checked and ready to be stored.
 *
 * @param moment milliseconds since 1970.
 * @throws Refusal `not-yet-open` or `answers-refused`.
 */
export function checkedResponse(
  activity: AnswerableActivity,
  form: SurveyResponse,
  channel: Channel,
  moment: number,
): {response: NewResponse} & SurveyReceipt {
  if (moment < activity.opens) throw new Refusal('not-yet-open')
  const {answers, cleaned} = cleanAnswers(activity.survey, form.answers)
  const receipt = receiptFor(activity.address, form.key)
  const obstacle = obstacleTo(activity, form, moment)
  if (!obstacle) {
    const problems = checkAnswers(activity.survey, answers)
    if (problems.length > 0) throw new Refusal('answers-refused', {problems})
  }
  const response: NewResponse = {
    is: 'new',
    ...receipt,
    activity: activity.number,
    survey: activity.survey,
    given: answers,
    version: form.version,
    day: dayOf(moment),
    token: form.token,
    channel,
    answers: canonicalJson(partContacts(activity.survey, answers).answers),
    cells: obstacle
      ? []
      : [...countedCells(activity.survey, answers), ...quotaCells(activity.survey, answers)],
    quotas: activity.survey.quotas ?? [],
    obstacle,
  }
  return {response, receipt: receipt.code, cleaned}
}

/** @throws Refusal when the response was not stored, neither now nor before. */
export function refuseUnstored(outcome: ResponseOutcome): void {
  if (typeof outcome === 'object') {
    if ('problems' in outcome) throw new Refusal('answers-refused', outcome)
    throw 'answered' in outcome
      ? new Refusal('answered-already', {day: writtenDay(outcome.answered)})
      : new Refusal('quota-full', outcome)
  }
  if (outcome !== 'stored' && outcome !== 'known') throw new Refusal(outcome)
}

function obstacleTo({version, closes}: AnswerableActivity, form: SurveyResponse, moment: number) {
  if (moment >= closes) return 'closed'
  return form.version === version ? undefined : 'changed'
}
