import {RegistrationChanges, type RegistrationStatus, type ResponseChanged} from '@saha/contract'
import {contactQuestions, formOf} from '@saha/domain'
import type {EventRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {idOf} from '../receipts/receipt.ts'
import type {OwnContribution, TakeBody} from '../receipts/receipts.routes.ts'
import {Refusal} from '../refusal.ts'
import type {GroupCommit} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {withContacts, type Holder} from './contacts.queries.ts'
import {findRegistration, type StoredRegistration} from './find-registration.queries.ts'
import {writeRegistrations} from './registrations.queries.ts'
import {countAhead} from './waiting-list.queries.ts'
import {readRegistration} from './written-registration.ts'

export interface OwnRegistrationNeeds {
  db: Store
  commit: GroupCommit
  activities: Pick<KnownActivities, 'findEvent'>
  /** Milliseconds since 1970. */
  now: () => number
}

/** The registration with this code, in the hands of whoever registered. @returns `undefined` when there is none. */
export async function findOwnRegistration(
  needs: OwnRegistrationNeeds,
  code: string,
): Promise<OwnContribution | undefined> {
  const row = await findRegistration(needs.db, idOf(code))
  const record = row && (await needs.activities.findEvent(row.municipality, row.event))
  if (!record) return undefined
  const {id, activity} = row
  const asked = contactQuestions(formOf(record.event.registration.fields ?? []))
  const holder = {activity, code, asked}
  return {
    origins: record.origins,
    read: () => read(needs, record, row, holder),
    change: (take) => change(needs, record, {id, ...holder}, take),
    withdraw: async (browser) => {
      const isBefore = needs.now() < Date.parse(record.event.starts)
      const obstacle = canWithdraw(record, needs.now()) ? undefined : new Refusal('closed')
      const act = {is: 'withdraw' as const, id, ...holder, isFree: isBefore, browser, obstacle}
      const outcome = await needs.commit.add(writeRegistrations, act)
      if (outcome.is === 'refused') throw outcome.refusal
      return {withdrawn: true}
    },
  }
}

function canChange({event}: EventRecord, now: number): boolean {
  return !event.cancelled && now < Date.parse(event.starts)
}

function canWithdraw({event}: EventRecord, now: number): boolean {
  return now < Date.parse(event.ends)
}

async function read(
  {db, now}: OwnRegistrationNeeds,
  record: EventRecord,
  row: StoredRegistration,
  holder: Holder,
): Promise<RegistrationStatus> {
  const {state, name, municipality, activity, queue} = row
  if (state === 'withdrawn') throw new Refusal('withdrawn')
  const {online, cancelled} = record.event
  return {
    kind: 'registration',
    municipality,
    activity: row.event,
    seat: state,
    ...(state === 'waits' && {ahead: await countAhead(db, activity, queue)}),
    ...(row.moved_up === 1 && {movedUp: true as const}),
    ...(name !== '' && {name}),
    answers: await withContacts(db, holder, row.answers),
    ...(state === 'has-seat' && online?.forRegistered && !cancelled && {link: online.link}),
    canChange: canChange(record, now()),
    canWithdraw: canWithdraw(record, now()),
  }
}

/** @throws Refusal `closed`, `text-refused`, `answers-refused`, `invalid`, `withdrawn` or `busy`. */
async function change(
  {commit, now}: OwnRegistrationNeeds,
  record: EventRecord,
  own: Holder & {id: string},
  take: TakeBody,
): Promise<ResponseChanged> {
  const {words, cleaned, misfit} = readRegistration(record.event, await take(RegistrationChanges))
  const obstacle = canChange(record, now()) ? misfit : new Refusal('closed')
  const outcome = await commit.add(writeRegistrations, {is: 'change', ...own, words, obstacle})
  if (outcome.is === 'refused') throw outcome.refusal
  return {cleaned}
}
