import {ResponseChanges, type ResponseStatus} from '@saha/contract'
import {leftOfAnswers} from '@saha/domain'
import type {Misfit} from '../http/accept.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {recallAttached} from './attached.ts'
import type {Holder} from './keeper.ts'
import {changeResponse, withdrawResponse} from './change-response.ts'
import {misshapenAnswers} from './misshapen-answers.ts'
import {appealForAnswers, tellOpenAnswers} from './open-answers/own-answers.ts'
import {idOf} from '../receipts/receipt.ts'
import {recordRemoval} from '../receipts/record-removal.ts'
import type {OwnContribution} from '../receipts/receipts.routes.ts'
import type {AnswerableActivity, SendResponseNeeds} from './send-response.ts'
import type {ResponseOutcome} from './survey.queries.ts'
import {findResponse, findWithdrawnFrom, type StoredResponse} from './receipt.queries.ts'

export interface FindReceiptNeeds extends SendResponseNeeds {
  db: Store
  findActivity: (
    municipality: string,
    activity: string,
  ) => Promise<(AnswerableActivity & {origins: ReadonlySet<string>; shown: {id: string}}) | undefined>
}

/**
 * The response with this code.
 *
 * @param code as the server writes it.
 * @returns `undefined` when there is and was no such response.
 */
export async function findReceipt(
  needs: FindReceiptNeeds,
  code: string,
): Promise<OwnContribution | undefined> {
  const id = idOf(code)
  // Both, always: how long it takes does not tell which of them it was.
  const [stored, withdrawnFrom] = [await findResponse(needs.db, id), await findWithdrawnFrom(needs.db, id)]
  const place = stored ?? withdrawnFrom
  const activity = place && (await needs.findActivity(place.municipality, place.id))
  if (!activity) return undefined
  const holder: Holder = {id, activity: activity.number, code}
  const gone = () =>
    Promise.reject(new Refusal(withdrawnFrom?.gone_as === 'withdrawn' ? 'withdrawn' : 'taken-out'))
  const explain = (misfits: readonly Misfit[]) => misshapenAnswers(activity.survey, misfits)
  return {
    origins: activity.origins,
    read: stored ? () => readOwn(needs, activity, holder, stored) : gone,
    change: async (take) => {
      const changes = await take(ResponseChanges, explain)
      return stored ? changeResponse(needs, activity, holder, changes) : gone()
    },
    withdraw: (browser) => withdrawResponse(needs, activity, holder, 'withdrawn', browser),
    removal: {
      address: activity.address,
      takeOut: async (as, doer) => {
        if (!stored) throw new Refusal('withdrawn')
        const isDone = (outcome: ResponseOutcome) => outcome === 'withdrawn'
        const write = recordRemoval(needs.write, doer, {target: activity.shown.id, as, isDone})
        await withdrawResponse({...needs, write}, activity, holder, as)
      },
    },
    ...(activity.survey.reviewTexts && {appeal: (wish) => appealForAnswers(needs, activity, code, wish)}),
  }
}

async function readOwn(
  {db, now}: FindReceiptNeeds,
  {closes}: AnswerableActivity,
  holder: Holder,
  {municipality, id, version, answers, isPublished, is_final}: StoredResponse,
): Promise<ResponseStatus> {
  const openAnswers = await tellOpenAnswers(db, holder.code)
  return {
    municipality,
    activity: id,
    kind: 'response',
    version,
    counted: isPublished,
    answers: {...leftOfAnswers(JSON.parse(answers)), ...(await recallAttached(db, holder))},
    canChange: now() < closes && is_final === 0,
    ...(openAnswers && {openAnswers}),
  }
}
