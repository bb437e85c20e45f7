/** Colleagues who are invited and have not come yet. Whoever looks for one says for which municipality. */
import type {OpenInvitation, StaffRole} from '@saha/contract'
import {record} from '../audit/audit.queries.ts'
import type {Store} from '../storage/open.ts'
import {newId} from './new-id.ts'
import {addMembership, addStaff} from './staff.queries.ts'

/** Milliseconds for which a link of invitation holds: seven days. */
const invitationLife = 7 * 24 * 60 * 60_000
/** Milliseconds after which a letter that is still on its way will not arrive: its process has ended. */
const longestWay = 60_000

/** In the order of their addresses. */
export async function listInvitations(
  db: Store,
  municipality: string,
  now: number,
): Promise<OpenInvitation[]> {
  const rows = await db
    .selectFrom('staff_invitation')
    .select(['id', 'email', 'role', 'letter', 'expires_at'])
    .where('municipality', '=', municipality)
    .where('expires_at', '>', now)
    .orderBy('email')
    .execute()
  return rows.map(({id, email, role, letter, expires_at}) => ({
    id,
    email,
    role,
    until: new Date(expires_at).toISOString(),
    letter: letter === 'sending' && now > expires_at - invitationLife + longestWay ? 'failed' : letter,
  }))
}

/** What is new about an invitation. */
export interface InvitationChange {
  /** Of what stands in the link: any other link is worth nothing from now on. */
  hash: string
  letter: 'none' | 'sending'
  now: number
}

/** Invites somebody, or changes what they were invited as. @returns the id of the invitation. */
export async function invite(
  db: Store,
  {municipality, email, role}: {municipality: string; email: string; role: StaffRole},
  {hash, letter, now}: InvitationChange,
): Promise<string> {
  const change = {hash, letter, role, expires_at: now + invitationLife}
  const {id} = await db
    .insertInto('staff_invitation')
    .values({id: newId(), municipality, email, ...change})
    .onConflict((conflict) => conflict.columns(['municipality', 'email']).doUpdateSet(change))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A new link for an invitation. @returns whom it invites; `undefined` when it is not open. */
export async function renewInvitation(
  db: Store,
  municipality: string,
  id: string,
  {hash, letter, now}: InvitationChange,
): Promise<{email: string; role: StaffRole} | undefined> {
  return db
    .updateTable('staff_invitation')
    .set({hash, letter, expires_at: now + invitationLife})
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .returning(['email', 'role'])
    .executeTakeFirst()
}

/** What became of the letter with this link. */
export async function noteLetter(db: Store, hash: string, letter: 'sent' | 'failed'): Promise<void> {
  await db.updateTable('staff_invitation').set({letter}).where('hash', '=', hash).execute()
}

/** @returns whom it invited; `undefined` when it was not open. */
export async function takeBack(
  db: Store,
  municipality: string,
  id: string,
): Promise<{email: string; role: StaffRole} | undefined> {
  return db
    .deleteFrom('staff_invitation')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .returning(['email', 'role'])
    .executeTakeFirst()
}

/** How many invitations of a municipality are open. */
export async function countInvitations(db: Store, municipality: string, now: number): Promise<number> {
  const {count} = await db
    .selectFrom('staff_invitation')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('municipality', '=', municipality)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What a link invites to; `undefined` when it is worth nothing, for whatever reason. */
export async function findInvitation(db: Store, municipality: string, hash: string, now: number) {
  const row = await db
    .selectFrom('staff_invitation as invitation')
    .innerJoin('municipality', 'municipality.id', 'invitation.municipality')
    .leftJoin('staff_user as person', 'person.email', 'invitation.email')
    .select([
      'invitation.id',
      'invitation.email',
      'invitation.role',
      'municipality.name',
      'municipality.languages',
      'person.id as person',
    ])
    .where('invitation.municipality', '=', municipality)
    .where('invitation.hash', '=', hash)
    .where('invitation.expires_at', '>', now)
    .executeTakeFirst()
  if (!row) return undefined
  const {id, email, role, person} = row
  return {id, email, role, person, name: JSON.parse(row.name), languages: JSON.parse(row.languages)}
}

/** Makes somebody a colleague whose invitation has just been taken out of the store. */
export async function comeIn(
  db: Store,
  {municipality, person, email, role}: {municipality: string; person: string; email: string; role: StaffRole},
  now: number,
): Promise<void> {
  await addMembership(db, person, municipality, role)
  await record(db, {municipality, email, at: now, act: 'colleague-came', target: email, after: {role}})
}

/**
 * Makes somebody a colleague wherever they are invited. Their address is known to be theirs.
 *
 * @returns the id of their new account; `undefined` when nobody has invited them.
 */
export async function acceptAll(db: Store, email: string, now: number): Promise<string | undefined> {
  const open = await db
    .deleteFrom('staff_invitation')
    .where('email', '=', email)
    .where('expires_at', '>', now)
    .returning(['municipality', 'role'])
    .execute()
  if (open.length === 0) return undefined
  const person = await addStaff(db, email, null, now)
  for (const {municipality, role} of open.toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1)))
    await comeIn(db, {municipality, person, email, role}, now)
  return person
}
