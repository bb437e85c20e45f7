import type {Colleague, StaffRole} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** Everybody who works for a municipality, in the order of their addresses. @param own id of who asks. */
export async function listColleagues(db: Store, municipality: string, own: string): Promise<Colleague[]> {
  const rows = await db
    .selectFrom('staff_membership as work')
    .innerJoin('staff_user as person', 'person.id', 'work.staff_user')
    .select(({selectFrom}) => [
      'person.id',
      'person.email',
      'person.two_factor',
      'work.role',
      selectFrom('staff_passkey')
        .select(({fn}) => fn.countAll<number>().as('count'))
        .whereRef('staff_passkey.staff_user', '=', 'person.id')
        .as('passkeys'),
    ])
    .where('work.municipality', '=', municipality)
    .orderBy('person.email')
    .execute()
  const owners = rows.filter(({role}) => role === 'owner').length
  return rows.map(({id, email, two_factor, role, passkeys}) => ({
    id,
    email,
    role,
    isYou: id === own,
    hasSecondFactor: two_factor === 1 || Number(passkeys) > 0,
    isLastOwner: role === 'owner' && owners === 1,
  }))
}

/** Lets nobody else change who works for a municipality until the transaction ends. */
export async function lockColleagues(db: Store, municipality: string): Promise<void> {
  await db
    .updateTable('municipality')
    .set(({ref}) => ({id: ref('id')}))
    .where('id', '=', municipality)
    .execute()
}

/** @returns `undefined` when nobody of that id works for the municipality. */
export async function findColleague(
  db: Store,
  municipality: string,
  id: string,
): Promise<{email: string; role: StaffRole} | undefined> {
  return db
    .selectFrom('staff_membership as work')
    .innerJoin('staff_user as person', 'person.id', 'work.staff_user')
    .select(['person.email', 'work.role'])
    .where('work.municipality', '=', municipality)
    .where('work.staff_user', '=', id)
    .executeTakeFirst()
}

export async function countOwners(db: Store, municipality: string): Promise<number> {
  const {count} = await db
    .selectFrom('staff_membership')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('municipality', '=', municipality)
    .where('role', '=', 'owner')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Takes somebody out of a municipality. Who works for none any more is forgotten, with all their ways to sign in. */
export async function removeMembership(db: Store, municipality: string, person: string): Promise<void> {
  await db
    .deleteFrom('staff_membership')
    .where('municipality', '=', municipality)
    .where('staff_user', '=', person)
    .execute()
  await db
    .deleteFrom('staff_user')
    .where('id', '=', person)
    .where(({not, exists, selectFrom}) =>
      not(exists(selectFrom('staff_membership').select('municipality').where('staff_user', '=', person))),
    )
    .execute()
}
