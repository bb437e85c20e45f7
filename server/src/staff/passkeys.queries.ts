import {dayOf, writtenDay} from '@saha/domain'
import type {StaffAccount} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {newId} from './new-id.ts'

/** What is kept of a passkey. */
export interface Passkey {
  /** base64url. */
  credential: string
  /** COSE, base64url. */
  publicKey: string
  counter: number
}

/** In the order in which they were added. */
export async function listPasskeys(db: Store, person: string): Promise<StaffAccount['passkeys']> {
  const rows = await db
    .selectFrom('staff_passkey')
    .select(['id', 'name', 'created_at'])
    .where('staff_user', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({id, name, created_at}) => ({id, name, since: writtenDay(dayOf(created_at))}))
}

/** Credentials of a person, for browsers that must not make a second one on the same device. */
export async function listCredentials(db: Store, person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('staff_passkey')
    .select('credential')
    .where('staff_user', '=', person)
    .execute()
  return rows.map(({credential}) => credential)
}

/** @returns whether it is new: no passkey belongs to two people. */
export async function addPasskey(
  db: Store,
  person: string,
  {name, credential, publicKey, counter}: Passkey & {name: string},
  now: number,
): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto('staff_passkey')
    .values({
      id: newId(),
      staff_user: person,
      name,
      credential,
      public_key: publicKey,
      counter,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** @returns whose passkey it is; `undefined` when it is not known here. */
export async function findPasskey(
  db: Store,
  credential: string,
): Promise<(Passkey & {person: string; email: string}) | undefined> {
  const row = await db
    .selectFrom('staff_passkey as passkey')
    .innerJoin('staff_user as person', 'person.id', 'passkey.staff_user')
    .select(['passkey.public_key', 'passkey.counter', 'person.id', 'person.email'])
    .where('passkey.credential', '=', credential)
    .executeTakeFirst()
  return (
    row && {credential, publicKey: row.public_key, counter: row.counter, person: row.id, email: row.email}
  )
}

export async function noteCounter(db: Store, credential: string, counter: number): Promise<void> {
  await db.updateTable('staff_passkey').set({counter}).where('credential', '=', credential).execute()
}

/** @returns what it was called; `undefined` when this person has no such passkey. */
export async function renamePasskey(
  db: Store,
  person: string,
  passkey: string,
  name: string,
): Promise<string | undefined> {
  const before = await findName(db, person, passkey)
  if (before !== undefined)
    await db
      .updateTable('staff_passkey')
      .set({name})
      .where('staff_user', '=', person)
      .where('id', '=', passkey)
      .execute()
  return before
}

/** @returns what it was called; `undefined` when this person had no such passkey. */
export async function removePasskey(db: Store, person: string, passkey: string): Promise<string | undefined> {
  const removed = await db
    .deleteFrom('staff_passkey')
    .where('staff_user', '=', person)
    .where('id', '=', passkey)
    .returning('name')
    .executeTakeFirst()
  return removed?.name
}

async function findName(db: Store, person: string, passkey: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('staff_passkey')
    .select('name')
    .where('staff_user', '=', person)
    .where('id', '=', passkey)
    .executeTakeFirst()
  return found?.name
}
