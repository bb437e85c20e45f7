import type {StaffRight} from '@saha/contract'
import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {rights} from './rights.ts'
import type {Person, Sessions} from './sessions.ts'
import {findRole} from './staff.queries.ts'

export interface PermitNeeds {
  db: Store
  sessions: () => Promise<Sessions>
}

/**
 * Who asks, and for which municipality, `:municipality` in the path of the request. Somebody who works elsewhere learns
 * nothing: it is as if there were no such place.
 *
 * @throws Refusal `signed-out`, `not-found` or `not-allowed`.
 */
export async function permit(
  {db, sessions}: PermitNeeds,
  c: Context,
  right: StaffRight,
): Promise<{person: Person; municipality: string}> {
  const person = await (await sessions()).person(c.req.header('cookie'))
  const municipality = c.req.param('municipality') ?? ''
  const role = await findRole(db, person.id, municipality)
  if (!role) throw new Refusal('not-found')
  if (!rights[role].includes(right)) throw new Refusal('not-allowed')
  return {person, municipality}
}
