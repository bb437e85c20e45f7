import type {Store} from '../storage/open.ts'

/** A backup that was made. */
export interface Backup {
  /** Milliseconds since 1970. */
  at: number
  bytes: number
}

/** Notes a backup in the place of the one before it. */
export async function noteBackup(db: Store, backup: Backup): Promise<void> {
  await db
    .insertInto('backup')
    .values({id: 1, ...backup})
    .onConflict((conflict) => conflict.column('id').doUpdateSet(backup))
    .execute()
}

/** The backup that was made last; `undefined` when none is known. */
export async function lastBackup(db: Store): Promise<Backup | undefined> {
  return db.selectFrom('backup').select(['at', 'bytes']).executeTakeFirst()
}
