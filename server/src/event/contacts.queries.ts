/** Ways to reach those who have registered: apart from the rest, because they go sooner. */
import type {Answers} from '@saha/contract'
import {joinContacts, type GivenContact} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** Puts the contact details of a registration in the place of those that it had. */
export async function saveContacts(
  db: Store,
  activity: number,
  registration: string,
  contacts: readonly GivenContact[],
): Promise<void> {
  await removeContacts(db, activity, registration)
  if (contacts.length > 0)
    await db
      .insertInto('event_contact')
      .values(contacts.map((contact) => ({...contact, activity, registration})))
      .execute()
}

/** Erases the contact details of a registration. */
export async function removeContacts(db: Store, activity: number, registration: string): Promise<void> {
  await db
    .deleteFrom('event_contact')
    .where('activity', '=', activity)
    .where('registration', '=', registration)
    .execute()
}

/** All contact details that were left for an event, by registration. */
export async function readEventContacts(db: Store, activity: number): Promise<Map<string, GivenContact[]>> {
  const rows = await db.selectFrom('event_contact').selectAll().where('activity', '=', activity).execute()
  return Map.groupBy(rows, ({registration}) => registration)
}

/** Answers with the contact details that came with them. @param answers JSON, as it is stored. */
export async function withContacts(
  db: Store,
  {activity, id, answers}: {activity: number; id: string; answers: string},
): Promise<Answers> {
  const contacts = await db
    .selectFrom('event_contact')
    .select(['question', 'contact'])
    .where('activity', '=', activity)
    .where('registration', '=', id)
    .execute()
  return joinContacts(JSON.parse(answers), contacts)
}
