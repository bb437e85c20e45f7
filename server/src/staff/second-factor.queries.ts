import type {Store} from '../storage/open.ts'

/** How many of the codes that were taken last are remembered: more than can hold at any one moment. */
const remembered = 5

/** Whether somebody is asked for codes. */
export async function hasSecondFactor(db: Store, person: string): Promise<boolean> {
  const found = await db
    .selectFrom('staff_user')
    .select('two_factor')
    .where('id', '=', person)
    .executeTakeFirst()
  return found?.two_factor === 1
}

/**
 * Takes a code that is right.
 *
 * @param hash stands for the code.
 * @returns `false` when it was taken before, even a moment ago by another process.
 */
export async function spendCode(db: Store, person: string, hash: string): Promise<boolean> {
  for (;;) {
    const found = await db
      .selectFrom('staff_second_factor')
      .select('spent')
      .where('staff_user', '=', person)
      .executeTakeFirst()
    const spent = found?.spent.split(' ').filter(Boolean) ?? []
    if (!found || spent.includes(hash)) return false
    const {numUpdatedRows} = await db
      .updateTable('staff_second_factor')
      .set({spent: [hash, ...spent].slice(0, remembered).join(' ')})
      .where('staff_user', '=', person)
      .where('spent', '=', found.spent)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 1n) return true
  }
}
