/** For tests: all that a store holds, table by table, whatever tables there are. */
import {sql} from 'kysely'
import {columns} from './columns.ts'
import type {Store} from './open.ts'

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

/** How many rows each table has. */
export async function countRows(db: Store): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of Object.keys(columns)) {
    const {rows} = await sql<{count: number}>`select count(*) as count from ${sql.table(table)}`.execute(db)
    counts[table] = Number(rows[0]?.count)
  }
  return counts
}

/** Whether a table has a row with this in one of its columns. */
export async function hasRowWith(db: Store, table: string, column: string, value: unknown): Promise<boolean> {
  const found =
    await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${value} limit 1`.execute(db)
  return found.rows.length > 0
}
