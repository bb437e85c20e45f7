/** Codes on their way into the store: each is used once for each activity. */
import type {Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {hashCode, readSecret, type ConsultationName} from './codes.queries.ts'
import {lockPassKeys} from './pass-keys.queries.ts'
import type {PassKeys} from './passes.ts'

/** A code that somebody wants to use. */
export interface CodeUse extends ConsultationName {
  activity: number
  code: string
  /** As `isBlinded` has it. */
  blinded: string
}

/**
 * `used`: now, or before with the same point; what it is to be signed with. `code-used`: with another one. `code-unknown`:
 * there is no such code in the consultation, or it was taken back. `closed`: nothing is signed any more.
 */
export type UseOutcome = {is: 'used'; keys: PassKeys} | {is: 'code-unknown' | 'code-used' | 'closed'}

/** Uses codes. The unique key of the table decides: of any number that come at once with one code, one is taken. */
export const writeUses: Writer<CodeUse, UseOutcome> = async (db, uses) => {
  const keys = await lockPassKeys(
    db,
    uses.map(({activity}) => activity),
  )
  const outcomes: UseOutcome[] = []
  for (const one of uses) outcomes.push(await use(db, one, keys.get(one.activity)))
  return outcomes
}

async function use(db: Store, one: CodeUse, keys: PassKeys | undefined): Promise<UseOutcome> {
  if (!keys) return {is: 'closed'}
  const secret = await readSecret(db, one)
  if (secret === undefined) return {is: 'code-unknown'}
  const row = {activity: one.activity, code: hashCode(secret, one.code), blinded: one.blinded}
  if (!(await isValid(db, one, row.code))) return {is: 'code-unknown'}
  await db
    .insertInto('invitation_use')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const {blinded} = await db
    .selectFrom('invitation_use')
    .select('blinded')
    .where('activity', '=', row.activity)
    .where('code', '=', row.code)
    .executeTakeFirstOrThrow()
  return blinded === row.blinded ? {is: 'used', keys} : {is: 'code-used'}
}

/** Lets every code be used again: where things are only tried out. */
export async function forgetUses(db: Store): Promise<void> {
  await db.deleteFrom('invitation_use').execute()
}

/** Whether a code of this consultation is taken. */
async function isValid(
  db: Store,
  {municipality, consultation}: ConsultationName,
  code: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('invitation_code')
    .innerJoin('invitation_batch', (join) =>
      join
        .onRef('invitation_batch.municipality', '=', 'invitation_code.municipality')
        .onRef('invitation_batch.consultation', '=', 'invitation_code.consultation')
        .onRef('invitation_batch.number', '=', 'invitation_code.batch'),
    )
    .select('invitation_batch.is_revoked')
    .where('invitation_code.municipality', '=', municipality)
    .where('invitation_code.consultation', '=', consultation)
    .where('invitation_code.code', '=', code)
    .executeTakeFirst()
  return row?.is_revoked === 0
}
