import type {Store} from '../storage/open.ts'

/** Whether nobody gets into a municipality with a password alone. */
export async function wantsTwoFactor(db: Store, municipality: string): Promise<boolean> {
  const policy = await db
    .selectFrom('staff_policy')
    .select('wants_two_factor')
    .where('municipality', '=', municipality)
    .executeTakeFirst()
  return policy?.wants_two_factor === 1
}

export async function setWantsTwoFactor(db: Store, municipality: string, isWanted: boolean): Promise<void> {
  const policy = {municipality, wants_two_factor: isWanted ? 1 : 0}
  await db
    .insertInto('staff_policy')
    .values(policy)
    .onConflict((conflict) => conflict.column('municipality').doUpdateSet(policy))
    .execute()
}
