import type {
  AnswerProblem,
  ResponseStatus,
  ResponseChanged,
  ResponseChanges,
  ResponseWithdrawn,
} from '@saha/contract'
import type {Misfit} from '../http/accept.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {recallAttached} from './attached.ts'
import type {Holder} from './keeper.ts'
import {changeResponse, withdrawResponse} from './change-response.ts'
import {misshapenAnswers} from './misshapen-answers.ts'
import {idOf, readCode} from '../receipts/receipt.ts'
import type {AnswerableActivity, SendResponseNeeds} from './send-response.ts'
import {findResponse, findWithdrawnFrom, type StoredResponse} from './receipt.queries.ts'

export interface FindReceiptNeeds extends SendResponseNeeds {
  db: Store
  findActivity: (
    municipality: string,
    activity: string,
  ) => Promise<(AnswerableActivity & {origins: ReadonlySet<string>}) | undefined>
}

/** A response in the hands of whoever holds its receipt. */
export interface OwnResponse {
  /** Sites whose pages may change it. */
  origins: ReadonlySet<string>
  /** @throws Refusal `withdrawn`. */
  read: () => Promise<ResponseStatus>
  /** See `changeResponse`. */
  change: (changes: ResponseChanges) => Promise<ResponseChanged>
  /** See `misshapenAnswers`. */
  explain: (misfits: readonly Misfit[]) => AnswerProblem[]
  /** See `withdrawResponse`. */
  withdraw: (browser: string | undefined) => Promise<ResponseWithdrawn>
}

/**
 * The response with this code.
 *
 * @param typed the code as somebody typed it.
 * @returns `undefined` when there is and was no such response; a code that cannot be one looks the same.
 */
export async function findReceipt(needs: FindReceiptNeeds, typed: string): Promise<OwnResponse | undefined> {
  const code = readCode(typed) ?? ''
  const id = idOf(code)
  const stored = await findResponse(needs.db, id)
  const place = stored ?? (await findWithdrawnFrom(needs.db, id))
  const activity = place && (await needs.findActivity(place.municipality, place.id))
  if (!activity) return undefined
  const holder: Holder = {id, activity: activity.number, code}
  const withdrawn = () => Promise.reject(new Refusal('withdrawn'))
  return {
    origins: activity.origins,
    read: stored ? () => readOwn(needs, activity, holder, stored) : withdrawn,
    change: stored ? (changes) => changeResponse(needs, activity, holder, changes) : withdrawn,
    explain: (misfits) => misshapenAnswers(activity.survey, misfits),
    withdraw: (browser) => withdrawResponse(needs, activity, holder, browser),
  }
}

async function readOwn(
  {db, now}: FindReceiptNeeds,
  {closes}: AnswerableActivity,
  holder: Holder,
  {municipality, id, version, answers, isPublished, is_final}: StoredResponse,
): Promise<ResponseStatus> {
  return {
    municipality,
    activity: id,
    kind: 'response',
    version,
    counted: isPublished,
    answers: {...JSON.parse(answers), ...(await recallAttached(db, holder))},
    canChange: now() < closes && is_final === 0,
  }
}
