import type {NewRegistration, RegistrationReceipt} from '@saha/contract'
import {dayOf, registrationAt} from '@saha/domain'
import type {EventRecord} from '../activities/activities.queries.ts'
import {missingWork} from '../contributions/missing-work.ts'
import {receiptFor} from '../receipts/receipt.ts'
import {Refusal, type AnyRefusalCode} from '../refusal.ts'
import type {SpamDefence} from '../spam/judge.ts'
import type {GroupCommit} from '../storage/commit.ts'
import {writeRegistrations} from './registrations.queries.ts'
import {readRegistration} from './written-registration.ts'

export interface RegisterNeeds {
  commit: GroupCommit
  defence: Pick<SpamDefence, 'judge' | 'challenge' | 'isWorkDone'>
  /** Milliseconds since 1970. */
  now: () => number
}

/**
 * Checks a registration and stores it.
 *
 * @returns the receipt, once it is on disk. The same registration again gives the same receipt, even after the last
 *   moment for it, and changes nothing.
 * @throws Refusal `not-yet-open`, `closed`, `event-cancelled`, `by-invitation`, `event-full`, `token-missing`,
 *   `answered-already`, `text-refused`, `answers-refused`, `invalid`, `work-wanted`, `key-reused`, `withdrawn` or `busy`.
 */
export async function register(
  needs: RegisterNeeds,
  record: EventRecord,
  sent: NewRegistration,
): Promise<RegistrationReceipt> {
  const {commit, now} = needs
  const {address, number, event} = record
  const {code, id} = receiptFor(address, sent.key)
  const {words, asked, text, misfit} = readRegistration(event, sent)
  const outcome = await commit.add(writeRegistrations, {
    is: 'new',
    id,
    activity: number,
    code,
    asked,
    words,
    waits: sent.waits === true,
    token: sent.token,
    day: dayOf(now()),
    obstacle:
      obstacleAt(record, now()) ??
      misfit ??
      (await wantedWork(needs, record, sent, {id, text, name: words.name})),
  })
  if (outcome.is === 'refused') throw outcome.refusal
  if (outcome.is !== 'registered') throw new Error('A registration was not registered.')
  const {seat, ahead} = outcome
  return {receipt: code, seat, ...(seat === 'waits' && {ahead})}
}

const obstacles: Readonly<Record<ReturnType<typeof registrationAt>, AnyRefusalCode | undefined>> = {
  open: undefined,
  'not-yet-open': 'not-yet-open',
  over: 'closed',
  cancelled: 'event-cancelled',
  'by-invitation': 'by-invitation',
}

function obstacleAt({event, opens, closes}: EventRecord, now: number): Refusal | undefined {
  const code = obstacles[registrationAt(event, {opens, closes}, now)]
  return code && new Refusal(code)
}

/** Nothing of a registration is published: what looks like a program works for its seat, and nobody has to look at it. */
async function wantedWork(
  {defence}: RegisterNeeds,
  {shown}: EventRecord,
  {ticket, website, work}: NewRegistration,
  said: {id: string; text: string; name: string},
): Promise<Refusal | undefined> {
  const municipality = shown.municipality.id
  const {isHeld, wantsWork} = await defence.judge({...said, municipality, ticket, website, hasEarlier: false})
  if (!isHeld && !wantsWork) return undefined
  return missingWork(defence, {municipality, activity: shown.id, id: said.id}, work)
}
