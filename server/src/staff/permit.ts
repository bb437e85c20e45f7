import type {StaffRight, StaffRole} from '@saha/contract'
import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {rights} from './rights.ts'
import type {Person, Sessions} from './sessions.ts'
import {findRole} from './staff.queries.ts'
import {wantsTwoFactor} from './staff-policy.queries.ts'

export interface PermitNeeds {
  db: Store
  sessions: () => Promise<Sessions>
}

/**
 * Who asks, and for which municipality, `:municipality` in the path of the request. Somebody who works elsewhere learns
 * nothing: it is as if there were no such place.
 *
 * @throws Refusal `signed-out`, `not-found`, `not-allowed` or `second-factor-wanted`.
 */
export async function permit(
  needs: PermitNeeds,
  c: Context,
  right: StaffRight,
): Promise<{person: Person; municipality: string}> {
  const {person, municipality, role} = await admit(needs, c)
  if (!rights[role].includes(right)) throw new Refusal('not-allowed')
  return {person, municipality}
}

/**
 * The same for what everybody may who works there.
 *
 * @throws Refusal `signed-out`, `not-found` or `second-factor-wanted`.
 */
export async function admit(
  {db, sessions}: PermitNeeds,
  c: Context,
): Promise<{person: Person; municipality: string; role: StaffRole}> {
  const person = await (await sessions()).person(c.req.header('cookie'))
  const municipality = c.req.param('municipality') ?? ''
  const role = await findRole(db, person.id, municipality)
  if (!role) throw new Refusal('not-found')
  if (!person.isStrong && (await wantsTwoFactor(db, municipality))) throw new Refusal('second-factor-wanted')
  return {person, municipality, role}
}
