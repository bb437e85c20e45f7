/** Opens the store that an address names. The only place that knows which kinds of store there are. */
import Database from 'better-sqlite3'
import {Kysely, PostgresDialect, sql, SqliteAdapter, SqliteDialect, type RawBuilder} from 'kysely'
import {closeSync, mkdirSync, openSync} from 'node:fs'
import {dirname} from 'node:path'
import {copyPostgres, StoreCopyError} from './copy-store.ts'
import type {Schema} from './schema.ts'
import {cacheStatements} from './statement-cache.ts'

/** The database, or a transaction in it. */
export type Store = Kysely<Schema>

/** In what the two kinds of store differ, for migrations. */
export interface StoreTraits {
  /** Column type for milliseconds since 1970. */
  milliseconds: 'integer' | 'bigint'
  /** Column type for bytes. */
  bytes: 'blob' | 'bytea'
  /** Column type for texts whose order is that of their bytes, whatever language the database was made for. */
  bytewiseText: RawBuilder<unknown>
  /** Whether an index may hold whole texts. PostgreSQL's holds less than three kilobytes of a row. */
  indexesTexts: boolean
  /** Ends `create table`: values have the type that their column says. */
  plainTable: RawBuilder<unknown>
  /**
   * Ends `create table`: rows lie in the order of their key and nothing else. Whoever queries tables with random keys then
   * finds no trace of the order in which their rows arrived; what the bytes of a page tell of it, `forgetArrival` takes
   * out where it would lead from one table to another. PostgreSQL has no such tables: its heap keeps rows roughly in the
   * order of writing, readable by whoever holds the files; rows of one group are therefore written in key order.
   */
  keyOrderedTable: RawBuilder<unknown>
  /** Statements after which a table takes new rows and lets old ones go, and refuses to change any. */
  refusesChanges: (table: string) => string[]
  /** Whether somebody who may query the store can tell which rows were written together, even in different tables. */
  remembersArrival: boolean
}

/** A store that keeps what it acknowledged, whatever happens to the power. */
export interface OpenStore {
  db: Store
  traits: StoreTraits
  /**
   * Empties the log of what was written last, which tells what came together and still holds what was deleted. A log that
   * somebody else is reading is left for the next time. PostgreSQL sees to its own.
   */
  emptyLog: () => Promise<void>
  /**
   * Writes all of it into an empty file, as of one moment, while others go on writing.
   *
   * @throws StoreCopyError
   */
  copyTo: (file: string) => Promise<void>
  /** Waits for running queries and closes files and connections. */
  close: () => Promise<void>
}

/** Kilobytes of pages that are kept at hand. */
const pagesFor = {much: 65_536, little: 4_096}

/** How long a writer waits for another process before it gives up. */
const patience = 5_000

/**
 * @param address a file path (SQLite; made when absent, with its folder) or `postgres://…`.
 * @param log called when a connection breaks outside a query.
 * @param memory how much of the store is kept at hand: `little` for who reads it once from beginning to end.
 * @throws StoreSettingError when the store would not keep what it acknowledged.
 */
export async function openStore(
  address: string,
  log?: (error: unknown) => void,
  memory: keyof typeof pagesFor = 'much',
): Promise<OpenStore> {
  return /^postgres(ql)?:\/\//.test(address) ? openPostgres(address, log) : openSqlite(address, memory)
}

/** The store is set up in a way that would lose acknowledged contributions. */
export class StoreSettingError extends Error {
  override name = 'StoreSettingError'
}

async function openSqlite(path: string, memory: keyof typeof pagesFor): Promise<OpenStore> {
  // What citizens wrote is no other user's business.
  mkdirSync(dirname(path), {recursive: true, mode: 0o700})
  if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600))
  const database = new Database(path, {timeout: patience})
  try {
    for (const [setting, wanted, meaning] of pragmas) {
      database.pragma(`${setting} = ${wanted}`)
      const found = database.pragma(setting, {simple: true})
      if (found !== meaning)
        throw new StoreSettingError(`SQLite has ${setting} ${found} instead of ${wanted}.`)
    }
  } catch (error) {
    database.close()
    throw error
  }
  // What a statement may have to take back stays in memory instead of a temporary file.
  database.pragma(`cache_size = -${pagesFor[memory]}`)
  database.pragma('temp_store = memory')
  return storeOn(database)
}

/** A store that is gone when it is closed. */
export interface MemoryStore extends OpenStore {
  /** All of it, for `openMemory`. */
  copy: () => Uint8Array
}

