/** For tests: whether anything in the store has changed. */
import {sql} from 'kysely'
import {columns} from '../storage/columns.ts'
import type {Store} from '../storage/open.ts'

/** Tables in which something may change with every request: sessions that are seen, and what has run out. */
const restless = ['staff_session', 'staff_verification', 'definition_revision']

/** All rows of all tables but for those; the same for the same rows. */
export async function readEverything(db: Store): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const table of Object.keys(columns)) {
    if (restless.includes(table)) continue
    const {rows} = await sql`select * from ${sql.table(table)}`.execute(db)
    all[table] = rows.map((row) => JSON.stringify(row)).toSorted()
  }
  return all
}
