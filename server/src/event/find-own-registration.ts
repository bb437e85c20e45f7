import {RegistrationChanges, type RegistrationStatus, type ResponseChanged} from '@saha/contract'
import type {EventRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import type {OwnContribution, TakeBody} from '../receipts/receipts.routes.ts'
import {Refusal} from '../refusal.ts'
import type {GroupCommit} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {withContacts} from './contacts.queries.ts'
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

/** The registration with this id, in the hands of whoever registered. @returns `undefined` when there is none. */
export async function findOwnRegistration(
  needs: OwnRegistrationNeeds,
  id: string,
): Promise<OwnContribution | undefined> {
  const row = await findRegistration(needs.db, id)
  const record = row && (await needs.activities.findEvent(row.municipality, row.event))
  if (!record) return undefined
  return {
    origins: record.origins,
    read: () => read(needs, record, row),
    change: (take) => change(needs, record, row, take),
    withdraw: async () => {
      const isBefore = needs.now() < Date.parse(record.event.starts)
      const obstacle = canWithdraw(record, needs.now()) ? undefined : new Refusal('closed')
      const act = {is: 'withdraw' as const, id, activity: row.activity, isFree: isBefore, obstacle}
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
    answers: await withContacts(db, row),
    ...(state === 'has-seat' && online?.forRegistered && !cancelled && {link: online.link}),
    canChange: canChange(record, now()),
    canWithdraw: canWithdraw(record, now()),
  }
}

/** @throws Refusal `closed`, `text-refused`, `answers-refused`, `invalid`, `withdrawn` or `busy`. */
async function change(
  {commit, now}: OwnRegistrationNeeds,
  record: EventRecord,
  {id, activity}: StoredRegistration,
  take: TakeBody,
): Promise<ResponseChanged> {
  const {words, cleaned, misfit} = readRegistration(record.event, await take(RegistrationChanges))
  const obstacle = canChange(record, now()) ? misfit : new Refusal('closed')
  const outcome = await commit.add(writeRegistrations, {is: 'change', id, activity, words, obstacle})
  if (outcome.is === 'refused') throw outcome.refusal
  return {cleaned}
}
