import {sql} from 'kysely'
import type {Store} from './open.ts'
import {isStoreTrouble} from './trouble.ts'

/**
 * Runs `work` in a savepoint of the transaction `db`: when it throws, what it wrote is taken back, and the transaction
 * goes on without it.
 *
 * @throws what `work` threw. When that is the store's own trouble, the whole transaction is lost.
 */
export async function inSavepoint<T>(db: Store, work: () => Promise<T>): Promise<T> {
  await sql`savepoint contribution`.execute(db)
  try {
    const result = await work()
    await sql`release savepoint contribution`.execute(db)
    return result
  } catch (error) {
    if (!isStoreTrouble(error)) await sql`rollback to savepoint contribution`.execute(db)
    throw error
  }
}
