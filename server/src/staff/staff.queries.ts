import type {Store} from '../storage/open.ts'
import type {StaffRole} from '@saha/contract'
import {setPassword} from './account.queries.ts'
import {newId} from './new-id.ts'

/** A member of staff, as the command line lists them. */
export interface StaffMember {
  email: string
  /** Municipalities they work for, in alphabetical order. */
  municipalities: string[]
  /** What they are to each of them, in the same order. */
  roles: StaffRole[]
  /** Milliseconds since 1970. */
  since: number
  /** Whether the password is still one that somebody else handed out. */
  hasGivenPassword: boolean
}

/** Everybody, in alphabetical order. */
export async function listStaff(db: Store): Promise<StaffMember[]> {
  const rows = await db
    .selectFrom('staff_user as person')
    .leftJoin('staff_membership as work', 'work.staff_user', 'person.id')
    .leftJoin('staff_account as account', (join) =>
      join.onRef('account.staff_user', '=', 'person.id').on('account.provider', '=', 'credential'),
    )
    .select(['person.email', 'person.created_at', 'work.municipality', 'work.role', 'account.is_given'])
    .orderBy('person.email')
    .orderBy('work.municipality')
    .execute()
  return [...Map.groupBy(rows, ({email}) => email)].map(([email, [first, ...more]]) => ({
    email,
    municipalities: [first, ...more].flatMap((row) => row?.municipality ?? []),
    roles: [first, ...more].flatMap((row) => row?.role ?? []),
    since: first?.created_at ?? 0,
    hasGivenPassword: first?.is_given === 1,
  }))
}

export async function hasStaff(db: Store): Promise<boolean> {
  return (await db.selectFrom('staff_user').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** @returns the id of the person with this address, in small letters. */
export async function findStaff(db: Store, email: string): Promise<string | undefined> {
  const found = await db.selectFrom('staff_user').select('id').where('email', '=', email).executeTakeFirst()
  return found?.id
}

/**
 * After a wrong sign-in: asks for the accounts of nobody where nobody has this address. better-auth has asked for those of
 * a person who is there, and of no other: so a wrong sign-in costs the same for every address.
 */
export async function askForAccountsOfNobody(db: Store, email: string): Promise<void> {
  if ((await findStaff(db, email)) !== undefined) return
  await db.selectFrom('staff_account').selectAll().where('staff_user', '=', '').limit(1).offset(0).execute()
}

/** Ids of the municipalities that somebody works for, in alphabetical order. */
export async function listMunicipalitiesOf(db: Store, person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('staff_membership')
    .select('municipality')
    .where('staff_user', '=', person)
    .orderBy('municipality')
    .execute()
  return rows.map(({municipality}) => municipality)
}

/** Ids of all municipalities, in alphabetical order. */
export async function listMunicipalities(db: Store): Promise<string[]> {
  const rows = await db.selectFrom('municipality').select('id').orderBy('id').execute()
  return rows.map(({id}) => id)
}

/**
 * A person who may sign in.
 *
 * @param password `null` for somebody who comes by the provider alone; `isGiven` when somebody else has seen it.
 * @returns their id.
 */
export async function addStaff(
  db: Store,
  email: string,
  password: {hash: string; isGiven: boolean} | null,
  now: number,
): Promise<string> {
  const id = newId()
  await db.insertInto('staff_user').values({id, email, two_factor: 0, created_at: now}).execute()
  if (password) await setPassword(db, id, password.hash, password.isGiven)
  return id
}

/** What somebody is to a municipality; `undefined` when they do not work for it, or there is none. */
export async function findRole(
  db: Store,
  person: string,
  municipality: string,
): Promise<StaffRole | undefined> {
  const membership = await db
    .selectFrom('staff_membership')
    .select('role')
    .where('staff_user', '=', person)
    .where('municipality', '=', municipality)
    .executeTakeFirst()
  return membership?.role
}

/** @returns whether that is new. */
export async function addMembership(
  db: Store,
  person: string,
  municipality: string,
  role: StaffRole,
): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto('staff_membership')
    .values({staff_user: person, municipality, role})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** @returns whether they work for that municipality. */
export async function setRole(
  db: Store,
  person: string,
  municipality: string,
  role: StaffRole,
): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('staff_membership')
    .set({role})
    .where('staff_user', '=', person)
    .where('municipality', '=', municipality)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Begins anew with a password that is handed out: no codes, no passkeys, no links, no sessions from before. */
export async function resetPassword(db: Store, person: string, passwordHash: string): Promise<void> {
  await setPassword(db, person, passwordHash, true)
  await db.updateTable('staff_user').set({two_factor: 0}).where('id', '=', person).execute()
  for (const table of ['staff_second_factor', 'staff_passkey', 'staff_recovery', 'staff_session'] as const)
    await db.deleteFrom(table).where('staff_user', '=', person).execute()
}

/** The password is now one that nobody else has seen. */
export async function noteOwnPassword(db: Store, person: string): Promise<void> {
  await db.updateTable('staff_account').set({is_given: 0}).where('staff_user', '=', person).execute()
}

/** Takes somebody away with their sessions, passwords and memberships. */
export async function removeStaff(db: Store, person: string): Promise<void> {
  await db.deleteFrom('staff_user').where('id', '=', person).execute()
}

/** Forgets sessions, links and invitations that have run out. */
export async function removeOldSessions(db: Store, now: number): Promise<void> {
  for (const table of ['staff_session', 'staff_verification', 'staff_invitation', 'staff_recovery'] as const)
    await db.deleteFrom(table).where('expires_at', '<', now).execute()
}
