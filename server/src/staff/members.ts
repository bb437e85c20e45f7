/** What the command line does with people: adding, giving new passwords, taking away. */
import {StaffEmail} from '@saha/contract'
import {hashPassword} from 'better-auth/crypto'
import {
  addAdministrator,
  listAdministrators,
  removeAdministrator,
} from '../administration/administrators.queries.ts'
import type {Store} from '../storage/open.ts'
import {makePassword} from './password.ts'
import type {StaffRole} from '@saha/contract'
import {
  addMembership,
  addStaff,
  findStaff,
  hasStaff,
  listMunicipalities,
  removeStaff,
  resetPassword,
  setRole,
} from './staff.queries.ts'

/** Something that cannot be done, as one line for whoever typed the command. */
export class StaffError extends Error {
  override name = 'StaffError'
}

/** How somebody signs in. The password is shown once and stored as a hash only. */
export interface GivenSignIn {
  email: string
  password: string
}

/**
 * Lets somebody work for a municipality.
 *
 * @param municipality may be left out when there is only one.
 * @param role what they may do there.
 * @returns `password: null` for a person who has one already, from another municipality.
 * @throws StaffError when there is nothing to do, or nobody to work for.
 */
export async function addMember(
  db: Store,
  typed: string,
  municipality: string | undefined,
  now: number,
  role: StaffRole = 'owner',
): Promise<{email: string; municipality: string; password: string | null}> {
  const email = readEmail(typed)
  const employer = await findEmployer(db, municipality)
  const password = makePassword()
  const hash = await hashPassword(password)
  return db.transaction().execute(async (transaction) => {
    const known = await findStaff(transaction, email)
    const person = known ?? (await addStaff(transaction, email, {hash, isGiven: true}, now))
    const isNew = await addMembership(transaction, person, employer, role)
    if (!isNew) throw new StaffError(`${email} already works for ${employer}.`)
    return {email, municipality: employer, password: known ? null : password}
  })
}

/**
 * Makes somebody something else to a municipality.
 *
 * @param municipality may be left out when there is only one.
 * @throws StaffError when they do not work for it.
 */
export async function changeRole(
  db: Store,
  typed: string,
  municipality: string | undefined,
  role: StaffRole,
): Promise<{email: string; municipality: string; role: StaffRole}> {
  const email = readEmail(typed)
  const person = await requireStaff(db, email)
  const employer = await findEmployer(db, municipality)
  if (!(await setRole(db, person, employer, role)))
    throw new StaffError(`${email} does not work for ${employer}.`)
  return {email, municipality: employer, role}
}

/** Gives somebody a new password and signs them out everywhere. @throws StaffError when nobody has this address. */
export async function resetMember(db: Store, typed: string): Promise<GivenSignIn> {
  const email = readEmail(typed)
  const person = await requireStaff(db, email)
  const password = makePassword()
  const hash = await hashPassword(password)
  await db.transaction().execute((transaction) => resetPassword(transaction, person, hash))
  return {email, password}
}

/** Takes somebody away and signs them out everywhere. @throws StaffError when nobody has this address. */
export async function removeMember(db: Store, typed: string): Promise<{email: string}> {
  const email = readEmail(typed)
  await removeStaff(db, await requireStaff(db, email))
  return {email}
}

/**
 * Lets somebody run the server: make municipalities and take them away. It needs no municipality, so that a new server
 * can begin with whoever runs it.
 *
 * @returns `password: null` for a person who has one already.
 * @throws StaffError when it is no e-mail address.
 */
export async function makeAdministrator(
  db: Store,
  typed: string,
  now: number,
): Promise<{email: string; password: string | null}> {
  const email = readEmail(typed)
  const password = makePassword()
  const hash = await hashPassword(password)
  return db.transaction().execute(async (transaction) => {
    const known = await findStaff(transaction, email)
    const person = known ?? (await addStaff(transaction, email, {hash, isGiven: true}, now))
    await addAdministrator(transaction, person)
    return {email, password: known ? null : password}
  })
}

/** Somebody runs the server no longer. @throws StaffError when they did not, or nobody else would. */
export async function unmakeAdministrator(db: Store, typed: string): Promise<{email: string}> {
  const email = readEmail(typed)
  const person = await requireStaff(db, email)
  const all = await listAdministrators(db)
  if (!all.includes(email)) throw new StaffError(`${email} does not run the server.`)
  if (all.length === 1)
    throw new StaffError(`Nobody else runs the server: make somebody else an administrator first.`)
  await removeAdministrator(db, person)
  return {email}
}

/**
 * Makes the first member of staff, where there is none, who also runs the server.
 *
 * @returns how they sign in, this one time; `null` when somebody is there already.
 */
export async function ensureFirstStaff(
  db: Store,
  municipality: string,
  email: string,
  now: number,
): Promise<GivenSignIn | null> {
  if (await hasStaff(db)) return null
  const {password} = await addMember(db, email, municipality, now)
  await makeAdministrator(db, email, now)
  return password === null ? null : {email, password}
}

function readEmail(typed: string): string {
  const email = StaffEmail.safeParse(typed.trim())
  if (!email.success) throw new StaffError(`"${typed}" is no e-mail address.`)
  return email.data.toLowerCase()
}

async function requireStaff(db: Store, email: string): Promise<string> {
  const person = await findStaff(db, email)
  if (!person) throw new StaffError(`Nobody signs in as ${email}. "pnpm saha staff list" shows who does.`)
  return person
}

async function findEmployer(db: Store, wanted: string | undefined): Promise<string> {
  const all = await listMunicipalities(db)
  const [only, ...others] = all
  if (!only) throw new StaffError('There is no municipality yet: import a definition first.')
  if (wanted === undefined && others.length === 0) return only
  if (wanted !== undefined && all.includes(wanted)) return wanted
  const missing =
    wanted === undefined ? 'Say for whom with --municipality' : `There is no municipality "${wanted}"`
  throw new StaffError(`${missing}: ${all.join(', ')}.`)
}
