import type {Store} from '../storage/open.ts'

/** Whether somebody runs the server. */
export async function isAdministrator(db: Store, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('server_admin')
    .select('staff_user')
    .where('staff_user', '=', person)
    .executeTakeFirst()
  return row !== undefined
}

/** Lets somebody run the server. @returns whether that is new. */
export async function addAdministrator(db: Store, person: string): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto('server_admin')
    .values({staff_user: person})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Somebody runs the server no longer. @returns whether they did. */
export async function removeAdministrator(db: Store, person: string): Promise<boolean> {
  const {numDeletedRows} = await db
    .deleteFrom('server_admin')
    .where('staff_user', '=', person)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

/** Addresses of those who run the server, in alphabetical order. */
export async function listAdministrators(db: Store): Promise<string[]> {
  const rows = await db
    .selectFrom('server_admin')
    .innerJoin('staff_user', 'staff_user.id', 'server_admin.staff_user')
    .select('staff_user.email')
    .orderBy('staff_user.email')
    .execute()
  return rows.map(({email}) => email)
}
