import {randomBytes} from 'node:crypto'
import type {Store} from '../storage/open.ts'
import type {StaffRole} from '@saha/contract'

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

/** Ids of all municipalities, in alphabetical order. */
export async function listMunicipalities(db: Store): Promise<string[]> {
  const rows = await db.selectFrom('municipality').select('id').orderBy('id').execute()
  return rows.map(({id}) => id)
}

/** A person who may sign in with a password that is handed to them. */
export async function addStaff(db: Store, email: string, passwordHash: string, now: number): Promise<string> {
  const id = newId()
  await db.insertInto('staff_user').values({id, email, created_at: now}).execute()
  await db
    .insertInto('staff_account')
    .values({
      id: newId(),
      staff_user: id,
      provider: 'credential',
      account: id,
      password: passwordHash,
      is_given: 1,
    })
    .execute()
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

/** Replaces a password by one that is handed out, and ends every session. */
export async function resetPassword(db: Store, person: string, passwordHash: string): Promise<void> {
  await db
    .updateTable('staff_account')
    .set({password: passwordHash, is_given: 1})
    .where('staff_user', '=', person)
    .where('provider', '=', 'credential')
    .execute()
  await db.deleteFrom('staff_session').where('staff_user', '=', person).execute()
}

/** The password is now one that nobody else has seen. */
export async function noteOwnPassword(db: Store, person: string): Promise<void> {
  await db.updateTable('staff_account').set({is_given: 0}).where('staff_user', '=', person).execute()
}

/** Takes somebody away with their sessions, passwords and memberships. */
export async function removeStaff(db: Store, person: string): Promise<void> {
  await db.deleteFrom('staff_user').where('id', '=', person).execute()
}

/** Forgets sessions that have run out. */
export async function removeOldSessions(db: Store, now: number): Promise<void> {
  await db.deleteFrom('staff_session').where('expires_at', '<', now).execute()
}

/** 128 random bits. */
function newId(): string {
  return randomBytes(16).toString('base64url')
}