/** Opens a store in memory, for what nobody wants to keep. @param content of another one. Default: empty. */
export function openMemory(content?: Uint8Array): MemoryStore {
  const database = new Database(content ? Buffer.from(content) : ':memory:')
  database.pragma('foreign_keys = ON')
  database.pragma('temp_store = memory')
  return {...storeOn(database), copy: () => database.serialize()}
}

function storeOn(database: Database.Database): OpenStore {
  const db = new Kysely<Schema>({dialect: new TransactionalSqlite({database: cacheStatements(database)})})
  return {
    db,
    traits: {
      milliseconds: 'integer',
      bytes: 'blob',
      bytewiseText: sql`text`,
      indexesTexts: true,
      plainTable: sql`strict`,
      keyOrderedTable: sql`strict, without rowid`,
      refusesChanges: (table) => [
        `create trigger ${table}_unchanged before update on ${table}
         begin select raise(abort, 'what is written here is not changed'); end`,
      ],
      remembersArrival: false,
    },
    emptyLog: () => emptyLog(db),
    copyTo: async (file) => copySqlite(database, file),
    close: async () => {
      await db.destroy()
      if (database.open) database.close()
    },
  }
}

/** Pragma, value to set, value to read back. */
const pragmas = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  // What is withdrawn or kept no longer is overwritten, not merely given free.
  ['secure_delete', 'ON', 1],
  // In pages of 4 KB: fewer, larger checkpoints than the usual 1000, and a log of at most about 16 MB.
  ['wal_autocheckpoint', '4000', 4000],
] as const

/** Nobody waits for readers of the log: `busy_timeout` would hold up everything else. */
async function emptyLog(db: Store): Promise<void> {
  await db.connection().execute(async (alone) => {
    await sql`pragma busy_timeout = 0`.execute(alone)
    await sql`pragma wal_checkpoint(truncate)`.execute(alone)
    await sql.raw(`pragma busy_timeout = ${patience}`).execute(alone)
  })
}

/**
 * Writes a database into an empty file: without what was deleted, and looked through from beginning to end.
 *
 * @throws StoreCopyError when the copy is damaged.
 */
function copySqlite(database: Database.Database, file: string): void {
  database.prepare('vacuum into ?').run(file)
  const copy = new Database(file, {readonly: true})
  try {
    const found = copy.pragma('integrity_check', {simple: true})
    if (found !== 'ok') throw new StoreCopyError(`The copy is damaged: ${String(found)}.`)
  } finally {
    copy.close()
  }
}

/** Kysely keeps migrations of SQLite out of transactions; SQLite itself can do both. */
class TransactionalSqlite extends SqliteDialect {
  override createAdapter() {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl() {
        return true
      }
    })()
  }
}

async function openPostgres(address: string, log?: (error: unknown) => void): Promise<OpenStore> {
  const {default: pg} = await import('pg')
  const pool = new pg.Pool({
    connectionString: address,
    max: 10,
    types: {
      // Counts and milliseconds stay far below 2^53, and SQLite gives numbers too.
      getTypeParser: (type, format) =>
        type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format),
    },
    application_name: 'saha',
    connectionTimeoutMillis: patience,
    lock_timeout: patience,
    idle_in_transaction_session_timeout: 30_000,
  })
  pool.on('error', (error) => log?.(error))
  // Between two queries of a transaction nobody else listens: a connection that is cut then would end the process.
  pool.on('connect', (client) => client.on('error', (error) => log?.(error)))
  const db = new Kysely<Schema>({dialect: new PostgresDialect({pool})})
  try {
    await assertDurable(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    db,
    traits: {
      milliseconds: 'bigint',
      bytes: 'bytea',
      bytewiseText: sql`text collate "C"`,
      indexesTexts: false,
      plainTable: sql``,
      keyOrderedTable: sql``,
      refusesChanges: (table) => [
        `create or replace function refuse_change() returns trigger language plpgsql as
         $$ begin raise exception 'what is written here is not changed'; end $$`,
        `create trigger ${table}_unchanged before update on ${table}
         for each row execute function refuse_change()`,
      ],
      remembersArrival: true,
    },
    emptyLog: async () => {},
    copyTo: (file) => copyPostgres(address, file),
    close: () => db.destroy(),
  }
}

async function assertDurable(db: Store) {
  for (const setting of ['synchronous_commit', 'fsync', 'full_page_writes']) {
    const {rows} = await sql<{value: string}>`select current_setting(${setting}) as value`.execute(db)
    if (rows[0]?.value === 'off') throw new StoreSettingError(`PostgreSQL has ${setting} off: turn it on.`)
  }
}
