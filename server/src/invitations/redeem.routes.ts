import {Redemption, type Redeemed} from '@saha/contract'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {accept} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {askedActivity} from '../http/send-fresh.ts'
import {Refusal} from '../refusal.ts'
import type {GroupCommit} from '../storage/commit.ts'
import {isBlinded, signBlinded} from './passes.ts'
import {writeUses} from './redeem.queries.ts'

export interface RedeemNeeds extends Answering {
  commit: GroupCommit
  activities: Pick<KnownActivities, 'find'>
  /** Milliseconds since 1970. */
  now: () => number
}

/** `POST` of a code: what is signed for it, once per activity. */
export function redeemRoutes(needs: RedeemNeeds): void {
  answer(needs, 'redeem', async (c) => {
    const {municipality, activity} = askedActivity(c)
    const record = await needs.activities.find(municipality, activity)
    if (record?.shown.level !== 'invitation') throw new Refusal('not-found')
    checkOrigin(c, record.origins)
    const redeemed = await redeem(needs, record, await accept(c, Redemption))
    return new Response(JSON.stringify(redeemed), {
      headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
    })
  })
}

/** @throws Refusal `not-yet-open`, `closed`, `invalid`, `code-unknown`, `code-used` or `busy`. */
async function redeem(
  {commit, now}: RedeemNeeds,
  {opens, closes, passNumber, shown}: ActivityRecord,
  {code, blinded}: Redemption,
): Promise<Redeemed> {
  const moment = now()
  if (moment < opens) throw new Refusal('not-yet-open')
  if (moment >= closes) throw new Refusal('closed')
  if (!isBlinded(blinded)) throw new Refusal('invalid')
  const outcome = await commit.add(writeUses, {
    activity: passNumber,
    municipality: shown.municipality.id,
    consultation: shown.consultation.id,
    code,
    blinded,
  })
  if (outcome.is !== 'used') throw new Refusal(outcome.is)
  return signBlinded(outcome.keys, blinded)
}
