import type {Store} from '../storage/open.ts'

/** Milliseconds for which a link to a new password holds: one hour. */
const recoveryLife = 60 * 60_000

/** Keeps a link to a new password. Those from before hold until their hour is over: nobody can make them worthless. */
export async function keepRecovery(db: Store, person: string, hash: string, now: number): Promise<void> {
  await db
    .insertInto('staff_recovery')
    .values({hash, staff_user: person, created_at: now, expires_at: now + recoveryLife})
    .execute()
}

/** Whether somebody got a link since a moment. */
export async function hasRecoverySince(db: Store, person: string, moment: number): Promise<boolean> {
  const found = await db
    .selectFrom('staff_recovery')
    .select('hash')
    .where('staff_user', '=', person)
    .where('created_at', '>', moment)
    .executeTakeFirst()
  return found !== undefined
}

/** Whose link it is; `undefined` when it is worth nothing, for whatever reason. */
export async function findRecovery(
  db: Store,
  hash: string,
  now: number,
): Promise<{id: string; email: string} | undefined> {
  return db
    .selectFrom('staff_recovery as link')
    .innerJoin('staff_user as person', 'person.id', 'link.staff_user')
    .select(['person.id', 'person.email'])
    .where('link.hash', '=', hash)
    .where('link.expires_at', '>', now)
    .executeTakeFirst()
}

/** Takes a link, and with it all others to the same account. @returns whether it was still there. */
export async function takeRecovery(db: Store, person: string, hash: string): Promise<boolean> {
  const {numDeletedRows} = await db
    .deleteFrom('staff_recovery')
    .where('hash', '=', hash)
    .where('staff_user', '=', person)
    .executeTakeFirstOrThrow()
  await db.deleteFrom('staff_recovery').where('staff_user', '=', person).execute()
  return numDeletedRows === 1n
}
