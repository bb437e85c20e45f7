/** Changing and withdrawing a response, for whoever holds its receipt. */
import type {ResponseChanges, ResponseChanged, ResponseWithdrawn, TakenOut} from '@saha/contract'
import {
  canonicalJson,
  checkAnswers,
  cleanAnswers,
  countedCells,
  dayOf,
  partContacts,
  quotaCells,
} from '@saha/domain'
import {Refusal} from '../refusal.ts'
import type {AnswerableActivity, SendResponseNeeds} from './send-response.ts'
import type {Holder} from './keeper.ts'

/**
 * Puts other answers in the place of those that are stored, after the same checks as when they were sent. The same
 * answers again change nothing.
 *
 * @returns once they are on disk.
 * @throws Refusal `closed`, `changed`, `answers-refused`, `quota-full`, `withdrawn`, `not-found` or `busy`.
 */
export async function changeResponse(
  {commit, write, now}: SendResponseNeeds,
  activity: AnswerableActivity,
  holder: Holder,
  {version, answers: typed}: ResponseChanges,
): Promise<ResponseChanged> {
  const {survey} = activity
  const {answers, cleaned} = cleanAnswers(survey, typed)
  const obstacle = isOver(activity, now) ? 'closed' : version === activity.version ? undefined : 'changed'
  if (!obstacle) {
    const problems = checkAnswers(survey, answers)
    if (problems.length > 0) throw new Refusal('answers-refused', {problems})
  }
  const outcome = await commit.add(write, {
    is: 'changed',
    ...holder,
    survey,
    given: answers,
    day: dayOf(now()),
    version,
    answers: canonicalJson(partContacts(survey, answers).answers),
    cells: obstacle ? [] : [...countedCells(survey, answers), ...quotaCells(survey, answers)],
    obstacle,
  })
  if (typeof outcome === 'object' && 'problems' in outcome) throw new Refusal('answers-refused', outcome)
  if (typeof outcome === 'object') throw new Refusal('quota-full', 'quota' in outcome ? outcome : {})
  if (outcome !== 'stored' && outcome !== 'known') throw new Refusal(outcome)
  return {cleaned}
}

/**
 * Forgets a response and all that hangs on it. Withdrawing it again changes nothing.
 *
 * @param as who wants that, and why.
 * @param browser token of the browser that withdraws: where each has one response, it may then answer again.
 * @returns once it is gone from the disk.
 * @throws Refusal `closed`, `not-found` or `busy`.
 */
export async function withdrawResponse(
  {commit, write, now}: SendResponseNeeds,
  activity: AnswerableActivity,
  holder: Holder,
  as: TakenOut,
  browser?: string,
): Promise<ResponseWithdrawn> {
  const {survey, version} = activity
  const obstacle = isOver(activity, now) ? 'closed' : undefined
  const outcome = await commit.add(write, {
    is: 'withdrawn',
    as,
    ...holder,
    survey,
    version,
    browser,
    obstacle,
  })
  if (outcome !== 'withdrawn') throw new Refusal(outcome === 'closed' ? 'closed' : 'not-found')
  return {withdrawn: true}
}

function isOver({closes}: AnswerableActivity, now: () => number): boolean {
  return now() >= closes
}
