import {sql} from 'kysely'
import type {OpenStore, Store} from './open.ts'

/**
 * Tables whose rows must not lead to the responses that they came with, or to each other: the random column that orders
 * them, and what tells that some were written since, in words of SQLite.
 */
const tables = {
  browser_mark: {
    order: 'mark',
    // An activity is one of the two, or marks nobody here.
    history: sql`coalesce(${batchHistory()}, ${eventHistory()}, '')`,
  },
  invitation_use: {order: 'code', history: sql`''`},
  survey_contact: {order: 'id', history: batchHistory()},
  event_contact: {
    order: 'id',
    history: eventHistory(),
  },
  vote: {
    order: 'mark',
    // An activity is one of the two.
    history: sql`coalesce((select revision from thread where thread.activity = written.activity),
      (select revision from idea_list where idea_list.activity = written.activity))`,
  },
  report: {order: 'mark', history: sql`sum(is_handled)`},
} as const

type Table = keyof typeof tables

function batchHistory() {
  return sql`(select number || ' ' || changes || ' ' || moved || ' ' || withdrawn from batch where batch.activity = written.activity)`
}

function eventHistory() {
  return sql`(select registered || ' ' || waiting || ' ' || queue from event where event.activity = written.activity)`
}

/**
 * Rows of an activity that are still written anew in a file. Among more, rows of all times share their pages with others
 * that came long before and after them; and contributions would wait.
 */
const mostInFile = 50_000

/**
 * Writes the rows of a table anew, all those of an activity at once and in an order that says nothing. Where a store
 * remembers which rows were written together, whoever may query it could tell with which response each came; and whoever
 * holds the file of the other one, in which order rows were added to a page of it.
 *
 * @param lock keeps others from writing to this table of an activity until the end of the transaction.
 */
export async function forgetArrival(
  {db, traits}: Pick<OpenStore, 'db' | 'traits'>,
  table: Table,
  lock: (db: Store, activities: readonly number[]) => Promise<unknown>,
): Promise<void> {
  const {findMixed, writeAnew} = traits.remembersArrival ? inServer : inFile
  for (const activity of await findMixed(db, table))
    await db.transaction().execute(async (transaction) => {
      await lock(transaction, [activity])
      await writeAnew(transaction, table, activity)
    })
}

interface Ways {
  /** Activities whose rows still tell something. */
  findMixed: (db: Store, table: Table) => Promise<number[]>
  writeAnew: (db: Store, table: Table, activity: number) => Promise<void>
}

const inServer: Ways = {
  findMixed: async (db, table) => {
    const {rows} = await sql<{activity: number}>`
      select activity from ${sql.table(table)} group by activity having count(distinct xmin::text) > 1`.execute(
      db,
    )
    return rows.map(({activity}) => activity)
  },
  writeAnew: async (db, table, activity) => {
    const rows = sql.table(table)
    await sql`
      with taken as (delete from ${rows} where activity = ${activity} returning *)
      insert into ${rows} select * from taken order by ${sql.ref(tables[table].order)}`.execute(db)
  },
}

/** What each activity had gone through when its rows were written anew. */
const before = new WeakMap<Store, Map<string, string>>()

const inFile: Ways = {
  findMixed: async (db, table) => {
    const {rows} = await sql<{activity: number; history: string}>`
      select activity, count(*) || ' ' || ${tables[table].history} as history from ${sql.table(table)} as written
      group by activity having count(*) between 2 and ${mostInFile}`.execute(db)
    const known = before.get(db) ?? new Map<string, string>()
    before.set(db, known)
    return rows.flatMap(({activity, history}) => {
      const name = `${table} ${activity}`
      if (known.get(name) === history) return []
      known.set(name, history)
      return [activity]
    })
  },
  writeAnew: async (db, table, activity) => {
    const [rows, taken] = [sql.table(table), sql.table('taken')]
    await sql`create temp table ${taken} as select * from ${rows} where activity = ${activity}`.execute(db)
    await sql`delete from ${rows} where activity = ${activity}`.execute(db)
    await sql`insert into ${rows} select * from ${taken} order by ${sql.ref(tables[table].order)}`.execute(db)
    await sql`drop table ${taken}`.execute(db)
  },
}
