import {sql, SqliteAdapter} from 'kysely'
import type {Store} from '../storage/open.ts'

/** The file of the database; `undefined` where it is not on this machine. Empty for one in memory. */
export async function findStoreFile(db: Store): Promise<string | undefined> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return undefined
  const {rows} = await sql<{name: string; file: string}>`pragma database_list`.execute(db)
  return rows.find(({name}) => name === 'main')?.file ?? ''
}
