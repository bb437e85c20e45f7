/** One's own ways to sign in, and sessions. */
import type {StaffAccount} from '@saha/contract'
import {dayOf, writtenDay} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {newId} from './new-id.ts'

/** The salt and hash of somebody's password; `null` for somebody who has none. */
export async function readPasswordHash(db: Store, person: string): Promise<string | null> {
  const account = await db
    .selectFrom('staff_account')
    .select('password')
    .where('staff_user', '=', person)
    .where('provider', '=', 'credential')
    .executeTakeFirst()
  return account?.password ?? null
}

/** @param isGiven whether somebody else has seen it. */
export async function setPassword(db: Store, person: string, hash: string, isGiven: boolean): Promise<void> {
  const password = {password: hash, is_given: isGiven ? 1 : 0}
  await db
    .insertInto('staff_account')
    .values({id: newId(), staff_user: person, provider: 'credential', account: person, ...password})
    .onConflict((conflict) => conflict.columns(['provider', 'account']).doUpdateSet(password))
    .execute()
}

/** Sessions of a person that have not run out, the newest first. */
export async function listSessions(
  db: Store,
  person: string,
  own: string,
  now: number,
): Promise<StaffAccount['sessions']> {
  const rows = await db
    .selectFrom('staff_session')
    .select(['id', 'created_at'])
    .where('staff_user', '=', person)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({id, created_at}) => ({id, since: writtenDay(dayOf(created_at)), isThis: id === own}))
}

/** Ends one session of a person. @returns whether there was one. */
export async function endSession(db: Store, person: string, session: string): Promise<boolean> {
  const {numDeletedRows} = await db
    .deleteFrom('staff_session')
    .where('staff_user', '=', person)
    .where('id', '=', session)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

/** Ends all sessions of a person. @param but the one that goes on; `undefined` for none. @returns how many ended. */
export async function endSessions(db: Store, person: string, but?: string): Promise<number> {
  let ending = db.deleteFrom('staff_session').where('staff_user', '=', person)
  if (but !== undefined) ending = ending.where('id', '!=', but)
  return Number((await ending.executeTakeFirstOrThrow()).numDeletedRows)
}
