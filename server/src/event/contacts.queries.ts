/**
 * Ways to reach those who have registered: kept apart from the rest, and sooner gone. Only the code of a receipt leads from
 * one to the other, as with those that come with responses: nobody who looks into the store can say whose they are.
 */
import type {Answers} from '@saha/contract'
import {joinContacts, type GivenContact} from '@saha/domain'
import {contactIdOf} from '../receipts/receipt.ts'
import type {Store} from '../storage/open.ts'

/** A registration as its holder names it. */
export interface Holder {
  activity: number
  /** Of the receipt. Never stored. */
  code: string
  /** Ids of the questions that ask for contact details. */
  asked: readonly string[]
}

/** Puts the contact details of a registration in the place of those that it had. */
export async function saveContacts(
  db: Store,
  holder: Holder,
  contacts: readonly GivenContact[],
): Promise<void> {
  await removeContacts(db, holder)
  const {activity, code} = holder
  if (contacts.length > 0)
    await db
      .insertInto('event_contact')
      .values(contacts.map((contact) => ({...contact, activity, id: contactIdOf(code, contact.question)})))
      .execute()
}

/** Erases the contact details of a registration. */
export async function removeContacts(db: Store, {activity, code, asked}: Holder): Promise<void> {
  if (asked.length === 0) return
  await db
    .deleteFrom('event_contact')
    .where('activity', '=', activity)
    .where('id', 'in', idsOf(code, asked))
    .execute()
}

/** All contact details that were left for an event, in an order that says nothing of who left them. */
export async function readEventContacts(db: Store, activity: number): Promise<GivenContact[]> {
  return db
    .selectFrom('event_contact')
    .select(['question', 'contact'])
    .where('activity', '=', activity)
    .orderBy('id')
    .execute()
}

/** Answers with the contact details that came with them. @param answers JSON, as it is stored. */
export async function withContacts(
  db: Store,
  {activity, code, asked}: Holder,
  answers: string,
): Promise<Answers> {
  if (asked.length === 0) return JSON.parse(answers)
  const contacts = await db
    .selectFrom('event_contact')
    .select(['question', 'contact'])
    .where('activity', '=', activity)
    .where('id', 'in', idsOf(code, asked))
    .execute()
  return joinContacts(JSON.parse(answers), contacts)
}

const idsOf = (code: string, asked: readonly string[]) => asked.map((question) => contactIdOf(code, question))
