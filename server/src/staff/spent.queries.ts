import type {Store} from '../storage/open.ts'

/**
 * Takes something that is worth something once.
 *
 * @param name nobody can guess it.
 * @param until when it would be worth nothing anyway; milliseconds since 1970.
 * @returns `false` when it was taken before, even a moment ago by another process.
 */
export async function spendOnce(
  db: Store,
  name: string,
  {now, until}: {now: number; until: number},
): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto('staff_verification')
    .values({id: name, identifier: name, value: '', created_at: now, expires_at: until})
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
