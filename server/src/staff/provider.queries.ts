/** Who it is whom the provider knows. */
import type {Store} from '../storage/open.ts'
import {acceptAll} from './invitations.queries.ts'
import {newId} from './new-id.ts'
import {findStaff} from './staff.queries.ts'

/** Somebody whom a provider knows, by an address that it has verified. */
export interface Guest {
  issuer: string
  subject: string
  email: string
}

/**
 * Finds the account of somebody who comes from a provider. The first time, the address leads to it, or to invitations;
 * from then on the provider's own number for the person does, and nobody else comes in by the same address.
 *
 * @returns `undefined` for somebody whom nobody has invited, and for somebody with another person's address.
 */
export async function welcome(db: Store, guest: Guest, now: number): Promise<string | undefined> {
  return db.transaction().execute(async (transaction) => {
    const linked = await findLinked(transaction, guest)
    if (linked) return linked.email === guest.email ? linked.id : undefined
    const person =
      (await findStaff(transaction, guest.email)) ?? (await acceptAll(transaction, guest.email, now))
    if (person === undefined || (await isTaken(transaction, person, guest.issuer))) return undefined
    await transaction
      .insertInto('staff_account')
      .values({
        id: newId(),
        staff_user: person,
        provider: guest.issuer,
        account: guest.subject,
        password: null,
        is_given: 0,
      })
      .execute()
    return person
  })
}

function findLinked(db: Store, {issuer, subject}: Guest) {
  return db
    .selectFrom('staff_account as account')
    .innerJoin('staff_user as person', 'person.id', 'account.staff_user')
    .select(['person.id', 'person.email'])
    .where('account.provider', '=', issuer)
    .where('account.account', '=', subject)
    .executeTakeFirst()
}

/** Whether the provider has called somebody else by this account's address before. */
async function isTaken(db: Store, person: string, issuer: string): Promise<boolean> {
  const other = await db
    .selectFrom('staff_account')
    .select('id')
    .where('staff_user', '=', person)
    .where('provider', '=', issuer)
    .executeTakeFirst()
  return other !== undefined
}
